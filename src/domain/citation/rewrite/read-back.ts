import type { ResolvedCitation } from "../citation";
import { formatPinpoint } from "../../instrument/pinpoint";

/** A text with one of its citations written otherwise. */
export interface Replacement {
  /** Which of the text's citations, counted from 0. */
  readonly index: number;
  readonly text: string;
}

/** The text with some of its citations replaced; everything between them stays. */
export function replaceCitations(
  text: string,
  citations: readonly ResolvedCitation[],
  replacements: readonly Replacement[],
): string {
  let [result, at] = ["", 0];
  for (const { index, text: put } of [...replacements].sort((a, b) => a.index - b.index)) {
    const citation = citations[index];
    if (!citation) continue;
    result += text.slice(at, citation.start) + put;
    at = citation.end;
  }
  return result + text.slice(at);
}

/**
 * Whether citations read from a changed text are the ones it was to hold: as
 * many, in the same order and places, and each the same as before, those that
 * were replaced as their new words.
 *
 * @param isSame what "the same" is: a citation as it was, and as it is read now
 */
export function areReadBack(
  before: readonly ResolvedCitation[],
  after: readonly ResolvedCitation[],
  replacements: readonly Replacement[],
  isSame: (was: ResolvedCitation, now: ResolvedCitation, isReplaced: boolean) => boolean,
): boolean {
  if (before.length !== after.length) return false;
  const put = new Map(replacements.map(({ index, text }) => [index, text]));
  let moved = 0;
  return before.every((was, index) => {
    const now = after[index];
    const replacement = put.get(index);
    if (!now || now.start !== was.start + moved || now.text !== (replacement ?? was.text)) return false;
    moved += now.text.length - was.text.length;
    return isSame(was, now, replacement !== undefined);
  });
}

/** Whether two citations mean the same places of the same instrument, with the same things wrong. */
export const meansTheSame = (a: ResolvedCitation, b: ResolvedCitation): boolean =>
  a.instrument === b.instrument &&
  placesOf(a) === placesOf(b) &&
  a.problems.map(({ kind }) => kind).join() === b.problems.map(({ kind }) => kind).join();

/** The places of a citation in normal form, in reading order. */
export const placesOf = ({ pinpoints }: Pick<ResolvedCitation, "pinpoints">): string =>
  pinpoints.map(formatPinpoint).join("; ");
