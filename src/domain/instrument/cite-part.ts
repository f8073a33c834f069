import type { Instrument, Part } from "./instrument";
import { UNKNOWN_UNIT } from "./unlisted-instrument";

/** Abbreviations of the units, for one place and for several; other units are printed in full. */
const ABBREVIATIONS: Readonly<Record<string, readonly [string, string]>> = {
  article: ["art.", "arts."],
  paragraph: ["para.", "paras."],
  section: ["s.", "ss."],
  page: ["p.", "pp."],
  clause: ["cl.", "cls."],
  requirement: ["req.", "reqs."],
  recommendation: ["rec.", "recs."],
};

type PrintedPart = Pick<Part, "ref" | "to" | "label" | "unit">;

/**
 * A short English citation: `"CRC, art. 16"`, `"GC25, paras. 67-78"`, `"GDPR, recital 38"`, `"COPPA Rule, § 312.4"`.
 * Without a part, or for a part whose number is not known, the instrument's short title alone; where the unit of its parts
 * is not known, their number.
 */
export function citePart(instrument: Instrument, part?: PrintedPart): string {
  const place = part && printedPlace(instrument, part);
  return place ? `${instrument.short}, ${place}` : instrument.short;
}

function printedPlace(
  { pinpoint, jurisdiction }: Instrument,
  { ref, to, label, unit }: PrintedPart,
): string | undefined {
  if (label !== undefined) return label;
  if (ref === null) return undefined;
  const numbers = to === undefined ? ref : `${ref}-${to}`;
  if (unit !== undefined || pinpoint.unit === UNKNOWN_UNIT) return numbers;
  // An act has sections ("s. 9"); a guideline that is divided into sections is cited in full.
  const abbreviated = pinpoint.unit === "section" && jurisdiction === "INT" ? undefined : ABBREVIATIONS[pinpoint.unit];
  const [one, several] = abbreviated ?? [pinpoint.unit, `${pinpoint.unit}s`];
  return `${to === undefined ? one : several} ${numbers}`;
}
