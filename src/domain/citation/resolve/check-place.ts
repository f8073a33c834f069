import { isSure, missingRecital, presenceOf } from "../../instrument/number-presence";
import type { Instrument, Part } from "../../instrument/instrument";
import { compareNumbers } from "../../instrument/number-order";
import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import { hasNumberedRecitals, mayHaveRecitals } from "../../instrument/may-have-recitals";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Localised } from "../../language";
import type { Citation, CitationProblem, CitationProblemKind } from "../citation";
import { divisionProblem } from "./check-division";
import { strangeLetter } from "./in-main-unit";
import { firstStep } from "./missing-place";
import {
  gluedNumber,
  noSuchPlace,
  noSuchRecital,
  repealedPlace,
  sideBySide,
  toCorrect,
  unconfirmed,
} from "./place-messages";
import { cyrillicLetter, reversedRun, unverifiedPart, wrongUnit } from "./problem-messages";
import { unglued } from "./unglued";

/** What is wrong with one place of a citation, the gravest thing alone; undefined when nothing is, or nobody could tell. */
export function placeProblem(place: Pinpoint, citation: Citation, instrument: Instrument): CitationProblem | undefined {
  const { kind, path } = place;
  const letter = strangeLetter(place, instrument);
  if (letter !== undefined) return problem("no-such-part", cyrillicLetter(instrument, letter), ofNoKind(place));
  if (kind === "recital") {
    if (!mayHaveRecitals(instrument) || isBeyondPreamble(place, instrument))
      return problem("wrong-unit", wrongUnit(instrument, kind, formatPinpoint(ofNoKind(place))), place);
    const wrong = missingRecital(place, instrument);
    return wrong === undefined
      ? undefined
      : problem("no-such-part", toCorrect(noSuchRecital(instrument, wrong)), place);
  }
  if (kind !== undefined) return divisionProblem(place, citation, instrument);
  if (path[0] === "preamble") return undefined;
  // Where the unit is not known, the one written counts.
  const main = instrument.pinpoint.unit || (citation.unit ?? UNKNOWN_UNIT);
  if (isReversed(place, instrument))
    return problem("no-such-part", reversedRun(instrument, main, formatPinpoint(place)), place);
  const from = citation.unit === undefined || citation.unit === main ? 1 : 2;
  const missing = firstStep(place, instrument, "missing", from);
  if (missing) {
    const likely = unglued(missing, citation, instrument);
    if (likely !== undefined)
      return problem("glued-number", gluedNumber(instrument, main, missing[0] ?? "", likely), place);
    const beside = besideOwner(missing, instrument);
    if (beside) return problem("doubtful-part", sideBySide(instrument, beside), place);
    const said = noSuchPlace(instrument, main, missing);
    return isSure(missing, instrument)
      ? problem("no-such-part", toCorrect(said), place)
      : problem("doubtful-part", unconfirmed(said), place);
  }
  const repealed = firstStep(place, instrument, "repealed", from);
  if (repealed) return problem("repealed-part", repealedPlace(instrument, main, repealed), place);
  return isUnverified(place, instrument)
    ? problem("unverified", unverifiedPart(instrument, formatPinpoint(place)), place)
    : undefined;
}

/** "34(a)(b)": a point that its owner does not have, and what it stands beside; the two letters. */
function besideOwner(missing: readonly string[], instrument: Instrument): readonly [string, string] | undefined {
  const [owner = "", letter = ""] = missing.slice(-2);
  const areLetters = missing.length > 2 && /^[a-z]+$/iu.test(owner) && /^[a-z]+$/iu.test(letter);
  const isThere = areLetters && presenceOf(instrument, [...missing.slice(0, -2), letter]) === "there";
  return isThere ? [owner, letter] : undefined;
}

/** Paragraphs that a treaty's preamble, which has no numbers, may have. */
const LONGEST_PREAMBLE = 30;

const isBeyondPreamble = ({ path: [number], to }: Pinpoint, instrument: Instrument): boolean =>
  instrument.kind === "treaty" &&
  !hasNumberedRecitals(instrument) &&
  Math.max(Number(number), Number(to?.[0] ?? 0)) > LONGEST_PREAMBLE;

const problem = (kind: CitationProblemKind, message: Localised, at: Pinpoint): CitationProblem => ({
  kind,
  pinpoint: formatPinpoint(at),
  message,
});

const ofNoKind = ({ path, to }: Pinpoint): Pinpoint => (to ? { path, to } : { path });

/** The numbers of a part that the catalogue could not confirm, or one that was announced and never read. */
function isUnverified(place: Pinpoint, instrument: Instrument): boolean {
  const { path, to } = place;
  const part =
    (path.length > 1 || to ? partOf(instrument, formatPinpoint(place)) : undefined) ??
    partOf(instrument, path[0] ?? "");
  const { numbersUnverified: announced } = instrument.pinpoint;
  if (part?.confidence === "unverified") return true;
  return announced !== undefined && [path, to].some((end) => announced.includes(end?.[0] ?? ""));
}

const partsByRef = new WeakMap<Instrument, ReadonlyMap<string, Part>>();

/** The part of a number; of several the first. */
function partOf(instrument: Instrument, ref: string): Part | undefined {
  let parts = partsByRef.get(instrument);
  if (!parts) {
    parts = new Map([...instrument.parts].reverse().map((part) => [part.ref ?? "", part]));
    partsByRef.set(instrument, parts);
  }
  return parts.get(ref);
}

/** An inserted unit, "41-1": a small number behind the hyphen, a very small one in texts that have no such units. */
const MOST_INSERTED = 30;
const MOST_INSERTED_IN_TREATY = 3;

function goesDown(path: readonly string[], last: readonly string[]): boolean {
  const level = path.findIndex((number, at) => number !== last[at]);
  const [first = "", end = ""] = [path[level], last[level]];
  return /^\d[\d.]*$/u.test(first) && /^\d[\d.]*$/u.test(end) && compareNumbers(first, end) > 0;
}

/** "70 to 68", and "70-68", which can be no inserted unit, are runs written backwards. */
function isReversed({ path, to: last }: Pinpoint, { jurisdiction, pinpoint }: Instrument): boolean {
  if (last && goesDown(path, last)) return true;
  if (path[0]?.includes("-") !== true) return false;
  const [, from, to] = /^(\d+)-(\d+)$/u.exec(path[0]) ?? [];
  const most = jurisdiction !== "INT" ? MOST_INSERTED : pinpoint.complete ? MOST_INSERTED_IN_TREATY : 0;
  return from !== undefined && Number(to) > most;
}
