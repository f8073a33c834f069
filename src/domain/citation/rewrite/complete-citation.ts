import type { Instrument } from "../../instrument/instrument";
import { isKnownPlace } from "../../instrument/is-known-place";
import type { Language } from "../../language";
import { checkCitation } from "../resolve/check-citation";
import type { CitationProblem } from "../citation";
import { formatCitation } from "../format/format-citation";
import { formatPlaces } from "../format/format-places";
import type { Pinpoint } from "../../instrument/pinpoint";
import { findOne, firstReadBack } from "./rewrite-one";
import type { TextContext } from "../resolve/text-context";

/**
 * The text with a place added to a citation that has none.
 *
 * A value of a list is written anew in the language's short form; anywhere
 * else, and where that would lose words, the place follows the citation as it
 * stands. The new text must be read back as that place, and every other
 * citation as before.
 *
 * @param index which of the text's citations, counted from 0
 * @returns undefined when it can't be written so, has a place already, or its instrument is not certain
 */
export function completeCitation(
  text: string,
  index: number,
  pinpoint: Pinpoint,
  context: TextContext,
  language: Language,
): string | undefined {
  const one = findOne(text, index, context);
  if (!one || one.citation.pinpoints.length > 0) return undefined;
  const complete = { ...one.citation, pinpoints: [pinpoint] };
  const anew = formatCitation(complete, context.catalogue, { language, form: "short" });
  const added = [complete.text, ...formatPlaces([pinpoint], one.instrument, language, "compact")].join(", ");
  return firstReadBack(one, complete, one.isOwnValue ? [anew, added] : [added], context);
}

/** A place that a person typed: its normal form is read, and what is wrong with it said. */
export interface TypedPlace {
  readonly pinpoint: Pinpoint;
  readonly problems: readonly CitationProblem[];
  /** Whether the catalogue can tell that it exists, see `isKnownPlace`. */
  readonly isKnown: boolean;
}

/** A typed number of an instrument's own unit, "16", "3 (1)", "67-78", "41-1"; undefined for anything else. */
export function readTypedPlace(typed: string, instrument: Instrument, context: TextContext): TypedPlace | undefined {
  const [, first, last] = TYPED.exec(typed.replace(/[\u2010-\u2015]/gu, "-").replace(/\s/gu, "")) ?? [];
  if (first === undefined) return undefined;
  const isRun = last !== undefined && Number(last) > Number(first);
  if (last !== undefined && !isRun && first.includes("(")) return undefined;
  const number = last === undefined || isRun ? first : `${first}-${last}`;
  const pinpoint: Pinpoint = { path: toPath(number), ...(isRun && { to: toPath(last) }) };
  const citation = { text: "", start: 0, end: 0, name: "", candidates: [], pinpoints: [pinpoint] };
  const problems = checkCitation(citation, instrument, context.catalogue).filter(
    ({ pinpoint: at }) => at !== undefined,
  );
  return { pinpoint, problems, isKnown: isKnownPlace(instrument, pinpoint) };
}

const TYPED = /^(\d+[a-z]?(?:\.\d+)*(?:\([\p{L}\d]{1,5}\))*)(?:-(\d+))?$/u;

const toPath = (number: string): readonly string[] => number.split(/[()]+/u).filter((step) => step !== "");
