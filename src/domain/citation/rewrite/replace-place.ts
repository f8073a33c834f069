import type { Catalogue } from "../../instrument/catalogue";
import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import type { Language } from "../../language";
import type { CitationProblemKind, ResolvedCitation } from "../citation";
import { formatCitation } from "../format/format-citation";
import type { TextContext } from "../resolve/text-context";
import { findOne, firstReadBack } from "./rewrite-one";

/** What is wrong with the number of a place, so that another number puts it right. */
const OF_NUMBERS: ReadonlySet<CitationProblemKind> = new Set([
  "no-such-part",
  "glued-number",
  "doubtful-part",
  "repealed-part",
  "wrong-unit",
]);

/** The places of a citation, in normal form, in whose stead a person can choose another one of its instrument. */
export function wrongPlaces(citation: ResolvedCitation, { byId }: Pick<Catalogue, "byId">): readonly string[] {
  const { instrument, candidates, pinpoints, problems } = citation;
  if (candidates.length > 1 || instrument === undefined || !byId.has(instrument)) return [];
  const atFault = new Set(problems.flatMap(({ kind, pinpoint = "" }) => (OF_NUMBERS.has(kind) ? [pinpoint] : [])));
  return pinpoints
    .filter(({ kind }) => kind === undefined)
    .map(formatPinpoint)
    .filter((place) => atFault.has(place));
}

/**
 * The text with another place where a citation names a wrong one.
 *
 * Only the number changes, where that is read as the new place; else a value of
 * a list is written anew in the language's short form. The new text must be read
 * back as that place with nothing wrong about it, and every other citation as before.
 *
 * @param index which of the text's citations, counted from 0
 * @param wrong one of its `wrongPlaces`
 * @returns undefined when it can't be written so, or the citation names no such place
 */
export function replacePlace(
  text: string,
  index: number,
  wrong: string,
  right: Pinpoint,
  context: TextContext,
  language: Language,
): string | undefined {
  const one = findOne(text, index, context);
  const was = one?.citation.pinpoints.find((pinpoint) => formatPinpoint(pinpoint) === wrong);
  if (!one || !was) return undefined;
  const { citation, isOwnValue } = one;
  const mended = { ...citation, pinpoints: citation.pinpoints.map((place) => (place === was ? right : place)) };
  const anew = isOwnValue ? [formatCitation(mended, context.catalogue, { language, form: "short" })] : [];
  const changed = [
    swapped(citation.text, [[wrong, formatPinpoint(right)]]),
    swapped(citation.text, differingSteps(was, right)),
  ].filter((wording) => wording !== undefined);
  // The word before a run is a plural.
  const wordings = wrong.includes("-") ? [...anew, ...changed] : [...changed, ...anew];
  const place = formatPinpoint(right);
  return firstReadBack(one, mended, wordings, context, (now) => !wrongPlaces(now, context.catalogue).includes(place));
}

type Swap = readonly [from: string, to: string];

/** The numbers in which two places of one depth differ; none where they have another form. */
function differingSteps({ path, to }: Pinpoint, right: Pinpoint): readonly Swap[] {
  if (to || right.to || path.length !== right.path.length) return [];
  return path.flatMap((step, level) => {
    const other = right.path[level];
    return other === undefined || other === step ? [] : [[step, other] as const];
  });
}

/** Words with some numbers put in the place of others; undefined unless each stands there just once. */
function swapped(words: string, swaps: readonly Swap[]): string | undefined {
  let result = words;
  for (const [from, to] of swaps) {
    const pieces = result.split(asWhole(from));
    if (pieces.length !== 2) return undefined;
    result = pieces.join(to);
  }
  return swaps.length === 0 ? undefined : result;
}

/** A number that is no part of a longer one. */
const asWhole = (number: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d.])${number.replace(/[().]/gu, "\\$&")}(?![\\p{L}\\d(])`, "u");
