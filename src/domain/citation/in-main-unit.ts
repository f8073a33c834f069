import type { Instrument } from "../instrument/instrument";
import type { Citation } from "./citation";
import type { Pinpoint } from "./pinpoint";

/** Units that paragraphs run through, so that they only say where a paragraph is to be found. */
const AROUND_PARAGRAPHS: ReadonlySet<string> = new Set(["section", "chapter", "part"]);

/**
 * Places as the instrument numbers them: its own unit needs no kind (Part 3 of
 * a guide that has parts is "3"), a unit it has beside its own is one (section
 * 3 of a recommendation that counts paragraphs), "§" means paragraph where
 * paragraphs are counted and section elsewhere, and a paragraph that is
 * counted through the text is the same in any section.
 */
export function inMainUnit(citation: Citation, instrument: Instrument): Citation {
  const { unit } = instrument.pinpoint;
  const told = withoutSign(citation, unit);
  const pinpoints = told.pinpoints.map((pinpoint) => inOwnScript(unit === "paragraph" ? inner(pinpoint, told.unit) : pinpoint, instrument));
  const counted = unit === "paragraph" && told.pinpoints.some((one) => inner(one, told.unit) !== one);
  return withKinds({ ...told, unit: counted ? unit : told.unit, pinpoints }, instrument);
}

function withoutSign(citation: Citation, unit: string): Citation {
  const isSign = citation.unit === "sign";
  if (!isSign && !citation.pinpoints.some(({ kind }) => kind === "sign")) return citation;
  const meant = unit === "paragraph" ? unit : "section";
  const pinpoints = citation.pinpoints.map(({ kind, ...place }): Pinpoint => {
    if (kind !== "sign") return kind === undefined ? place : { kind, ...place };
    return isSign || citation.unit === meant ? place : { kind: meant, ...place };
  });
  return { ...citation, unit: isSign ? meant : citation.unit, pinpoints };
}

function withKinds(citation: Citation, { pinpoint: { unit }, parts }: Instrument): Citation {
  const beside = citation.unit !== unit && parts.some((part) => part.unit === citation.unit) && citation.unit;
  if (!beside && !citation.pinpoints.some(({ kind }) => kind === unit)) return citation;
  const pinpoints = citation.pinpoints.map(({ kind, ...rest }): Pinpoint => {
    if (kind !== undefined && kind !== unit) return { kind, ...rest };
    return beside && kind === undefined && rest.path[0] !== "preamble" ? { kind: beside, ...rest } : rest;
  });
  return { ...citation, pinpoints };
}

/** "section V, para. 30" of a text whose paragraphs are counted through is paragraph 30. */
function inner(pinpoint: Pinpoint, unit: string | undefined): Pinpoint {
  const { kind, path, to } = pinpoint;
  if (!AROUND_PARAGRAPHS.has(kind ?? unit ?? "") || !/^\d/u.test(path[1] ?? "")) return pinpoint;
  return to ? { path: path.slice(1), to: to.slice(1) } : { path: path.slice(1) };
}

/** Cyrillic letters that are typed for the Latin ones they look like. */
const LATIN: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x" };
/** Their acts count by Cyrillic letters. */
const CYRILLIC_ACTS: ReadonlySet<string> = new Set(["KZ", "KG", "RU", ""]);

function inOwnScript(pinpoint: Pinpoint, { jurisdiction }: Instrument): Pinpoint {
  if (CYRILLIC_ACTS.has(jurisdiction) || ![...pinpoint.path, ...(pinpoint.to ?? [])].some((level) => level in LATIN))
    return pinpoint;
  const latin = (path: readonly string[]): readonly string[] => path.map((level) => LATIN[level] ?? level);
  return { ...pinpoint, path: latin(pinpoint.path), ...(pinpoint.to ? { to: latin(pinpoint.to) } : {}) };
}
