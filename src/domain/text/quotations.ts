/** A quotation with its marks: where it begins and ends in the text, and what stands between the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What closes a quotation, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", "‘": "’", '"': '"' };

/** A single mark opens before a word, and the last before the next one closes: others are apostrophes, "don’t", "users’ data". */
const MARKS = /[«»“”„"]|(?<![\p{L}\d])‘|(?<=\S)’(?!\p{L})(?=(?:[^‘’]|’(?=\p{L}))*(?:‘|$))/gu;

/** The outermost quotations of a text, whatever is quoted inside them; one that never closes is none. */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const last = open.at(-1);
    if (last && CLOSING[last.mark]?.includes(mark)) {
      open.pop();
      if (open.length === 0) found.push({ start: last.at, end: index + 1, text: text.slice(last.at + 1, index) });
    } else if (mark in CLOSING) open.push({ mark, at: index });
  }
  return found;
}

/** A text with "…" in place of stretches of it. */
export function withMarks(text: string, stretches: readonly Pick<Quotation, "start" | "end">[]): string {
  const ends = [0, ...stretches.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, stretches[at]?.start)).join("…");
}
