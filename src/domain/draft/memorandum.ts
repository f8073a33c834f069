import { endsSentence } from "../text/ends-sentence";
import { isMemorandumTitle } from "./asides";
import type { MarkedParagraph } from "./draft-tree";
import type { Mark } from "./read-marks";
import { isOfSignature } from "./signature";

/**
 * Which paragraphs are an explanatory memorandum, which is no part of the act: from its title, behind the last of its
 * articles, to the heading of a schedule or to the end. Below the heading of a schedule such a title is that schedule's
 * own: the act may set the form of a memorandum. Nor is it one where the line above is not over, as in a list of what
 * is to be handed in, or where the act counts on below it: nothing of the act may be left out.
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
      isTitle(one, paragraphs.slice(Math.max(0, index - SIGNATURE), index)) &&
      !goesOnCounting(paragraphs, index + 1, counted);
    if (!isInside) for (const { spec, number } of one.marks) counted.set(spec.level, number.counted[0] ?? NaN);
    return isInside;
  });
}

/** The most lines of a signature, with a place or a day below it. */
const SIGNATURE = 3;

/**
 * A title of one below what is over and no heading: a sentence, a signature, or in capitals the last item of a list.
 */
function isTitle({ text, marks, kind, isQuoted }: MarkedParagraph, lines: readonly MarkedParagraph[]): boolean {
  const above = lines.at(-1);
  if (!above || marks.length > 0 || kind === "note" || isQuoted || !isMemorandumTitle(text)) return false;
  if (above.marks.some(isOfSchedule)) return false;
  const isSigned = lines.some(
    (line) => line.marks.length === 0 && !endsSentence(line.text) && isOfSignature(line.text),
  );
  const endsList = above.marks.length > 0 && isInCapitals(text) && !LEADS_ON.test(above.text);
  return endsSentence(above.text) || isSigned || endsList;
}

const isInCapitals = (text: string): boolean => !/\p{Ll}/u.test(text);
const LEADS_ON = /[:;,—–-]\s*$/u;

/** Whether numbers behind a paragraph go on from those before it, and do not begin anew. */
function goesOnCounting(
  paragraphs: readonly MarkedParagraph[],
  from: number,
  counted: ReadonlyMap<string, number>,
): boolean {
  const seen = new Set<string>();
  for (const { marks, isQuoted } of paragraphs.slice(from)) {
    if (isQuoted) continue;
    for (const { spec, number } of marks) {
      if (seen.has(spec.level) || (spec.level === "schedule" && spec.titled)) continue;
      seen.add(spec.level);
      const [before, first] = [counted.get(spec.level), number.counted[0]];
      if (before !== undefined && first !== undefined && first > 1 && first >= before) return true;
    }
  }
  return false;
}

const isOfSchedule = ({ spec }: Mark): boolean => spec.level === "schedule" && spec.titled === true;
const isTitledArticle = ({ spec }: Mark): boolean => spec.level === "article" && spec.titled === true && !spec.bare;
