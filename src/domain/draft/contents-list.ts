import { isContentsTitle } from "./asides";
import type { DraftParagraph } from "./draft-paragraph";
import type { Mark } from "./read-marks";

/** How many of its lines must be headings. */
const SHARE = 0.5;

/**
 * Which paragraphs are a contents list: what stands between the first heading and the second one with the same number
 * and title, if it is mostly headings; and what the file itself says is one.
 */
export function findContents(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): readonly boolean[] {
  const isContents = paragraphs.map(({ kind }) => kind === "contents");
  const range = listOfHeadings(paragraphs, marks, isContents);
  if (range) for (let index = range[0]; index < range[1]; index++) isContents[index] = true;
  return isContents;
}

interface Heading {
  readonly index: number;
  readonly mark: Mark;
  readonly title: string;
}

function listOfHeadings(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  known: readonly boolean[],
): readonly [start: number, end: number] | undefined {
  const headings = marks.flatMap((found, index): readonly Heading[] => {
    const mark = known[index] ? undefined : headingIn(found);
    return mark ? [{ index, mark, title: titleOf(paragraphs, marks, index, mark) }] : [];
  });
  const [first, second] = headings;
  if (!first || !second) return undefined;
  const again = headings.find(
    (one) => one.index > first.index && isSameNumber(one, first) && isSameTitle(one.title, first.title),
  );
  if (!again) return undefined;
  const listed = headings.filter(({ index }) => index < again.index);
  const end = endOfList(paragraphs, listed.at(-1)?.index ?? first.index, again.index);
  const lines = paragraphs.slice(first.index, end).filter(isOfListAlone).length;
  if (listed.length < 2 || (listed.length + lines) / (end - first.index) < SHARE) return undefined;
  for (let index = first.index; index < end; index++)
    if (!isOfListAlone(paragraphs[index]) && isOfText(paragraphs[index]?.text ?? "", marks[index] ?? []))
      return undefined;
  // An annex that is named once stands there: what begins again inside it is its own.
  const isListed = (annex: Heading): boolean =>
    headings.some((one) => one.index >= again.index && isSameNumber(one, annex));
  if (!listed.filter(({ mark }) => mark.spec.level === "schedule").every(isListed)) return undefined;
  const above = first.index - 1;
  return [above >= 0 && isContentsTitle(paragraphs[above]?.text ?? "") ? above : first.index, end];
}

/** "1—Short title": how a section stands in a list, with a dash where the bill itself has a full stop. */
const isOfListAlone = (paragraph: DraftParagraph | undefined): boolean =>
  /^\s*\d{1,4}[A-Z]{0,2}\s?[–—]\s?\p{Lu}.{0,200}$/u.test(paragraph?.text ?? "");

const headingIn = (marks: readonly Mark[]): Mark | undefined => marks.find(({ spec }) => spec.titled);

const isSameNumber = (a: Heading, b: Heading): boolean =>
  a.mark.rank === b.mark.rank && a.mark.number.text === b.mark.number.text;

const PAGE_AT_END = /[\s.…]\d{1,3}\s*$/u;

/** Whether a line says something, as a point or a sentence does and no line of a list of headings. */
const isOfText = (text: string, marks: readonly Mark[]): boolean =>
  !headingIn(marks) && !PAGE_AT_END.test(text) && (marks.length > 0 || /[.;:!?]\s*$/u.test(text));

/**
 * Behind the last heading, what goes on with it or has a page is of the list; what begins anew, as a preamble, is not.
 */
function endOfList(paragraphs: readonly DraftParagraph[], lastHeading: number, most: number): number {
  let end = lastHeading + 1;
  for (; end < most; end++) {
    const text = paragraphs[end]?.text ?? "";
    if (!/^\s*\p{Ll}/u.test(text) && !PAGE_AT_END.test(text) && !isOfListAlone(paragraphs[end])) break;
  }
  return end;
}

/** Behind the mark or in the line below it; without dots, page numbers and all that is no letter. */
function titleOf(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  index: number,
  { end }: Mark,
): string {
  const beside = lettersOf(paragraphs[index]?.text.slice(end) ?? "");
  return beside !== "" || marks[index + 1]?.length !== 0 ? beside : lettersOf(paragraphs[index + 1]?.text ?? "");
}

const lettersOf = (text: string): string =>
  text
    .replace(/[.…\s\d]+$/u, "")
    .replace(/[^\p{L}\d]+/gu, "")
    .toLowerCase();

/** A title may be broken in two. A heading without one is like another without one only. */
const isSameTitle = (a: string, b: string): boolean =>
  a === "" || b === "" ? a === b : a.startsWith(b) || b.startsWith(a);
