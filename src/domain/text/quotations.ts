/** A quotation with its marks: where it begins and ends in the text, and what stands between the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What closes a quotation, by what opens it. */
const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“”", '"': '"' };

/** Marks that may be left open within a quotation, as that of inches is. */
const DEEPEST = 8;

/** A single mark opens before a word; in a word it is an apostrophe. */
const MARKS = /[«»“”„"]|(?<![\p{L}\d])‘(?=\S)/gu;
/** What may close a single mark, up to the next one that opens: no apostrophe of "don’t". */
const SINGLE_CLOSING = /(?<=\S)’(?!\p{L})/gu;
/** "users’ data": what stands before and behind an apostrophe of several owners. */
const OWNERS = /s’ \p{L}/uy;

/**
 * The outermost quotations of a text, whatever is quoted inside them; one that never closes is none. A single mark closes
 * at the first that is no apostrophe of several owners, "‘share users’ data’"; where all may be one, at the first.
 */
export function quotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  let past = 0;
  const add = (start: number, end: number): void => {
    found.push({ start, end, text: text.slice(start + 1, end - 1) });
    past = end;
  };
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (index < past) continue;
    if (mark === "‘") {
      const end = open.length > 0 ? 0 : singleEnd(text, index);
      if (end > 0) add(index, end);
      continue;
    }
    const inner = open
      .slice(-DEEPEST)
      .map((one) => CLOSING[one.mark]?.includes(mark))
      .lastIndexOf(true);
    if (inner >= 0) {
      const [closed] = open.splice(Math.max(0, open.length - DEEPEST) + inner);
      if (closed && open.length === 0) add(closed.at, index + 1);
    } else if (mark in CLOSING) open.push({ mark, at: index });
  }
  return found;
}

/**
 * Quotations of a text in which one mark may close two, «ООО «Ромашка»: each ends at the first mark that closes it, and
 * what is quoted inside has that mark, too.
 */
export function flatQuotations(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const unclosed = new Set<string>();
  for (const { 0: mark, index } of text.matchAll(OPENING)) {
    if (index < (found.at(-1)?.end ?? 0) || unclosed.has(mark)) continue;
    const closing = new RegExp(`[${CLOSING[mark] ?? ""}]`, "gu");
    closing.lastIndex = index + 1;
    const end = closing.exec(text)?.index;
    if (end === undefined) unclosed.add(mark);
    else {
      const hasInner = text.slice(index + 1, end).search(OPENING) >= 0;
      found.push({ start: index, end: end + 1, text: text.slice(index + 1, hasInner ? end + 1 : end) });
    }
  }
  return found;
}

const OPENING = /[«“„]/gu;

/** The end of a quotation in single marks; 0 where it never closes before the next one opens. */
function singleEnd(text: string, start: number): number {
  const next = text.indexOf("‘", start + 1);
  const inside = text.slice(0, next < 0 ? text.length : next);
  let first = 0;
  SINGLE_CLOSING.lastIndex = start + 1;
  for (let found = SINGLE_CLOSING.exec(inside); found; found = SINGLE_CLOSING.exec(inside)) {
    first ||= found.index + 1;
    OWNERS.lastIndex = found.index - 1;
    if (!OWNERS.test(inside)) return found.index + 1;
  }
  return first;
}

/** A text with "…" in place of stretches of it. */
export function withMarks(text: string, stretches: readonly Pick<Quotation, "start" | "end">[]): string {
  const ends = [0, ...stretches.map(({ end }) => end)];
  return ends.map((end, at) => text.slice(end, stretches[at]?.start)).join("…");
}
