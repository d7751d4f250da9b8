import assert from "node:assert/strict";
import { test } from "node:test";
import { wide } from "./designs.ts";
import { styleOf } from "./style.ts";

type Colour = readonly [number, number, number];

/** sRGB as light (IEC 61966-2-1). */
function linear(hex: string): Colour {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return [r, g, b];
}

/** How light a colour is (WCAG 2.2). */
const luminance = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** What a person without red or green cones sees (Machado, Oliveira and Fernandes, 2009). */
const seen: Readonly<Record<string, readonly Colour[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function lab([r, g, b]: Colour): Colour {
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ];
  const [x = 0, y = 0, z = 0] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test("every colour has a contrast of 3 to 1 or more against white", () => {
  for (let rank = 0; rank < wide.strong; rank += 1) {
    const { colour } = styleOf(rank);
    assert.ok(1.05 / (luminance(linear(colour)) + 0.05) >= 3, colour);
  }
});

test("any two strong lines differ in colour for people who see red and green alike, or in their dashes", () => {
  for (const [name, matrix] of Object.entries(seen)) {
    for (let a = 0; a < wide.strong; a += 1) {
      for (let b = a + 1; b < wide.strong; b += 1) {
        const [one, other] = [styleOf(a), styleOf(b)].map(({ colour }) => {
          const light = linear(colour);
          const [r = 0, g = 0, bl = 0] = matrix.map(
            (row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2],
          );
          return lab([Math.max(0, r), Math.max(0, g), Math.max(0, bl)]);
        });
        const apart = Math.hypot(...(one ?? [0, 0, 0]).map((part, index) => part - (other?.[index] ?? 0)));
        const dashes = styleOf(a).dash.join() !== styleOf(b).dash.join();
        assert.ok(
          apart > 20 || dashes,
          `${name}: ${styleOf(a).colour} and ${styleOf(b).colour} are ${apart.toFixed(0)} apart`,
        );
        if (b === a + 1)
          assert.ok(apart > 20, `${name}: neighbours ${styleOf(a).colour} and ${styleOf(b).colour}`);
      }
    }
  }
});
