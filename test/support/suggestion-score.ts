import type { CitationReader } from "../../src/app/citation-reader";
import { nameOf } from "../../src/domain/lookup/co-citations";
import type { SearchIndex } from "../../src/domain/lookup/search-parts";
import { suggestParts } from "../../src/domain/lookup/suggest-parts";
import type { Suggestions } from "../../src/domain/lookup/suggestion";
import type { Language } from "../../src/domain/language";
import type { SuggestionRow } from "../fixtures/suggestion-rows";

/** How many suggestions a person sees at first in each group. */
export const SHOWN = 5;

/** How well some rows were answered: of so many rows, so many with an expected answer among the first five. */
export interface SuggestionScore {
  readonly rows: number;
  readonly standards: number;
  /** Of the rows that expect an example from elsewhere. */
  readonly exampleRows: number;
  readonly examples: number;
}

/** Suggestions for a row of the fixtures, alone in its review. */
export function suggestFor(index: SearchIndex, citationsIn: CitationReader, row: SuggestionRow): Suggestions {
  const { issue, solution, aspects, sources } = row;
  return suggestParts(
    index,
    { gap: { issue, solution, headline: "", aspects }, amendments: [], cited: citationsIn(sources), others: [] },
    { home: "KZ", limit: SHOWN },
  );
}

/** Answer rows, and compare with what is expected. */
export function scoreSuggestions(
  index: SearchIndex,
  citationsIn: CitationReader,
  rows: readonly SuggestionRow[],
  language?: Language,
): SuggestionScore {
  const asked = rows.filter((row) => language === undefined || row.language === language);
  const answered = asked.map((row) => {
    const { standards, examples } = suggestFor(index, citationsIn, row);
    return { standard: holds(standards, row.standards), example: holds(examples, row.examples), row };
  });
  return {
    rows: answered.length,
    standards: answered.filter(({ standard }) => standard).length,
    exampleRows: asked.filter(({ examples }) => examples.length > 0).length,
    examples: answered.filter(({ example }) => example).length,
  };
}

const holds = (found: Suggestions["standards"], expected: readonly string[]): boolean =>
  found.some((one) => expected.includes(nameOf(one)));
