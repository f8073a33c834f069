import type { DraftParagraph } from "./draft-paragraph";
import type { Mark } from "./read-marks";

/**
 * The marks of a draft's lines without those of lines that only name an annex, as a list of acts does, though they look
 * as its head: one whose act is named plainly, in the line of its mark, begins an annex only behind a line that is
 * over, with something below it, where the next count begins anew; one whose mark has a line of its own where either
 * is so and the articles above don't go on below, but none of those that are listed behind a colon, with nothing between
 * them. Time is linear in the number of lines.
 *
 * @param marks of each paragraph
 */
export function withoutNamedAnnexes(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): readonly (readonly Mark[])[] {
  const beginAnew = countsBelow(marks);
  const articlesGoOn = articlesAround(marks);
  const isPlainAt = (index: number): boolean => (marks[index] ?? []).some(isPlain);
  const textAbove = (index: number): string => paragraphs[index - 1]?.text ?? "";
  const announces = (index: number): boolean => /[:,]\s*$/u.test(textAbove(index));
  const isOnlyNamedPlainly = (index: number): boolean =>
    announces(index) || !beginAnew[index] || isPlainAt(index - 1) || isPlainAt(index + 1);
  const isOnlyNamedAlone = (index: number, isOnlyNamedAbove: boolean): boolean => {
    const hasNothing = index + 1 >= paragraphs.length || (marks[index + 1] ?? []).some(isAnnex);
    const isInside = !beginAnew[index] && !/[.;!?][»”")]*\s*$/u.test(textAbove(index));
    return isOnlyNamedAbove || (announces(index) && hasNothing) || isInside || articlesGoOn[index] === true;
  };
  let isOnlyNamedAbove = false;
  return marks.map((here, index) => {
    isOnlyNamedAbove = here.some(isAlone) && isOnlyNamedAlone(index, isOnlyNamedAbove);
    if (isOnlyNamedAbove) return here.filter((mark) => !isAlone(mark));
    return isPlainAt(index) && isOnlyNamedPlainly(index) ? here.filter((mark) => !isPlain(mark)) : here;
  });
}

const isAnnex = ({ spec }: Mark): boolean => spec.level === "schedule";
const isAlone = ({ act }: Mark): boolean => act === "alone";
const isPlain = ({ act }: Mark): boolean => act === "plainly";

/** Of each paragraph whether the next count below it, past other plain heads, begins, or there is none. */
function countsBelow(marks: readonly (readonly Mark[])[]): readonly boolean[] {
  const beginAnew = marks.map(() => true);
  for (let index = marks.length - 2; index >= 0; index--) {
    const below = marks[index + 1] ?? [];
    const isPassed = below.length === 0 || below.some(isPlain) || below.some(isAlone);
    beginAnew[index] = isPassed ? beginAnew[index + 1] === true : below.some(isFirst);
  }
  return beginAnew;
}

/** Of each paragraph whether the next article below has the number behind that of the last one above. */
function articlesAround(marks: readonly (readonly Mark[])[]): readonly boolean[] {
  const numberAt = (index: number): number | undefined =>
    marks[index]?.find(({ spec }) => spec.level === "article")?.number.counted[0];
  const below = marks.map((): number | undefined => undefined);
  for (let index = marks.length - 2; index >= 0; index--) below[index] = numberAt(index + 1) ?? below[index + 1];
  let above: number | undefined;
  return marks.map((_, index) => {
    above = numberAt(index) ?? above;
    return above !== undefined && below[index] === above + 1;
  });
}

/** An annex behind it, or a mark without a number, says nothing of a count that goes on. */
const isFirst = ({ spec, number }: Mark): boolean =>
  spec.level === "schedule" || number.counted.length === 0 || number.counted[0] === 1;
