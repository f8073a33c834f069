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

function listOfHeadings(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  known: readonly boolean[],
): readonly [start: number, end: number] | undefined {
  const headings = marks.flatMap((found, index) => {
    const mark = known[index] ? undefined : found.find(({ spec }) => spec.titled);
    return mark ? [{ index, mark, title: titleOf(paragraphs[index]?.text ?? "", mark) }] : [];
  });
  const [first, second] = headings;
  if (!first || !second) return undefined;
  const again = headings.find(
    ({ mark, title, index }) =>
      index > first.index &&
      mark.rank === first.mark.rank &&
      mark.number.text === first.mark.number.text &&
      isSameTitle(title, first.title),
  );
  if (!again) return undefined;
  const listed = headings.filter(({ index }) => index < again.index);
  const end = endOfList(paragraphs, listed.at(-1)?.index ?? first.index, again.index);
  if (listed.length < 2 || listed.length / (end - first.index) < SHARE) return undefined;
  const above = first.index - 1;
  return [above >= 0 && isContentsTitle(paragraphs[above]?.text ?? "") ? above : first.index, end];
}

/** Behind the last heading, what goes on with it or has a page is of the list; what begins anew, as a preamble, is not. */
function endOfList(paragraphs: readonly DraftParagraph[], lastHeading: number, most: number): number {
  let end = lastHeading + 1;
  while (end < most && /^\s*\p{Ll}|[\s.…]\d{1,3}\s*$/u.test(paragraphs[end]?.text ?? "")) end++;
  return end;
}

/** Without dots, page numbers and all that is no letter. */
const titleOf = (text: string, { end }: Mark): string =>
  text
    .slice(end)
    .replace(/[.…\s\d]+$/u, "")
    .replace(/[^\p{L}\d]+/gu, "")
    .toLowerCase();

const isSameTitle = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
