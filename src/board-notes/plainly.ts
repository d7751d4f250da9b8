/*
 * What is plainly a time or a place, though no label says so. A meeting's notes are kept as they were written, so
 * whatever might be something else is left in the text.
 */
const clock = String.raw`(?:\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m\b\.?|noon)?|noon|midday)`;
const time = new RegExp(
  `^(?:(?:at|from|@) ?)?${clock}(?: ?(?:[–—-]|to|until|till) ?${clock})?(?: ?(?:GMT|BST|UTC))?(?![\\p{L}\\p{N}])`,
  "iu",
);

/** The time that a text starts with: `2pm-3pm`, `at 14:00`. */
export function timeAtStart(text: string): string | undefined {
  const found = time.exec(text)?.[0].trim();
  return found !== undefined && /\d[:.]\d\d|[ap]\.?m\b|noon|midday/i.test(found) ? found : undefined;
}

const before = "(?:(?:held )?(?:online )?(?:on|via|by|at|in|using|over) )?";
const online = new RegExp(
  `^${before}(?:(?:ms |microsoft )?teams|zoom|google meet|skype|webex|slack|online|virtual(?:ly)?|remote(?:ly)?|hybrid|in person|(?:tele)?phone|(?:video|conference) call)(?: (?:call|meeting))?$`,
  "i",
);
const building =
  /\b(?:building|campus|cent(?:re|er)|college|court|hall|hospital|hotel|house|infirmary|library|offices?|road|room|square|street|theatre|university)\b/i;

/** Whether a text is plainly a place: `MS Teams`, `in Leeds`, `Leeds Civic Hall`. */
export function isPlace(text: string): boolean {
  if (text.length > 60) return false;
  if (online.test(text)) return true;
  const [, preposition, name = ""] = /^((?:held )?(?:at|in) )?(?:the )?(.*)$/i.exec(text) ?? [];
  const isName = name.split(" ").every((word) => /^(?:[\p{Lu}\d]|of$|the$|and$|for$|&$)/u.test(word));
  return isName && /^[\p{Lu}\d]/u.test(name) && (preposition !== undefined || building.test(name));
}
