import type { Instrument } from "../../instrument/instrument";
import type { Pinpoint } from "../../instrument/pinpoint";

/** One level of a place inside its article, outermost first; the innermost may hold several numbers: "b) vii)". */
export interface Level {
  readonly unit: "part" | "paragraph" | "subparagraph";
  readonly numbers: readonly string[];
}

/**
 * What the numbers after the article's are called where each level is written in words: paragraphs, then
 * subparagraphs. The codes of Kazakhstan divide their articles into parts, and some articles of its laws, as those
 * that hold definitions, have subparagraphs only. A letter is always a subparagraph's.
 */
export function levelsOf({ path: [article = "", ...numbers] }: Pinpoint, instrument: Instrument): readonly Level[] {
  const [outer, ...inner] = numbers;
  if (outer === undefined) return [];
  if (!/^\d/u.test(outer) || hasOnlySubparagraphs(article, instrument)) return [{ unit: "subparagraph", numbers }];
  const first: Level = { unit: isCodeOfParts(instrument) ? "part" : "paragraph", numbers: [outer] };
  return inner.length === 0 ? [first] : [first, { unit: "subparagraph", numbers: inner }];
}

/** The Criminal Code and the Code of Administrative Offences count parts (часть, бөлік); the Digital Code counts points. */
const isCodeOfParts = ({ pinpoint }: Instrument): boolean => pinpoint.inner === "part";

/** The Russian citation of a listed part says so: "подпункт 2) статьи 1". */
const hasOnlySubparagraphs = (article: string, { parts }: Instrument): boolean =>
  parts.some(({ ref, refRu }) => ref?.startsWith(`${article}(`) && /^подпункт \S+ статьи /u.test(refRu ?? ""));

/** A number that was inserted and looks like a run: "2-6" comes after "2-5", not from 2 to 6. */
export const looksLikeRun = (number: string): boolean => {
  const [, first, last] = /^(\d+)-(\d+)$/u.exec(number) ?? [];
  return first !== undefined && Number(last) > Number(first);
};
