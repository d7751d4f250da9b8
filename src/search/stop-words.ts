/**
 * Words so common in English that finding them says nothing. `it`, `us` and `who` are none: they are IT, the US and
 * the WHO as well.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a an and are as at be been but by can for from had has have i if in into is its me my no not of on or our " +
    "so than that the their them then there these they this to was we were which will with would you your"
  ).split(" "),
);
