import type { ResolvedCitation } from "../citation";

/** What parts the values of a cell. */
export const SEPARATOR = /[;\n\r]/u;

type Span = Pick<ResolvedCitation, "start" | "end">;

const LEAD = "(?:see(?: also)?|cf\\.|см\\.(?: также)?|ср\\.|(?:сондай-ақ )?қараңыз|қар\\.):?";
const BULLET = "(?:[-–—•*·]|\\(?\\d{1,3}[.)])";

/** What may stand between the beginning of a value and its citation. */
const VALUE_BEGINS = new RegExp(`^\\s*(?:${BULLET}\\s+)?(?:${LEAD}\\s+)?$`, "iu");

/** "See" in a bracket, or where a sentence begins. */
const AFTER_SEE = new RegExp(`(?:\\(|[.!?]\\s+)${LEAD}\\s+$`, "iu");

/** After the citation nothing more, or a mark that sets apart what follows: a remark, a quotation, the next sentence. */
const VALUE_ENDS = /^\s*(?:$|[.!?](?=\s|$)|:\s|[)(«"“„]|[–—-]\s)/u;

/** Between two citations that make one list. */
const LISTED = /^\s*(?:,|&|and|и|және)\s+$|^,\s+(?:and|и|және)\s+$/u;

/**
 * Whether each citation of a text stands as a value of a list, between ";" or
 * line breaks: alone, at the beginning of its value, after "see" or after
 * another that does. A citation in running prose does not: the words around
 * it may depend on the case it is in.
 */
export function areListValues(text: string, citations: readonly Span[]): readonly boolean[] {
  const items = itemsOf(text, citations);
  const continues = citations.map(({ start }, index) => {
    const before = citations[index - 1];
    return (
      before !== undefined &&
      items[index]?.from === items[index - 1]?.from &&
      LISTED.test(text.slice(before.end, start))
    );
  });
  const begins: boolean[] = [];
  citations.forEach(({ start }, index) => {
    const head = text.slice(items[index]?.from, start);
    begins.push(
      VALUE_BEGINS.test(head) || AFTER_SEE.test(head) || (continues[index] === true && begins[index - 1] === true),
    );
  });
  const ends: boolean[] = [];
  for (let index = citations.length - 1; index >= 0; index--) {
    const tail = text.slice(citations[index]?.end, items[index]?.to);
    ends[index] = VALUE_ENDS.test(tail) || (continues[index + 1] === true && ends[index + 1] === true);
  }
  return citations.map((_, index) => begins[index] === true && ends[index] === true);
}

/** Whether a citation holds a separator, and so lies in several values. */
export const isOverSeveral = ({ text }: Pick<ResolvedCitation, "text">): boolean => SEPARATOR.test(text);

/** The value that each citation lies in. */
function itemsOf(text: string, citations: readonly Span[]): readonly { readonly from: number; readonly to: number }[] {
  let [from, at] = [0, 0];
  return citations.map(({ start, end }) => {
    for (; at < start; at++) if (SEPARATOR.test(text.charAt(at))) from = at + 1;
    const after = text.slice(end).search(SEPARATOR);
    return { from, to: after < 0 ? text.length : end + after };
  });
}
