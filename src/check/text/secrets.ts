import type { Finding } from "./finding.ts";

interface Shape {
  readonly pattern: RegExp;
  /** Whose it is, for the message. */
  readonly whose: string;
}

/*
 * Tokens that say by their own first letters whose they are. Each pattern is a fixed start and a run of letters,
 * so none backtracks. Sources: the issuers' own documentation of their tokens' formats.
 */
const start = "(?<![A-Za-z0-9_])";
const tokens: readonly Shape[] = [
  { whose: "a GitHub token", pattern: new RegExp(`${start}gh[opsur]_[A-Za-z0-9]{36,255}`, "g") },
  { whose: "a GitHub token", pattern: new RegExp(`${start}github_pat_[A-Za-z0-9_]{22,255}`, "g") },
  { whose: "a GitLab token", pattern: new RegExp(`${start}glpat-[A-Za-z0-9_-]{20,64}`, "g") },
  {
    whose: "an AWS access key",
    pattern: new RegExp(`${start}(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])`, "g"),
  },
  { whose: "a Slack token", pattern: new RegExp(`${start}xox[abeoprs]-[A-Za-z0-9-]{10,255}`, "g") },
  {
    whose: "a Slack webhook’s address",
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9]{6,20}\/[A-Za-z0-9/]{15,120}/g,
  },
  { whose: "a Google API key", pattern: new RegExp(`${start}AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`, "g") },
  {
    whose: "an OpenAI or Anthropic key",
    pattern: new RegExp(`${start}sk-(?:proj-|ant-|svcacct-)[A-Za-z0-9_-]{20,255}`, "g"),
  },
  { whose: "an OpenAI key", pattern: new RegExp(`${start}sk-[A-Za-z0-9]{48}(?![A-Za-z0-9])`, "g") },
  { whose: "a Stripe key", pattern: new RegExp(`${start}[rs]k_live_[A-Za-z0-9]{16,255}`, "g") },
  { whose: "an npm token", pattern: new RegExp(`${start}npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])`, "g") },
  { whose: "a PyPI token", pattern: new RegExp(`${start}pypi-AgE[A-Za-z0-9_-]{50,255}`, "g") },
  { whose: "a Hugging Face token", pattern: new RegExp(`${start}hf_[A-Za-z0-9]{34}(?![A-Za-z0-9])`, "g") },
  { whose: "a SendGrid key", pattern: new RegExp(`${start}SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}`, "g") },
  { whose: "an Azure storage key", pattern: /AccountKey=[A-Za-z0-9+/]{86}==/g },
  {
    whose: "a signed token (JWT)",
    pattern: new RegExp(
      `${start}eyJ[A-Za-z0-9_-]{10,2000}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}`,
      "g",
    ),
  },
];

const privateKey = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/g;

/** A name that promises a secret, a mark that gives it a value, and the value in quotation marks or alone to the line's end. */
const assigned =
  /(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}(?:api[_-]?key|secret(?:[_-]?key)?|access[_-]?key|access[_-]?token|auth[_-]?token|token|passw(?:or)?d|client[_-]?secret|private[_-]?key)["']?[ \t]{0,3}(?::=|=>|[:=])[ \t]{0,3}(?:["'`]([^\s"'`]{16,200})["'`]|([A-Za-z0-9+/_=.-]{20,200})(?=[ \t]{0,9}$))/gim;

/** Values that stand for a secret and are none. */
const standIn =
  /(?:example|sample|placeholder|your|changeme|dummy|secret|password|token|xxxx|\*\*\*|\.\.\.|<|\$\{|\{\{|%\(|test|process\.env|os\.environ|getenv|1234567|abcdef)/i;

/** Bits of surprise in each letter of a text: words have about 3, random letters and digits 4 and more. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length;
    return sum - share * Math.log2(share);
  }, 0);
}

function looksRandom(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(value)).length;
  return kinds >= 2 && /\d/.test(value) && entropyOf(value) >= 3.5 && !standIn.test(value);
}

/** Tokens, passwords and private keys. What was found is not said again: logs are public. */
export function* secrets(text: string): Generator<Finding> {
  const seen: [number, number][] = [];
  for (const { pattern, whose } of tokens) {
    for (const found of text.matchAll(pattern)) {
      if (!isCrossedOut(found[0])) {
        seen.push([found.index, found.index + found[0].length]);
        yield token(found.index, `This looks like ${whose}: “${found[0].slice(0, 4)}…”.`);
      }
    }
  }
  for (const found of text.matchAll(assigned)) {
    const value = found[1] ?? found[2] ?? "";
    const at = found.index + found[0].lastIndexOf(value);
    const known = seen.some(([from, to]) => at < to && at + value.length > from);
    if (!known && looksRandom(value)) yield token(at, "This looks like a password or token that is in use.");
  }
  for (const { index } of text.matchAll(privateKey)) {
    yield {
      at: index,
      rule: "secret-key",
      message: "A private key starts here.",
      remedy: "Take it out and make a new one: whoever has seen it can use it.",
    };
  }
}

function token(at: number, message: string): Finding {
  const remedy =
    "Take it out, and withdraw it where you made it: whoever has seen it can use it. In an example write your-token-here.";
  return { at, rule: "secret-token", message, remedy };
}

/** `ghp_xxxxxxxx…` is an example, and says so. */
function isCrossedOut(value: string): boolean {
  return /x{16}$/i.test(value);
}
