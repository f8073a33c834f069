import type { Instrument } from "../instrument/instrument";
import type { Language, Localised } from "../language";
import { unitName } from "./grammar/unit-names";
import type { Pinpoint } from "./pinpoint";

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
  return runsOfOneUnit(pinpoints, language, form).map((run) => {
    const [first] = run;
    if (!first) return "";
    if (isUnnumbered(first)) return first.path[0] ?? "";
    const unit = first.kind ?? instrument.pinpoint.unit;
    if (unit === "annex" && first.path.length === 2 && run.length === 1) return annexPoint(first, language);
    if (isSpelledOut(first, language, form, unit)) return language === "ru" ? russianPlace(first) : kazakhPlace(first);
    const numbers = listed(
      run.map((pinpoint) => numberOf(pinpoint, language === "en" && form === "spelled" ? " " : "")),
      language,
    );
    const many = run.length > 1 || first.to !== undefined;
    if (language === "kk" && isSign(unit, instrument)) return `${many ? "§§" : "§"} ${numbers}`;
    if (language === "kk" && unit === "recital") return `кіріспенің ${numbers}-тармағы`;
    return language === "kk"
      ? `${numbers}-${unitName(unit).kk.name}${many ? kazakhPlural(unit) : ""}`
      : `${sign(unit, instrument, language, many)} ${numbers}`;
  });
}

/** Units without a number are a place by themselves. */
const isUnnumbered = ({ path }: Pinpoint): boolean => path[0] === "preamble";

/** Whether a place is written in words of its own, level by level. */
const isSpelledOut = ({ path, to }: Pinpoint, language: Language, form: PlaceForm, unit: string): boolean =>
  path.length > 1 && unit === "article" && (language === "kk" ? !to : language === "ru" && form === "spelled" && !to);

function runsOfOneUnit(
  pinpoints: readonly Pinpoint[],
  language: Language,
  form: PlaceForm,
): readonly (readonly Pinpoint[])[] {
  const runs: Pinpoint[][] = [];
  for (const pinpoint of pinpoints) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    const alone = (one: Pinpoint): boolean =>
      isUnnumbered(one) || isSpelledOut(one, language, form, one.kind ?? "article");
    if (last && before && before.kind === pinpoint.kind && !alone(before) && !alone(pinpoint)) last.push(pinpoint);
    else runs.push([pinpoint]);
  }
  return runs;
}

const listed = (items: readonly string[], language: Language): string =>
  items.length < 2 ? (items[0] ?? "") : items.slice(0, -1).join(", ") + AND[language] + (items.at(-1) ?? "");

function numberOf({ path, to }: Pinpoint, gap: string): string {
  const one = ([first = "", ...rest]: readonly string[]): string =>
    first + rest.map((level) => `${gap}(${level})`).join("");
  return to ? `${one(path)}–${one(to)}` : one(path);
}

/** Some acts cite their sections by the sign. */
const isSign = (unit: string, { parts }: Instrument): boolean =>
  unit === "section" && parts.some(({ label }) => label?.startsWith("§"));

/** "annex III, point 3" */
const annexPoint = ({ path: [annex = "", point = ""] }: Pinpoint, language: Language): string =>
  ({
    en: `annex ${annex}, point ${point}`,
    ru: `прил. ${annex}, п. ${point}`,
    kk: `${annex}-қосымшаның ${point}-тармағы`,
  })[language];

function sign(unit: string, instrument: Instrument, language: Language, many: boolean): string {
  if (isSign(unit, instrument)) return many ? "§§" : "§";
  // In Russian the sections of foreign acts are called articles.
  const called = language === "ru" && unit === "section" && instrument.jurisdiction !== "INT" ? "article" : unit;
  const { one, many: several } = unitName(called)[language];
  return many ? several : one;
}

/** From the inside out: "подп. b) п. 2 ст. 40". */
function russianPlace({ path: [article = "", point, ...rest] }: Pinpoint): string {
  const sub = rest.length > 0 ? `подп. ${rest.map((level) => `${level})`).join(" ")} ` : "";
  return `${sub}п. ${point ?? ""} ст. ${article}`;
}

/** From the outside in, the owner in the genitive: "40-баптың 2-тармағының b) тармақшасы". */
function kazakhPlace({ path: [article = "", point, ...rest] }: Pinpoint): string {
  const sub = rest.map((level) => `${level})`).join(" ");
  return sub === ""
    ? `${article}-баптың ${point ?? ""}-тармағы`
    : `${article}-баптың ${point ?? ""}-тармағының ${sub} тармақшасы`;
}

const KAZAKH_PLURALS: Readonly<Record<string, string>> = {
  article: "тар",
  paragraph: "тар",
  section: "дер",
  principle: "тар",
  standard: "тар",
};

const kazakhPlural = (unit: string): string => KAZAKH_PLURALS[unit] ?? "";
