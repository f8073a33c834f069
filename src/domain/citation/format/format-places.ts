import type { Instrument } from "../../instrument/instrument";
import { UNKNOWN_UNIT } from "../../instrument/unlisted-instrument";
import type { Language, Localised } from "../../language";
import { unitName } from "../grammar/unit-names";
import { levelsOf, looksLikeRun } from "./levels";
import type { Level } from "./levels";
import type { Pinpoint } from "../../instrument/pinpoint";

/** `compact` "art. 3(1)", `spelled` "art. 3 (1)" in English, "п. 1 ст. 3" in Russian. Kazakh is always spelled. */
export type PlaceForm = "compact" | "spelled";

const AND: Localised = { en: " and ", ru: " и ", kk: " және " };

/** The places of a citation, a text for each run of places in one unit: "arts. 3(1), 12 and 16", "recital 38". */
export function formatPlaces(
  pinpoints: readonly Pinpoint[],
  instrument: Instrument,
  language: Language,
  form: PlaceForm,
): readonly string[] {
  return runsOfOneUnit(pinpoints, (one) => isAlone(one, instrument, language, form)).map((run) => {
    const [first] = run;
    if (!first) return "";
    if (isUnnumbered(first)) return unitName(first.path[0] ?? "")[language].name;
    const unit = unitOf(first, instrument);
    if (isAnnexPoint(first)) return annexPoint(first, language);
    if (isSpelledOut(first, instrument, language, form)) return spelledPlace(first, instrument, language, form);
    const numbers = listed(
      run.map((pinpoint) => numberOf(pinpoint, language === "en" && form === "spelled" ? " " : "")),
      language,
    );
    return withUnit(numbers, run.length > 1 || first.to !== undefined, unit, instrument, language);
  });
}

const unitOf = ({ kind }: Pinpoint, { pinpoint }: Instrument): string => kind ?? pinpoint.unit;

/** Units without a number are a place by themselves. */
const isUnnumbered = ({ path }: Pinpoint): boolean => path[0] === "preamble";

const isAnnexPoint = ({ kind, path, to }: Pinpoint): boolean => kind === "annex" && path.length === 2 && !to;

/** Whether a place is written in words of its own, level by level. */
function isSpelledOut(place: Pinpoint, instrument: Instrument, language: Language, form: PlaceForm): boolean {
  const { path, to } = place;
  if (path.length < 2 || to || called(unitOf(place, instrument), instrument, language) !== "article") return false;
  return language === "kk" || (language === "ru" && form === "spelled") || path.slice(1).some(looksLikeRun);
}

/** Whether a place makes no list with its neighbours. */
const isAlone = (place: Pinpoint, instrument: Instrument, language: Language, form: PlaceForm): boolean =>
  isUnnumbered(place) || isAnnexPoint(place) || isSpelledOut(place, instrument, language, form);

function runsOfOneUnit(
  pinpoints: readonly Pinpoint[],
  alone: (pinpoint: Pinpoint) => boolean,
): readonly (readonly Pinpoint[])[] {
  const runs: Pinpoint[][] = [];
  for (const pinpoint of pinpoints) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && before.kind === pinpoint.kind && !alone(before) && !alone(pinpoint)) last.push(pinpoint);
    else runs.push([pinpoint]);
  }
  return runs;
}

const listed = (items: readonly string[], language: Language): string =>
  items.length < 2 ? (items[0] ?? "") : items.slice(0, -1).join(", ") + AND[language] + (items.at(-1) ?? "");

function numberOf({ path, to }: Pinpoint, gap: string): string {
  const one = ([first = "", ...rest]: readonly string[]): string =>
    (/^[a-z]$/u.test(first) ? `(${first})` : first) + rest.map((level) => `${gap}(${level})`).join("");
  return to ? `${one(path)}–${one(to)}` : one(path);
}

/** Numbers with the word for their unit. */
function withUnit(numbers: string, many: boolean, unit: string, instrument: Instrument, language: Language): string {
  if (unit === UNKNOWN_UNIT) return numbers;
  if (isSign(unit, instrument)) return `${many ? "§§" : "§"} ${numbers}`;
  const name = unitName(called(unit, instrument, language))[language];
  if (unit === "recital") return recital(numbers, many, instrument, language);
  if (language === "kk") return `${numbers}-${many ? name.many : name.name}`;
  // An act has sections ("s. 9"); a guideline that is divided into sections is cited in full.
  if (language === "en" && unit === "section" && instrument.jurisdiction === "INT")
    return `${many ? "sections" : "section"} ${numbers}`;
  return `${many ? name.many : name.one} ${numbers}`;
}

/** A paragraph of the preamble; only acts of the Union and states call theirs recitals. */
const recital = (numbers: string, many: boolean, { jurisdiction, pinpoint }: Instrument, language: Language): string =>
  ({
    en:
      jurisdiction === "INT" && pinpoint.recitals === undefined
        ? `preamble, ${many ? "paras." : "para."} ${numbers}`
        : `${many ? "recitals" : "recital"} ${numbers}`,
    ru: `${many ? "пп." : "п."} ${numbers} преамбулы`,
    kk: `кіріспенің ${numbers}-${many ? "тармақтары" : "тармағы"}`,
  })[language];

/** Some acts cite their sections by the sign. */
const isSign = (unit: string, { parts }: Instrument): boolean =>
  unit === "section" && parts.some(({ label }) => label?.startsWith("§"));

/** In Russian and Kazakh the sections of foreign acts are called articles. */
const called = (unit: string, instrument: Instrument, language: Language): string =>
  unit === "section" && language !== "en" && instrument.jurisdiction !== "INT" && !isSign(unit, instrument)
    ? "article"
    : unit;

/** "annex III, point 3" */
const annexPoint = ({ path: [annex = "", point = ""] }: Pinpoint, language: Language): string =>
  ({
    en: `annex ${annex}, point ${point}`,
    ru: `прил. ${annex}, п. ${point}`,
    kk: `${annex}-қосымшаның ${point}-тармағы`,
  })[language];

function spelledPlace(place: Pinpoint, instrument: Instrument, language: Language, form: PlaceForm): string {
  const levels = levelsOf(place, instrument);
  switch (language) {
    case "en":
      return englishPlace(place, form);
    case "ru":
      return russianPlace(place, levels);
    case "kk":
      return kazakhPlace(place, levels);
  }
}

/** Brackets as far as they can't be taken for a run, then words: "art. 43(3), subpara. 2-6)". */
function englishPlace({ path }: Pinpoint, form: PlaceForm): string {
  const from = path.findIndex((number, level) => level > 0 && looksLikeRun(number));
  const outer = numberOf({ path: path.slice(0, from) }, form === "spelled" ? " " : "");
  return `art. ${outer}, subpara. ${path.slice(from).map(closed).join(" ")}`;
}

const closed = (number: string): string => `${number})`;

const RUSSIAN_LEVELS = { part: "ч.", paragraph: "п.", subparagraph: "подп." };

/** From the inside out: "подп. b) п. 2 ст. 40". */
const russianPlace = ({ path: [article = ""] }: Pinpoint, levels: readonly Level[]): string =>
  [
    ...[...levels]
      .reverse()
      .map(
        ({ unit, numbers }) =>
          `${RUSSIAN_LEVELS[unit]} ${(unit === "subparagraph" ? numbers.map(closed) : numbers).join(" ")}`,
      ),
    `ст. ${article}`,
  ].join(" ");

/** A level as what is cited, and in the genitive as the owner of the next. */
const KAZAKH_LEVELS = {
  part: ["бөлігі", "бөлігінің"],
  paragraph: ["тармағы", "тармағының"],
  subparagraph: ["тармақшасы", "тармақшасының"],
};

/** From the outside in, the owner in the genitive: "40-баптың 2-тармағының b) тармақшасы". */
const kazakhPlace = ({ path: [article = ""] }: Pinpoint, levels: readonly Level[]): string =>
  [
    `${article}-баптың`,
    ...levels.map(({ unit, numbers }, index) => {
      const word = KAZAKH_LEVELS[unit][index < levels.length - 1 ? 1 : 0] ?? "";
      return unit === "subparagraph" ? `${numbers.map(closed).join(" ")} ${word}` : `${numbers.join(" ")}-${word}`;
    }),
  ].join(" ");
