import { isMemorandumTitle } from "./asides";
import type { MarkedParagraph } from "./draft-tree";
import type { Mark } from "./read-marks";

/**
 * Which paragraphs are an explanatory memorandum, which is no part of the act: from its title, behind the first
 * provision, to the next heading of an article or a schedule, or to the end. Below the heading of a schedule such a title
 * is that schedule's own: the act may set the form of a memorandum. A bare number heads no article there, since a
 * memorandum counts its own paragraphs.
 */
export function findMemorandum(paragraphs: readonly MarkedParagraph[]): readonly boolean[] {
  let isBelowProvision = false;
  let isInside = false;
  return paragraphs.map(({ text, marks, kind, isQuoted }, index) => {
    const headings = marks.filter(({ spec }) => spec.titled && !spec.bare);
    if (headings.some(endsMemorandum)) isInside = false;
    if (isBelowProvision && kind !== "note" && !isQuoted && marks.length === 0 && isMemorandumTitle(text))
      isInside ||= !paragraphs[index - 1]?.marks.some(isOfSchedule);
    isBelowProvision ||= marks.length > 0;
    return isInside;
  });
}

const isOfSchedule = ({ spec }: Mark): boolean => spec.level === "schedule" && spec.titled === true;
const endsMemorandum = (mark: Mark): boolean => mark.spec.level === "article" || isOfSchedule(mark);
