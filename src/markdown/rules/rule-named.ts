import type { Ruler } from "markdown-it";

/** The function of one of markdown-it's own rules, so that a rule of ours can stand in front of it. */
export function ruleNamed<Args extends unknown[], Result>(
  ruler: Ruler<Args, Result>,
  name: string,
): (...args: Args) => Result {
  const before = ruler.getRules("");
  ruler.disable(name);
  const others = new Set(ruler.getRules(""));
  ruler.enable(name);
  const found = before.find((rule) => !others.has(rule));
  if (found === undefined) throw new Error(`markdown-it has no rule “${name}”.`);
  return found;
}
