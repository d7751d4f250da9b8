import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import { GitHubServer, json, repository } from "./github-server.fixture.ts";
import { type RefreshOptions, refreshStatistics } from "./refresh.ts";

const header = "organisation,month,open_repositories,top_language,top_licence";
const file = "static/open-repositories.csv";

let github: GitHubServer;
let root: string;
let shown: string;

beforeEach(async () => {
  github = await GitHubServer.start();
  root = mkdtempSync(join(tmpdir(), "statistics-"));
  mkdirSync(join(root, "content"));
  mkdirSync(join(root, "static"));
  shown = "";
  organisations("alpha", "beta");
  github.organisations.set("alpha", [
    repository("Alpha", "2020-01"),
    repository("Alpha", "2020-03", { language: "R" }),
  ]);
  github.organisations.set("beta", [repository("beta", "2021-05")]);
});

afterEach(async () => {
  await github.stop();
  rmSync(root, { recursive: true });
});

function organisations(...logins: string[]): void {
  const list = logins.map((login) => `- login: ${login}\n  name: The ${login}\n  kind: Test\n`);
  writeFileSync(join(root, "content/organisations.yaml"), list.join(""));
}

const put = (...lines: string[]) => writeFileSync(join(root, file), [header, ...lines, ""].join("\n"));
const data = () => readFileSync(join(root, file), "utf8").trimEnd().split("\n").slice(1);

/** A second of waiting takes ten milliseconds here, so that waits are short and still told apart. */
function refresh(more: Partial<RefreshOptions> = {}) {
  return refreshStatistics({
    root,
    apiUrl: github.url,
    month: "2022-02",
    acceptFall: false,
    out: { write: (text) => (shown += text) },
    times: { second: 10, timeout: 5000, silence: 10_000 },
    ...more,
  });
}

const alphaRows = [
  "Alpha,2020-01,1,Python,MIT License",
  "Alpha,2020-03,2,Python,MIT License",
  "Alpha,2022-02,2,Python,MIT License",
];
const betaRows = ["beta,2021-05,1,Python,MIT License", "beta,2022-02,1,Python,MIT License"];

test("a first count makes the whole history from the days on which repositories were made", async () => {
  const { ok, words } = await refresh();
  assert.equal(ok, true);
  assert.deepEqual(data(), [...alphaRows, ...betaRows]);
  assert.equal(words[0], "2 organisations have 3 repositories: 3 more than before.");
  assert.equal(shown.split("\n").length, 3);
  assert.match(shown, /1 of 2: (?:alpha: 2 repositories|beta: 1 repository)/);
});

test("forks and private repositories are left out, notebooks are Python, CSS and SCSS are HTML", async () => {
  organisations("alpha");
  github.organisations.set("alpha", [
    repository("alpha", "2020-01", { fork: true }),
    repository("alpha", "2020-01", { private: true }),
    repository("alpha", "2020-02", { language: "Jupyter Notebook", license: null }),
    repository("alpha", "2020-03", { language: "CSS", license: null }),
    repository("alpha", "2020-04", { language: "SCSS" }),
    repository("alpha", "2020-05", { language: null }),
  ]);
  await refresh();
  assert.deepEqual(data(), [
    "alpha,2020-02,1,Python,",
    "alpha,2020-03,2,HTML,",
    "alpha,2020-04,3,HTML,MIT License",
    "alpha,2020-05,4,HTML,MIT License",
    "alpha,2022-02,4,HTML,MIT License",
  ]);
});

test("all pages are read, as the links lead, and one repository that comes twice counts once", async () => {
  organisations("alpha");
  const all = Array.from({ length: 7 }, () => repository("alpha", "2020-01"));
  github.organisations.set("alpha", [...all, ...all.slice(0, 1)]);
  github.perPage = 3;
  await refresh();
  assert.deepEqual(data(), ["alpha,2020-01,7,Python,MIT License", "alpha,2022-02,7,Python,MIT License"]);
  assert.equal(github.requests.length, 3);
});

test("no more than five are asked at once", async () => {
  const logins = Array.from({ length: 12 }, (_, index) => `org${index}`);
  organisations(...logins);
  for (const login of logins) github.organisations.set(login, [repository(login, "2020-01")]);
  github.delay = 150;
  await refresh();
  assert.ok(github.busiest <= 5 && github.busiest > 2, `${github.busiest}`);
  assert.equal(github.requests.length, 12);
});

test("an organisation that has not changed is not sent again, and the file stays as it was, byte for byte", async () => {
  await refresh();
  const before = readFileSync(join(root, file), "utf8");
  github.requests.length = 0;
  const { words } = await refresh();
  assert.deepEqual(
    github.requests.map(({ status }) => status),
    [304, 304],
  );
  assert.equal(readFileSync(join(root, file), "utf8"), before);
  assert.deepEqual(words, ["2 organisations have 3 repositories: as many as before."]);
});

test("the token is sent to the server that was named", async () => {
  await refresh({ token: "secret" });
  assert.deepEqual(new Set(github.requests.map(({ token }) => token)), new Set(["token secret"]));
});

test("a next page on another server is not followed: the token is not for it", async () => {
  const other = await GitHubServer.start();
  github.fault = (_, response, login) => {
    if (login !== "alpha") return false;
    json(response, 200, [], { link: `<${other.url}/orgs/alpha/repos?page=2>; rel="next"` });
    return true;
  };
  put(...alphaRows);
  const { words } = await refresh({ token: "secret" });
  assert.equal(other.requests.length, 0);
  assert.match(
    words.join("\n"),
    /alpha could not be counted and keeps its figures\. The next page is on another server/,
  );
  await other.stop();
});

for (const [name, headers] of [
  ["a secondary limit, in GitHub's words", { "retry-after": "30" }],
  ["a limit that names only a time to wait", { "retry-after": "30", "x-other": "1" }],
] as const) {
  test(`${name}, is waited for`, async () => {
    let limited = 0;
    let since = 0;
    github.fault = (_, response, login) => {
      if (login !== "alpha") return false;
      if (limited > 0) {
        assert.ok(Date.now() - since >= 280, `asked again after ${Date.now() - since} ms`);
        return false;
      }
      limited += 1;
      since = Date.now();
      const message = "x-other" in headers ? "Slow down." : "You have exceeded a secondary rate limit.";
      json(response, 403, { message }, headers);
      return true;
    };
    const { ok } = await refresh();
    assert.equal(ok, true);
    assert.equal(limited, 1);
    assert.deepEqual(data(), [...alphaRows, ...betaRows]);
    assert.match(shown, /GitHub asks us to wait 30 seconds\./);
  });
}

test("a primary limit is waited for until the time that the header names", async () => {
  let limited = 0;
  github.fault = (_, response, login) => {
    if (login !== "alpha" || limited > 0) return false;
    limited += 1;
    const reset = String(Math.floor(Date.now() / 1000) + 20);
    json(
      response,
      403,
      { message: "API rate limit exceeded" },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset },
    );
    return true;
  };
  const start = Date.now();
  const { ok } = await refresh();
  assert.equal(ok, true);
  assert.ok(Date.now() - start >= 190, `${Date.now() - start}`);
  assert.deepEqual(data(), [...alphaRows, ...betaRows]);
});

test("a wait of years is a mistake and not waited for", async () => {
  github.fault = (_, response, login) => {
    if (login !== "alpha") return false;
    json(
      response,
      403,
      { message: "API rate limit exceeded" },
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" },
    );
    return true;
  };
  const { ok, words } = await refresh();
  assert.equal(ok, true);
  assert.match(words.join("\n"), /alpha could not be counted/);
});

test("a fault of the server is tried again", async () => {
  let faults = 0;
  github.fault = (_, response, login) => {
    if (login !== "alpha" || faults === 3) return false;
    faults += 1;
    json(response, 502, { message: "Server Error" });
    return true;
  };
  await refresh();
  assert.deepEqual([faults, data().length], [3, 5]);
});

test("a connection that is cut in the middle of an answer is tried again, and half a list is never counted", async () => {
  let cuts = 0;
  github.fault = (_, response, login) => {
    if (login !== "alpha" || cuts === 2) return false;
    cuts += 1;
    response.writeHead(200, { "content-type": "application/json" });
    response.write('[{"id": 1, "created_at": "2020-01-01T00:00:00Z", ');
    setTimeout(() => response.destroy(), 20);
    return true;
  };
  await refresh();
  assert.deepEqual([cuts, data().slice(0, 3)], [2, alphaRows]);
});

test("a connection that ends before any answer is tried again", async () => {
  let cuts = 0;
  github.fault = (request, _, login) => {
    if (login !== "alpha" || cuts === 2) return false;
    cuts += 1;
    request.socket.destroy();
    return true;
  };
  await refresh();
  assert.deepEqual([cuts, data().length], [2, 5]);
});

test("an answer that does not come in time, or drips, is tried again", async () => {
  let slow = 0;
  github.fault = (_, response, login) => {
    if (login !== "alpha" || slow === 2) return false;
    slow += 1;
    if (slow === 1) return true;
    response.writeHead(200, { "content-type": "application/json" });
    const drip = setInterval(() => response.write(" "), 50);
    response.on("close", () => clearInterval(drip));
    return true;
  };
  await refresh({ times: { second: 10, timeout: 400, silence: 10_000 } });
  assert.deepEqual([slow, data().length], [2, 5]);
});

test("an organisation that fails is named and keeps its figures; the others are counted", async () => {
  put("Alpha,2020-01,1,Python,MIT License", "Alpha,2021-12,1,Python,MIT License", "beta,2021-12,1,,");
  github.fault = (_, response, login) => {
    if (login !== "alpha") return false;
    json(response, 500, { message: "Server Error" });
    return true;
  };
  const { ok, words } = await refresh();
  assert.equal(ok, true);
  assert.ok(
    words.includes("alpha could not be counted and keeps its figures. GitHub answered 500: Server Error"),
  );
  assert.deepEqual(data().slice(0, 2), [
    "Alpha,2020-01,1,Python,MIT License",
    "Alpha,2021-12,1,Python,MIT License",
  ]);
  assert.match(data().at(-1) ?? "", /^beta,2022-02,1,/);
});

test("an organisation that GitHub knows no more keeps its past, and is named", async () => {
  put(...alphaRows);
  github.organisations.delete("alpha");
  const { ok, words } = await refresh();
  assert.equal(ok, true);
  assert.deepEqual(data(), [...alphaRows, ...betaRows]);
  assert.ok(words.includes("GitHub knows alpha no more: closed or renamed. The figures so far stay."));
});

test("where none can be counted, nothing is changed", async () => {
  put(...alphaRows);
  github.fault = (_, response) => {
    json(response, 401, { message: "Bad credentials" });
    return true;
  };
  const { ok, words } = await refresh({ token: "wrong" });
  assert.equal(ok, false);
  assert.deepEqual(data(), alphaRows);
  assert.match(
    words.join("\n"),
    /No organisation could be counted\. Nothing was changed[\s\S]*does not accept the token/,
  );
});

test("a server that answers nobody is given up, and nothing is changed", async () => {
  put(...alphaRows);
  github.fault = () => true;
  const start = Date.now();
  const { ok, words } = await refresh({ times: { second: 1000, timeout: 400, silence: 900 } });
  assert.equal(ok, false);
  assert.ok(Date.now() - start < 8000);
  assert.match(words.join(), /has not answered for 1 seconds\. Nothing was changed/);
  assert.deepEqual(data(), alphaRows);
});

test("a server that has nothing but faults is given up too", async () => {
  put(...alphaRows);
  github.fault = (_, response) => {
    json(response, 503, { message: "Unavailable" });
    return true;
  };
  const { ok, words } = await refresh({ times: { second: 1000, timeout: 400, silence: 900 } });
  assert.equal(ok, false);
  assert.match(words.join(), /has not answered for 1 seconds/);
  assert.deepEqual(data(), alphaRows);
});

test("a count that falls by more than a tenth is refused, unless the fall is accepted", async () => {
  put("Alpha,2020-01,9,R,", "Alpha,2021-12,20,R,", "beta,2021-12,1,Python,MIT License");
  github.organisations.set(
    "alpha",
    Array.from({ length: 17 }, () => repository("Alpha", "2021-01")),
  );
  const before = data();
  const refused = await refresh();
  assert.equal(refused.ok, false);
  assert.equal(refused.words[0], "alpha would fall from 20 to 17, by more than a tenth.");
  assert.match(refused.words[1] ?? "", /--accept-fall/);
  assert.deepEqual(data(), before);
  const accepted = await refresh({ acceptFall: true });
  assert.equal(accepted.ok, true);
  assert.deepEqual(data().slice(0, 3), [
    "Alpha,2020-01,9,R,",
    "Alpha,2021-12,20,R,",
    "Alpha,2022-02,17,Python,MIT License",
  ]);
});

test("a fall by a tenth is taken, and does not rewrite the past", async () => {
  put("Alpha,2020-01,9,R,", "Alpha,2021-12,20,R,", ...betaRows);
  github.organisations.set(
    "alpha",
    Array.from({ length: 18 }, () => repository("Alpha", "2021-01")),
  );
  const { ok, words } = await refresh();
  assert.equal(ok, true);
  assert.deepEqual(data().slice(0, 3), [
    "Alpha,2020-01,9,R,",
    "Alpha,2021-12,20,R,",
    "Alpha,2022-02,18,Python,MIT License",
  ]);
  assert.deepEqual(words, [
    "2 organisations have 19 repositories: 2 fewer than before.",
    "The alpha: 18 repositories, 2 fewer.",
  ]);
});

test("organisations that are no longer listed keep their rows", async () => {
  put("closed,2019-01,4,R,");
  await refresh();
  assert.deepEqual(data(), [...alphaRows, ...betaRows, "closed,2019-01,4,R,"]);
});

test("a broken data file is named with its line and not written over", async () => {
  put("Alpha,2020-01,many,R,");
  const { ok, words } = await refresh();
  assert.equal(ok, false);
  assert.match(
    words[0] ?? "",
    /^static\/open-repositories\.csv:2:15: error data-value: “many” in open_repositories is no number\./,
  );
  assert.equal(github.requests.length, 0);
});

test("nothing is left lying beside the data file", async () => {
  await refresh();
  assert.deepEqual(readdirSync(join(root, "static")), ["open-repositories.csv"]);
  assert.deepEqual(readdirSync(join(root, ".cache/statistics")), ["github.json"]);
});
