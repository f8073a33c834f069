import { isGeneralComment } from "../../instrument/general-comment";
import type { Catalogue } from "../../instrument/catalogue";
import type { Instrument } from "../../instrument/instrument";
import type { Citation, CitationProblem } from "../citation";
import { unitName } from "../grammar/unit-names";
import { isUnitOf } from "../../instrument/is-unit-of";
import { formatPinpoint } from "../../instrument/pinpoint";
import { placeProblem } from "./check-place";
import { ambiguousUnit, notInForce, superseded, unverifiedInstrument, wrongUnit } from "./problem-messages";
import { capitalised } from "../../text/capitalised";

/** All that is wrong with a citation of an instrument, the instrument's own troubles last. Empty when nothing is. */
export function checkCitation(
  citation: Citation,
  instrument: Instrument,
  catalogue: Catalogue,
): readonly CitationProblem[] {
  const { ambiguousUnit: word } = citation;
  const problems: CitationProblem[] = [];
  if (word !== undefined && instrument.pinpoint.unit === "article")
    problems.push({ kind: "ambiguous-unit", message: ambiguousUnit(word) });
  const unit = unitProblem(citation, instrument, catalogue);
  if (unit) problems.push(unit);
  else
    for (const pinpoint of citation.pinpoints) {
      const problem = placeProblem(pinpoint, citation, instrument);
      if (problem) problems.push(problem);
    }
  problems.push(...standingProblems(instrument, catalogue));
  return problems;
}

function unitProblem(citation: Citation, instrument: Instrument, catalogue: Catalogue): CitationProblem | undefined {
  const { unit } = citation;
  const main = citation.pinpoints.find(({ kind, path }) => kind === undefined && path[0] !== "preamble");
  if (unit === undefined || !main || isUnitOf(unit, instrument, citation.text, main.path[0] ?? "")) return undefined;
  const pinpoint = formatPinpoint(main);
  const replacement = replaceUnit(citation, unit, instrument, catalogue);
  return {
    kind: "wrong-unit",
    pinpoint,
    message: wrongUnit(instrument, unit, pinpoint),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/**
 * The citation with the right unit, where no other correction is possible: all
 * numbers exist in that unit, the word occurs once, and the writer can't have
 * meant an article of the treaty that a general comment is about.
 */
function replaceUnit(
  citation: Citation,
  unit: string,
  instrument: Instrument,
  catalogue: Catalogue,
): string | undefined {
  const { pinpoints, text } = citation;
  const { count, unit: right } = instrument.pinpoint;
  const numbers = pinpoints.flatMap(({ path, to }) => [Number(path[0]), Number((to ?? path)[0])]);
  const exist =
    pinpoints.every(({ kind, path }) => kind === undefined && path.length === 1) &&
    numbers.every((n) => n >= 1 && count !== null && n <= count);
  const treaty = isGeneralComment(instrument) ? (catalogue.byId.get("crc")?.pinpoint.count ?? null) : 0;
  if (!exist || treaty === null || numbers.some((n) => n <= treaty)) return undefined;
  const words = Object.values(unitName(unit)).flatMap(({ name, one, many }) => [`${name}s`, name, many, one]);
  const word = words.find((candidate) => text.toLowerCase().split(candidate).length === 2);
  if (word === undefined) return undefined;
  const at = text.toLowerCase().indexOf(word);
  const written = text.slice(at, at + word.length);
  const { en } = unitName(right);
  const abbreviated = written.endsWith(".");
  const name =
    numbers.length > 2 || pinpoints[0]?.to ? (abbreviated ? en.many : `${en.name}s`) : abbreviated ? en.one : en.name;
  if (!/^[a-z]/iu.test(written)) return undefined;
  const cased = /^\p{Lu}/u.test(written) ? capitalised(name) : name;
  return text.slice(0, at) + cased + text.slice(at + word.length);
}

function standingProblems(instrument: Instrument, catalogue: Catalogue): readonly CitationProblem[] {
  const problems: CitationProblem[] = [];
  switch (instrument.standing) {
    case "superseded":
    case "repealed":
      problems.push({ kind: "superseded", message: superseded(instrument, catalogue) });
      break;
    case "not-in-force":
    case "force-unconfirmed":
    case "partly-in-force":
    case "draft":
    case "partly-suspended":
      problems.push({ kind: "not-in-force", message: notInForce(instrument) });
      break;
    case "current":
  }
  if (instrument.confidence === "unverified")
    problems.push({ kind: "unverified", message: unverifiedInstrument(instrument) });
  return problems;
}
