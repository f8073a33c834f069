import type { Instrument } from "../../instrument/instrument";
import type { ResolvedCitation } from "../citation";
import { readInContext } from "../read-citations";
import type { TextContext } from "../resolve/text-context";
import { areListValues, isOverSeveral } from "./list-values";
import { areReadBack, meansTheSame, placesOf, replaceCitations } from "./read-back";
import { saysMore } from "./says-more";

/** One citation of a text, that is to be written otherwise. */
export interface OneCitation {
  readonly text: string;
  readonly citations: readonly ResolvedCitation[];
  readonly index: number;
  readonly citation: ResolvedCitation;
  readonly instrument: Instrument;
  /** Whether it is a value of a list and nothing else, so that it can be written anew without losing words. */
  readonly isOwnValue: boolean;
}

/** @returns undefined when the text has no such citation, or its instrument is not certain */
export function findOne(text: string, index: number, context: TextContext): OneCitation | undefined {
  const citations = readInContext(text, context);
  const citation = citations[index];
  const instrument = citation?.instrument === undefined ? undefined : context.catalogue.byId.get(citation.instrument);
  if (!citation || !instrument) return undefined;
  const isOwnValue =
    areListValues(text, citations)[index] === true &&
    citation.candidates.length === 1 &&
    !isOverSeveral(citation) &&
    !saysMore(citation, instrument, context.lexicon);
  return { text, citations, index, citation, instrument, isOwnValue };
}

/**
 * The text with the first of several wordings of the citation that is read back as the places that are wanted, and every
 * other citation as before.
 *
 * @param isRight what more has to be true of the citation as it is read back
 */
export function firstReadBack(
  { text, citations, index, instrument }: OneCitation,
  wanted: Pick<ResolvedCitation, "pinpoints">,
  wordings: readonly string[],
  context: TextContext,
  isRight: (now: ResolvedCitation) => boolean = () => true,
): string | undefined {
  const isKept = (was: ResolvedCitation, now: ResolvedCitation, isReplaced: boolean): boolean =>
    isReplaced
      ? now.instrument === instrument.id && placesOf(now) === placesOf(wanted) && isRight(now)
      : meansTheSame(was, now);
  for (const wording of wordings) {
    const put = [{ index, text: wording }];
    const rewritten = replaceCitations(text, citations, put);
    if (areReadBack(citations, readInContext(rewritten, context), put, isKept)) return rewritten;
  }
  return undefined;
}
