import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { Pack } from "./pack.ts";
import { PackWriter } from "./write-pack.ts";

const texts = { a: "Beans climb.\n", b: "", c: "Äpfel 😀\n".repeat(20_000), d: "Peas." };

describe("a pack", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pack-test-"));
    path = join(folder, "bodies", "one.pack");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const save = (kept: Readonly<Record<string, string>>) => {
    const pack = new Pack(path);
    for (const [key, text] of Object.entries(kept)) pack.put(key, text);
    pack.save();
  };
  const found = (keys: readonly string[] = Object.keys(texts)) => {
    const pack = new Pack(path);
    const all = Object.fromEntries(keys.map((key) => [key, pack.get(key)]));
    pack.save();
    return all;
  };

  test("gives back the texts of the last build, whatever is in them and however long they are", () => {
    assert.deepEqual(found(["a"]), { a: undefined });
    save(texts);
    assert.deepEqual(found(), texts);
    assert.deepEqual(found(), texts);
    assert.deepEqual(readdirSync(join(folder, "bodies")), ["one.pack"]);
  });

  test("holds what the last build used or made, and nothing else", () => {
    save(texts);
    const pack = new Pack(path);
    pack.get("a");
    pack.get("d");
    pack.put("d", "More peas.");
    pack.put("e", "Eggs.");
    pack.save();
    assert.equal(pack.get("a"), undefined, "A pack that is saved is closed.");
    assert.deepEqual(found(["a", "b", "c", "d", "e"]), {
      a: texts.a,
      b: undefined,
      c: undefined,
      d: "More peas.",
      e: "Eggs.",
    });
  });

  test("is not written again where the build used all of it and made nothing", () => {
    save(texts);
    const { ino } = statSync(path);
    utimesSync(path, 1_000_000, 1_000_000);
    found();
    assert.equal(statSync(path).ino, ino);
    assert.ok(Date.now() - statSync(path).mtimeMs < 60_000, "Its time says that it was used.");
  });

  test("that was cut short anywhere is taken for none", () => {
    save({ a: texts.a, d: texts.d });
    const whole = readFileSync(path);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length));
      assert.equal(new Pack(path).get("a"), undefined, `${length} bytes`);
    }
    save({ a: texts.a });
    assert.deepEqual(found(["a"]), { a: texts.a });
  });

  test("never gives back a text other than was kept, whichever of its bytes is another", () => {
    save({ a: texts.a, d: texts.d });
    const whole = readFileSync(path);
    let lost = 0;
    for (let at = 0; at < whole.length; at++) {
      const garbled = Buffer.from(whole);
      garbled[at] = (garbled[at] ?? 0) ^ 1;
      writeFileSync(path, garbled);
      const pack = new Pack(path);
      for (const key of ["a", "d"] as const) {
        const text = pack.get(key);
        if (text === undefined) lost += 1;
        else assert.equal(text, texts[key], `byte ${at}`);
      }
    }
    assert.ok(lost >= whole.length / 2, `only ${lost} were noticed`);
  });

  test("stands as it was while a build is killed that writes another, whose rest is removed later", () => {
    save(texts);
    const killed = new PackWriter(path);
    killed.add("a", Buffer.from("Half of"));
    assert.deepEqual(found(), texts);
    const [rest = ""] = readdirSync(join(folder, "bodies")).filter((name) => !name.endsWith(".pack"));
    const dayAgo = Date.now() / 1000 - 24 * 60 * 60;
    utimesSync(join(folder, "bodies", rest), dayAgo, dayAgo);
    found();
    assert.deepEqual(readdirSync(join(folder, "bodies")), ["one.pack"]);
  });

  test("of another program goes when nothing has used it for a week", () => {
    save(texts);
    const days = Date.now() / 1000 - 24 * 60 * 60;
    for (const [name, age] of [["young", 6] as const, ["old", 8] as const]) {
      const other = join(folder, "bodies", `${name}.pack`);
      writeFileSync(other, "");
      utimesSync(other, days - (age - 1) * 24 * 60 * 60, days - (age - 1) * 24 * 60 * 60);
    }
    found();
    assert.deepEqual(readdirSync(join(folder, "bodies")), ["one.pack", "young.pack"]);
  });

  test("of another program goes when nine others were used since", () => {
    const names = Array.from({ length: 12 }, (_, number) => `${number}`.padStart(2, "0"));
    for (const [index, name] of names.entries()) {
      const time = Date.now() / 1000 - 60 * (names.length - index);
      new PackWriter(join(folder, "bodies", `${name}.pack`)).finish();
      utimesSync(join(folder, "bodies", `${name}.pack`), time, time);
    }
    save(texts);
    const kept = [...names.slice(-9), "one"].map((name) => `${name}.pack`);
    assert.deepEqual(readdirSync(join(folder, "bodies")).sort(), kept);
  });

  test("that cannot be written slows the next build and does not stop this one", () => {
    writeFileSync(join(folder, "bodies"), "A file where the folder should be.");
    save(texts);
    assert.deepEqual(found(["a"]), { a: undefined });
  });
});
