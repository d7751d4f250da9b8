import assert from "node:assert/strict";
import { test } from "node:test";
import { askFor, type Fetch } from "./ask.ts";
import { linkReport } from "./report.ts";

/** A server that gives these answers in turn: a status, or an error's code. */
function serverOf(answers: readonly (number | string)[]): { fetch: Fetch; methods: string[] } {
  const methods: string[] = [];
  const fetch: Fetch = async (_url, { method = "" }) => {
    const answer = answers[Math.min(methods.length, answers.length - 1)];
    methods.push(method);
    if (typeof answer === "string")
      throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: answer }) });
    return new Response(null, { status: answer ?? 200 });
  };
  return { fetch, methods };
}

test("a link that answers is well, and is asked for once", async () => {
  const { fetch, methods } = serverOf([200]);
  assert.deepEqual(await askFor("https://example.org/", fetch), { state: "well" });
  assert.deepEqual(methods, ["HEAD"]);
});

test("a server that knows no HEAD is asked for all of it", async () => {
  const { fetch, methods } = serverOf([405, 200]);
  assert.deepEqual(await askFor("https://example.org/", fetch), { state: "well" });
  assert.deepEqual(methods, ["HEAD", "GET"]);
});

test("only what is surely gone is broken; a server that refuses robots may be well", async () => {
  const stateOf = async (answer: number | string) => askFor("https://example.org/", serverOf([answer]).fetch);
  assert.deepEqual(await stateOf(404), { state: "broken", why: "the server answered 404" });
  assert.deepEqual(await stateOf("ENOTFOUND"), { state: "broken", why: "there is no such server" });
  assert.deepEqual(await stateOf(403), { state: "unsure", why: "the server answered 403" });
  assert.deepEqual(await stateOf(503), { state: "unsure", why: "the server answered 503" });
  assert.deepEqual(await stateOf("ECONNRESET"), { state: "unsure", why: "asking failed (ECONNRESET)" });
});

test("addresses of private networks are not asked for", async () => {
  const { fetch, methods } = serverOf([200]);
  for (const host of ["localhost:8080", "127.0.0.1", "169.254.169.254", "10.0.0.1", "[::1]", "192.168.0.1"])
    assert.equal((await askFor(`http://${host}/`, fetch)).state, "unsure");
  assert.deepEqual(methods, []);
});

test("the report lists what is broken and what could not be told, and says nothing where all is well", () => {
  const well = {
    url: "https://a.example/",
    files: ["content/blog/a.md"],
    answer: { state: "well" },
  } as const;
  const gone = {
    ...well,
    url: "https://b.example/`x",
    answer: { state: "broken", why: "the server answered 404" },
  } as const;
  assert.equal(linkReport([well]), "");
  assert.equal(
    linkReport([well, gone]),
    "2 links to other sites were checked.\n\n## These links lead nowhere any more\n\nFind where the page is now, or take the link out.\n\n- `https://b.example/x`: the server answered 404, in `content/blog/a.md`\n",
  );
});
