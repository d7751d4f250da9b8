import assert from "node:assert/strict";
import { test } from "node:test";
import { join, latin } from "./bytes.ts";
import { orientationOnly } from "./exif.ts";
import { readFacts, stripMetadata } from "./facts.ts";
import { dot, needsSharp, photo, words } from "./pictures.fixture.ts";

const segment = (marker: number, body: Uint8Array) =>
  join([Uint8Array.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);

/** A JPEG in form, of 40 by 30 pixels, with metadata of every kind and something after its end. */
const jpeg = join([
  Uint8Array.from([0xff, 0xd8]),
  segment(0xe0, latin("JFIF\0\x01\x01\0\0\x01\0\x01\0\0")),
  segment(0xe1, join([latin("Exif\0\0"), orientationOnly(6), latin("GPS-PLACE")])),
  segment(0xe1, latin("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>XMP-PLACE")),
  segment(0xed, latin("Photoshop 3.0\0IPTC-NAME")),
  segment(0xe2, latin("ICC_PROFILE\0\x01\x01PROFILE")),
  segment(0xe2, latin("MPF\0SECOND-PICTURE")),
  segment(0xfe, latin("COMMENT")),
  segment(0xc0, Uint8Array.from([8, 0, 30, 0, 40, 1, 1, 0x11, 0])),
  segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
  Uint8Array.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
  latin("AFTER-THE-END"),
]);

function chunk(type: string, body: string): Uint8Array {
  return join([Uint8Array.from([0, 0, 0, body.length]), latin(type + body), new Uint8Array(4)]);
}

/** The smallest PNG with chunks of text before its data. */
const png = join([
  dot.png.subarray(0, 33),
  chunk("tEXt", "Author\0TEXT-NAME"),
  chunk("iTXt", "XML:com.adobe.xmp\0XMP-PLACE"),
  chunk("eXIf", "MM\0*GPS-PLACE"),
  chunk("tIME", "1234567"),
  dot.png.subarray(33),
  latin("AFTER-THE-END"),
]);

test("A JPEG's size and orientation are read from its headers", () => {
  assert.deepEqual(readFacts(jpeg), {
    format: "jpeg",
    width: 40,
    height: 30,
    orientation: 6,
    animated: false,
    cut: false,
  });
});

test("A JPEG loses EXIF, XMP, IPTC, comments and what follows its end, and keeps its orientation and profile", () => {
  const stripped = stripMetadata(jpeg, "jpeg") ?? new Uint8Array();
  const text = words(stripped);
  for (const secret of ["PLACE", "NAME", "SECOND", "COMMENT", "AFTER"])
    assert.ok(!text.includes(secret), secret);
  assert.ok(text.includes("ICC_PROFILE") && text.includes("JFIF"));
  assert.deepEqual(readFacts(stripped), readFacts(jpeg));
  assert.ok(text.endsWith("\x01\x02\xff\0\x03\xff\xd0\x04\xff\xd9"));
});

test("A PNG loses its text, EXIF and time, and nothing else", () => {
  assert.deepEqual(stripMetadata(png, "png"), new Uint8Array(dot.png));
});

test("A GIF loses its comments and keeps how often it plays", () => {
  const plays = latin("!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0");
  const comment = latin("!\xfe\x07COMMENT\0");
  const head = dot.gif.subarray(0, 19);
  const rest = dot.gif.subarray(19);
  const gif = join([head, plays, comment, rest]);
  assert.deepEqual(stripMetadata(gif, "gif"), join([head, plays, rest]));
});

test("A file that is cut short is known to be, and is still stripped", () => {
  for (const [whole, format] of [
    [jpeg.subarray(0, jpeg.length - 20), "jpeg"],
    [dot.png.subarray(0, dot.png.length - 14), "png"],
    [dot.gif.subarray(0, dot.gif.length - 3), "gif"],
  ] as const) {
    assert.equal(readFacts(whole)?.cut, true, format);
    assert.ok(stripMetadata(whole, format));
  }
});

test("Every beginning of a picture is read without a crash or a hang", () => {
  for (const whole of [jpeg, png, dot.gif]) {
    for (let length = 0; length < whole.length; length++) {
      const part = whole.subarray(0, length);
      const facts = readFacts(part);
      if (facts) stripMetadata(part, facts.format);
    }
  }
});

test("Bytes that are no picture are known to be none", () => {
  for (const text of ["", "hello", "<svg/>", "%PDF-1.7", "\xff\xd8", "RIFF\0\0\0\0WEBP", "GIF89a"]) {
    assert.equal(readFacts(latin(text)), undefined, text);
  }
});

for (const format of ["jpeg", "png", "webp", "avif", "gif"] as const) {
  test(`The size of a ${format} that an encoder made is read`, needsSharp, async () => {
    const facts = readFacts(await photo(format, { width: 81, height: 42 }));
    assert.deepEqual([facts?.format, facts?.width, facts?.height, facts?.cut], [format, 81, 42, false]);
  });
}

for (const format of ["jpeg", "png", "webp"] as const) {
  test(`A ${format} that an encoder made loses its place`, needsSharp, async () => {
    const bytes = await photo(format);
    assert.ok(words(bytes).includes("PhoneMaker"));
    const stripped = stripMetadata(bytes, format) ?? bytes;
    assert.ok(!words(stripped).includes("PhoneMaker"));
    assert.deepEqual(readFacts(stripped), readFacts(bytes));
  });
}
