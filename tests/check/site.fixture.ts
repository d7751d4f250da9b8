import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import { checkSite } from "../../src/check/check-site.ts";
import { formatProblem } from "../../src/content/problem.ts";
import type { BuildOptions } from "../../src/site/options.ts";

/** A small site that has nothing wrong with it. */
export const goodSite: Readonly<Record<string, string>> = {
  "content/site.yaml": "name: A community\ndescription: Of practice.\nurl: https://community.example\n",
  "content/blog/2026-01-01-good-post.md":
    "---\ntitle: A good post\ndate: 2026-01-01\ntags: [python, GitHub]\n---\n\nWords.\n\n## The first section\n\nMore words.\n",
  "content/blog/2026-01-02-another.md":
    "---\ntitle: Another\ndate: 2026-01-02\ntags:\n  - python\n  - GitHub\n---\n\nWords.\n",
};

/** Makes a site of some files in a folder of its own. `remove` takes it away again. */
export function makeSite(files: Readonly<Record<string, string | Uint8Array>>): {
  root: string;
  remove(): void;
} {
  const root = mkdtempSync(join(tmpdir(), "site-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** The options with which a test checks a site: its day does not change. */
export function optionsFor(root: string): BuildOptions {
  return { root, today: "2026-11-20", prefix: "/", mode: "build", onlyPages: false };
}

/** The lines that the check prints of a site of some files. */
export async function findingsIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  paths: readonly string[] = [],
): Promise<string[]> {
  const { root, remove } = makeSite(files);
  try {
    const { problems } = await checkSite(optionsFor(root), paths);
    return problems.map((problem) => formatProblem(problem, "check"));
  } finally {
    remove();
  }
}

/** A grey PNG of a width and height in pixels. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const data = deflateSync(
    Buffer.alloc((width + 1) * height, 0x77).map((byte, index) => (index % (width + 1) === 0 ? 0 : byte)),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), out.length - 4);
  return out;
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
