import { endsSentence } from "../text/ends-sentence";
import { isMemorandumTitle } from "./asides";
import type { MarkedParagraph } from "./draft-tree";
import type { Mark } from "./read-marks";

/**
 * Which paragraphs are an explanatory memorandum, which is no part of the act: from its title, behind the last of its
 * articles, to the heading of a schedule or to the end. Below the heading of a schedule such a title is that schedule's
 * own: the act may set the form of a memorandum. Nor is it one where the line above is not over, as in a list of what is
 * to be handed in, or where the act counts on below it: nothing of the act may be left out.
 */
export function findMemorandum(paragraphs: readonly MarkedParagraph[]): readonly boolean[] {
  const lastArticle = paragraphs.reduce((last, { marks }, at) => (marks.some(isTitledArticle) ? at : last), -1);
  const counted = new Map<string, number>();
  let isInside = false;
  return paragraphs.map((one, index) => {
    if (one.marks.some(isOfSchedule)) isInside = false;
    isInside ||=
      counted.size > 0 &&
      index > lastArticle &&
      isTitle(one, paragraphs[index - 1]) &&
      !goesOnCounting(paragraphs, index + 1, counted);
    if (!isInside) for (const { spec, number } of one.marks) counted.set(spec.level, number.counted[0] ?? NaN);
    return isInside;
  });
}

/** A title of one below what is over and no heading. */
const isTitle = ({ text, marks, kind, isQuoted }: MarkedParagraph, above: MarkedParagraph | undefined): boolean =>
  marks.length === 0 &&
  kind !== "note" &&
  !isQuoted &&
  isMemorandumTitle(text) &&
  above !== undefined &&
  endsSentence(above.text) &&
  !above.marks.some(isOfSchedule);

/** Whether the first number behind a paragraph is the next one of its level. */
function goesOnCounting(
  paragraphs: readonly MarkedParagraph[],
  from: number,
  counted: ReadonlyMap<string, number>,
): boolean {
  const [first] = paragraphs.slice(from).find(({ marks, isQuoted }) => marks.length > 0 && !isQuoted)?.marks ?? [];
  return (
    first !== undefined &&
    !isOfSchedule(first) &&
    first.number.counted[0] === (counted.get(first.spec.level) ?? 0) + 1 &&
    counted.has(first.spec.level)
  );
}

const isOfSchedule = ({ spec }: Mark): boolean => spec.level === "schedule" && spec.titled === true;
const isTitledArticle = ({ spec }: Mark): boolean => spec.level === "article" && spec.titled === true && !spec.bare;
