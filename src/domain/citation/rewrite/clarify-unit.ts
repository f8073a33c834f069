import type { ResolvedCitation } from "../citation";
import { unitName } from "../grammar/unit-names";
import { areReadBack, meansTheSame, placesOf, replaceCitations } from "./read-back";
import { readInContext } from "../read-citations";
import type { TextContext } from "../resolve/text-context";

/** What Russian "пп." may stand for. */
export const EITHER_UNIT = ["subparagraph", "paragraph"] as const;

/**
 * The text with a citation's doubtful unit, "пп.", written as the one chosen:
 * "подп." or "п.". Its numbers stay, and every other citation is read as before.
 *
 * @param index which of the text's citations, counted from 0
 * @returns undefined when the unit is not in doubt, or the new text would not be read so
 */
export function clarifyUnit(
  text: string,
  index: number,
  unit: (typeof EITHER_UNIT)[number],
  context: TextContext,
): string | undefined {
  const citations = readInContext(text, context);
  const citation = citations[index];
  if (citation?.ambiguousUnit === undefined || citation.instrument === undefined) return undefined;
  const written = citation.text.replace(citation.ambiguousUnit, unitName(unit).ru.one);
  const put = [{ index, text: written }];
  const result = replaceCitations(text, citations, put);
  return areReadBack(citations, readInContext(result, context), put, isKept) ? result : undefined;
}

const isKept = (was: ResolvedCitation, now: ResolvedCitation, isReplaced: boolean): boolean =>
  isReplaced
    ? now.instrument === was.instrument && placesOf(now) === placesOf(was) && now.ambiguousUnit === undefined
    : meansTheSame(was, now);
