import type { DraftParagraph } from "./draft-paragraph";

/** A section's number, its heading, and the dash that its text goes on behind: "1. Short title.—(1) This Act …". */
const RUN_IN = /^\s*\d{1,4}[A-Z]{0,2}\.\s+\p{Lu}[^.;:\n]{0,150}\.\s?[–—]\s*(?=\S)/u;

/** The paragraphs with each text in one of its own that goes on behind a section's heading. */
export const withTextsBelowHeadings = (paragraphs: readonly DraftParagraph[]): readonly DraftParagraph[] =>
  paragraphs.flatMap((paragraph): readonly DraftParagraph[] => {
    const { text, kind, afterBlank, leftOut, ...others } = paragraph;
    const [heading] = kind === undefined ? (RUN_IN.exec(text) ?? []) : [];
    if (heading === undefined) return [paragraph];
    return [
      { ...others, text: heading.trimEnd(), ...(afterBlank && { afterBlank }) },
      { ...others, text: text.slice(heading.length), ...(leftOut && { leftOut }) },
    ];
  });

const SECTION = /^\s*\d{1,4}[A-Z]{0,2}\.\s/u;
const SHORT_WITH_STOP = /^\s*\d{1,4}[A-Z]{0,2}\.\s+\p{Lu}[^.;:\n]{0,100}\.\s*$/u;
const SCHEDULE = /^\s*(?:the\s+)?(?:\p{L}+\s+)?schedule\b(?!.*[.;]\s*$)/iu;

/** The fewest, since a single section may be a short sentence. */
const FEWEST = 2;

/**
 * Whether the lines of a draft's sections are headings that end with a full stop, as in "3. Consent.": all of them up
 * to the schedules are short and end so.
 */
export function haveHeadingsWithStop(paragraphs: readonly DraftParagraph[]): boolean {
  const schedule = paragraphs.findIndex(({ text }) => SCHEDULE.test(text));
  const sections = paragraphs
    .slice(0, schedule < 0 ? paragraphs.length : schedule)
    .filter(({ text, kind }) => kind === undefined && SECTION.test(text));
  return sections.length >= FEWEST && sections.every(({ text }) => SHORT_WITH_STOP.test(text));
}
