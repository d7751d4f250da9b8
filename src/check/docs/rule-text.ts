/** What the docs say of a rule beside its summary. */
export interface RuleText {
  /** Why it matters, to whom. */
  readonly why: string;
  /** What breaks it, as it stands in a file; none where no text can show it. */
  readonly wrong?: string;
  /** The same, put right. */
  readonly right?: string;
}
