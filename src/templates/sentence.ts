/** Words as a sentence: with a full stop where they end in none of their own. */
export function sentence(words: string): string {
  const text = words.trim();
  return /[.!?…][”’"')\]]*$/.test(text) ? text : `${text}.`;
}
