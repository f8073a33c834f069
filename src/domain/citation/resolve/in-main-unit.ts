import { countsInCyrillic } from "../../instrument/counts-in-cyrillic";
import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import { lowerDigits } from "../../text/raised-digits";
import type { Citation } from "../citation";
import { isCalled, isUnitOf } from "../../instrument/is-unit-of";
import type { Pinpoint } from "../../instrument/pinpoint";

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
  if ((citation.unit === undefined || citation.unit === unit) && citation.pinpoints.every(isPlainPlace))
    return citation;
  const told = inNamedUnit(withoutSign(citation, instrument), unit);
  const pinpoints = told.pinpoints.map((pinpoint) =>
    inOwnScript(unit === "paragraph" ? inner(pinpoint, told.unit) : pinpoint, instrument),
  );
  const counted = unit === "paragraph" && told.pinpoints.some((one) => inner(one, told.unit) !== one);
  return withKinds(
    { ...told, unit: counted ? unit : told.unit, pinpoints: withParts(pinpoints, instrument) },
    instrument,
  );
}

/** Articles of codes are divided into parts there, which English has outside of articles: "art. 134, part 2", "part 2 of article 134". */
function withParts(pinpoints: readonly Pinpoint[], instrument: Instrument): readonly Pinpoint[] {
  if (
    instrument.pinpoint.unit !== "article" ||
    !countsInCyrillic(instrument) ||
    !pinpoints.some(({ kind }) => kind === "part")
  )
    return pinpoints;
  const told: Pinpoint[] = [];
  for (const one of pinpoints) {
    const [part, article] = one.kind === "part" ? [one, told.at(-1)] : [told.at(-1), one];
    const isInside = part?.kind === "part" && !part.to && article && !article.kind && !article.to;
    if (isInside && article.path.length === 1) told.splice(-1, 1, { path: [...article.path, ...part.path] });
    else told.push(one);
  }
  return told;
}

function withoutSign(citation: Citation, instrument: Instrument): Citation {
  const { unit } = instrument.pinpoint;
  const isSign = citation.unit === "sign";
  if (!isSign && !citation.pinpoints.some(({ kind }) => kind === "sign")) return citation;
  const meant = unit === "paragraph" ? unit : "section";
  const pinpoints = citation.pinpoints.map(({ kind, ...place }): Pinpoint => {
    if (kind !== "sign") return kind === undefined ? place : { kind, ...place };
    // Chapters of Kazakhstan's codes are divided into параграфы.
    const beside = unit === "article" && countsInCyrillic(instrument);
    return !beside && (isSign || citation.unit === meant) ? place : { kind: meant, ...place };
  });
  return { ...citation, unit: isSign ? meant : citation.unit, pinpoints };
}

/** "section X, … paragraph 30": the main unit is the instrument's, whichever was named first. */
function inNamedUnit(citation: Citation, unit: string): Citation {
  const { unit: first, pinpoints } = citation;
  if (first === undefined || first === unit || !pinpoints.some(({ kind }) => kind === unit)) return citation;
  return {
    ...citation,
    unit,
    pinpoints: pinpoints.map(({ kind, ...place }): Pinpoint => {
      if (kind === unit) return place;
      return { kind: kind ?? first, ...place };
    }),
  };
}

function withKinds(citation: Citation, instrument: Instrument): Citation {
  const { unit } = instrument.pinpoint;
  const beside = isBeside(citation, instrument) && citation.unit;
  if (!beside && !citation.pinpoints.some(({ kind }) => kind === unit)) return citation;
  const pinpoints = citation.pinpoints.map(({ kind, ...rest }): Pinpoint => {
    if (kind !== undefined && kind !== unit) return { kind, ...rest };
    return beside && kind === undefined && rest.path[0] !== "preamble" ? { kind: beside, ...rest } : rest;
  });
  return { ...citation, pinpoints };
}

/** A unit that the instrument may well have beside the one it is numbered by; a wrong one is for checking to tell. */
function isBeside({ unit, pinpoints, text }: Citation, instrument: Instrument): boolean {
  const { unit: main } = instrument.pinpoint;
  if (unit === undefined || unit === main || main === UNKNOWN_UNIT || isCalled(unit, main)) return false;
  return isUnitOf(unit, instrument, text, pinpoints[0]?.path[0] ?? "");
}

/** "section V, para. 30" of a text whose paragraphs are counted through is paragraph 30. */
function inner(pinpoint: Pinpoint, unit: string | undefined): Pinpoint {
  const { kind, path, to } = pinpoint;
  if (!AROUND_PARAGRAPHS.has(kind ?? unit ?? "") || !/^\d/u.test(path[1] ?? "")) return pinpoint;
  return to ? { path: path.slice(1), to: to.slice(1) } : { path: path.slice(1) };
}

/** Cyrillic letters that are typed for the Latin ones they look like. */
const LATIN: Readonly<Record<string, string>> = { а: "a", с: "c", е: "e", о: "o", р: "p", х: "x" };

const NO_NUMBERS: readonly string[] = [];

/** A letter of a place that is Cyrillic where the instrument counts by Latin ones: "в" may be typed for b, or be the third. */
export const strangeLetter = ({ path, to = NO_NUMBERS }: Pinpoint, instrument: Instrument): string | undefined =>
  countsInCyrillic(instrument) ? undefined : (path.find(isCyrillicLetter) ?? to.find(isCyrillicLetter));

const isCyrillicLetter = (number: string): boolean => number > "~" && /^[а-яё]$/iu.test(number);

/** Numbers as the instrument writes them: no letters of another script, no footnote marks, "37a" as "37(a)". */
function inOwnScript(pinpoint: Pinpoint, instrument: Instrument): Pinpoint {
  const {
    jurisdiction,
    pinpoint: { unit },
  } = instrument;
  const { path, to } = pinpoint;
  if (isPlain(path) && (!to || isPlain(to))) return pinpoint;
  const own = countsInCyrillic(instrument)
    ? withInserted
    : (numbers: Path) => latin(numbers, jurisdiction === "INT" && SPLIT.has(unit));
  return { ...pinpoint, path: own(path), ...(to ? { to: own(to) } : {}) };
}

/** Units that nothing is ever inserted between, so that a letter after a number is one below it. */
const SPLIT: ReadonlySet<string> = new Set(["article", "paragraph"]);

type Path = readonly string[];

/** Numbers of no named kind, as nearly all places are: each instrument writes them so. */
const isPlainPlace = ({ kind, path, to }: Pinpoint): boolean =>
  kind === undefined && isPlain(path) && (!to || isPlain(to));

const isPlain = (path: Path): boolean => path.every((number) => /^[\d-]+$/u.test(number));

const withInserted = (path: Path): Path =>
  path.map((number) =>
    number.replace(/^(\d+)([⁰¹²³⁴-⁹]+)$/u, (_, whole: string, mark: string) => `${whole}-${lowerDigits(mark)}`),
  );

const latin = (path: Path, splits: boolean): Path =>
  path.flatMap((number) => {
    const plain = LATIN[number] ?? number.replace(/[⁰¹²³⁴-⁹]+$/u, "");
    return splits ? plain.replace(/^(\d+)([a-z])$/u, "$1 $2").split(" ") : [plain];
  });
