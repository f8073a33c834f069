import { fold } from "../text/fold";
import type { DraftParagraph } from "./draft-paragraph";
import { follows } from "./provision-number";
import type { Mark } from "./read-marks";
import { isOfSignature } from "./signature";
import { WORDS_BEFORE_NUMBERS, WORDS_BEFORE_OTHERS } from "./words/heading-words";
import { ordinalValue } from "./words/ordinals";

const LAST_WORD = /(?<!\p{L})(\p{L}+)\s*$/u;

/** What the last line of a sentence ends with, or what leads to a list. */
const ENDS = /[.;:!?]["»”)]*\s*$/u;

/** "(see / Schedule 2)" */
const OPEN_BRACKET = /\([^()]*$/u;

/** A line of a draft with the marks that it may begin with. */
interface MarkedLine {
  readonly paragraph: DraftParagraph;
  readonly marks: readonly Mark[];
}

/**
 * The marks of a draft's lines without those of lines that only go on with the sentence of the line above, though they
 * begin as a heading: "set out in the / Schedule 2. It is …", "in the First / Schedule.". Time is linear in their
 * number.
 *
 * @param marks of each paragraph
 */
export function withoutGoingOn(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): readonly (readonly Mark[])[] {
  const sure = sureHeadings(paragraphs, marks);
  const kept: (readonly Mark[])[] = [];
  let isInBody = false;
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    const above = before && { paragraph: before, marks: kept[index - 1] ?? [] };
    // A heading that was taken for text by mistake must not take those below along.
    const isSure = (marks[index - 1]?.length ?? 0) === (kept[index - 1]?.length ?? 0);
    const isOpen = isInBody && isSure && above !== undefined && endsOpen(above, paragraph);
    const own = (marks[index] ?? []).filter(
      (mark) =>
        !goesOn(above?.paragraph, paragraph, mark) &&
        !(isOpen && (isCited(above.paragraph, paragraph, mark, sure) || isNumberOf(above, paragraph, mark))),
    );
    isInBody ||= own.some(({ spec }) => spec.level === "article");
    kept.push(own);
  });
  return kept;
}

const isHeading = ({ spec }: Mark): boolean => spec.titled === true && !spec.bare;

/** Whether a line is text that the next one may go on with. */
const endsOpen = ({ paragraph, marks }: MarkedLine, { afterBlank, cell }: DraftParagraph): boolean =>
  !afterBlank &&
  (!ENDS.test(paragraph.text) || OPEN_BRACKET.test(paragraph.text)) &&
  !marks.some(({ spec }) => spec.titled) &&
  cell?.table === paragraph.cell?.table &&
  cell?.column === paragraph.cell?.column;

/** A title may end with a word that others follow, too, so that the line must look as a sentence does. */
function goesOn(above: DraftParagraph | undefined, { text }: DraftParagraph, mark: Mark): boolean {
  if (!above || !isHeading(mark)) return false;
  const isNamed = mark.spec.apart === true && isSmall(text.slice(0, mark.end));
  if (leadsOn(above)) return isNamed || /[.;,]\s*$/u.test(text);
  // An enacting clause may end with a comma above a heading in capitals.
  return isNamed && /,\s*$/u.test(above.text);
}

/**
 * Whether a line below text without an end only names a heading: that one, or another of its level, stands elsewhere.
 */
function isCited(above: DraftParagraph, line: DraftParagraph, mark: Mark, sure: SureHeadings): boolean {
  const { text, afterBlank } = line;
  if (!isHeading(mark)) return false;
  if (mark.number.text === "" && ordinalValue(fold(lastWord(above))) !== undefined) return true;
  if (leadsOn(above) && isSmall(text.slice(0, mark.end))) return true;
  // "… which are listed in detail by / annex 2 to the Law on games": all of the line names it, if lines may be broken.
  const isWhole = mark.spec.ofAct && mark.end === text.length;
  if (isWhole && /^\s*\p{Ll}/u.test(text) && !isOfSignature(above.text)) return afterBlank === false;
  return isSentence(text.slice(mark.end)) && (sure.numbers.has(nameOf(mark)) || looksOther(text, mark, sure));
}

/** "listed in section / 3. The records …": a number of what the line above names, and not the next of its own list. */
const isNumberOf = ({ paragraph, marks }: MarkedLine, { text }: DraftParagraph, mark: Mark): boolean =>
  /^\s*\d/u.test(text) &&
  marks.length > 0 &&
  !marks.some(({ rank, number }) => rank === mark.rank && follows(mark.number, number)) &&
  WORDS_BEFORE_NUMBERS.has(lastWord(paragraph));

const lastWord = ({ text }: DraftParagraph): string => LAST_WORD.exec(text)?.[1] ?? "";
const leadsOn = (above: DraftParagraph): boolean => WORDS_BEFORE_OTHERS.has(lastWord(above));
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text);
const isSentence = (rest: string): boolean => isSmall(rest) && /[.;,]\s*$|[.;]\s+\p{Lu}/u.test(rest);

/** The headings of a draft that stand behind the end of a sentence, a blank line or another heading. */
interface SureHeadings {
  readonly numbers: ReadonlySet<string>;
  /** Ranks of which every heading is written in capitals, and those of which every title is. */
  readonly inCapitals: ReadonlySet<number>;
  readonly titledInCapitals: ReadonlySet<number>;
}

const nameOf = ({ rank, number }: Mark): string => `${rank} ${number.counted.join("-")}`;

function sureHeadings(paragraphs: readonly DraftParagraph[], marks: readonly (readonly Mark[])[]): SureHeadings {
  const headings = paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const isSure = !before || !endsOpen({ paragraph: before, marks: marks[index - 1] ?? [] }, paragraph);
    return isSure ? (marks[index] ?? []).filter(isHeading).map((mark) => ({ mark, text: paragraph.text })) : [];
  });
  const ranksOf = (partOf: (text: string, mark: Mark) => string): ReadonlySet<number> => {
    const parts = headings.map(({ text, mark }) => ({ rank: mark.rank, part: partOf(text, mark) }));
    const small = new Set(parts.filter(({ part }) => isSmall(part)).map(({ rank }) => rank));
    return new Set(parts.filter(({ part, rank }) => /\p{Lu}/u.test(part) && !small.has(rank)).map(({ rank }) => rank));
  };
  return {
    numbers: new Set(headings.map(({ mark }) => nameOf(mark))),
    inCapitals: ranksOf((text, { end }) => text.slice(0, end)),
    titledInCapitals: ranksOf((text, { end }) => text.slice(end)),
  };
}

const looksOther = (text: string, { rank, end }: Mark, { inCapitals, titledInCapitals }: SureHeadings): boolean =>
  (inCapitals.has(rank) && isSmall(text.slice(0, end))) || (titledInCapitals.has(rank) && isSmall(text.slice(end)));
