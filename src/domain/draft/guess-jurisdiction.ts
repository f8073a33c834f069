import { asCountryCode } from "../text/country-code";
import { draftLanguage, SAMPLE } from "./draft-language";
import type { Language } from "../language";
import type { DraftJurisdiction } from "./draft-provision";
import { COMMON_LAW_STATES } from "./structures/common-law";

/** What a draft of each jurisdiction says of itself. */
const SIGNS: readonly (readonly [DraftJurisdiction, RegExp])[] = [
  ["KZ", /республик[аеиу]й? казахстан|қазақстан республикас|republic of kazakhstan/giu],
  ["KG", /кыргызск(?:ой|ая|ую) республик|закон(?:ов|а)? кр |kyrgyz republic|кыргыз республикас/giu],
  ["RU", /российск(?:ой|ая|ую) федераци|федеральн(?:ый|ого|ым|ому) закон|-фз\b/giu],
  ["UZ", /республик[аеиу]й? узбекистан|republic of uzbekistan|өзбекстан республикас/giu],
  [
    "EU",
    /member states?|european (?:parliament|commission|union)|regulation \(eu\)|directive \(eu\)|official journal/giu,
  ],
  [
    "UK",
    /secretary of state|house of (?:lords|commons)|each house of parliament|scottish ministers|be it enacted|short title/giu,
  ],
];

/** The fewest signs that count, so that an act which mentions a country is not taken for one of it. */
const FEWEST = 1;

/** Drafts of these are in English; those of all others in the language of the country, or translated into it. */
const ENGLISH: readonly DraftJurisdiction[] = ["EU", "UK", "common-law"];

/**
 * How a draft is built: as laws are in the country of the review, as far as it can be one of that country. Without such
 * a country it is taken for the jurisdiction whose names it uses most; where it uses none, for what it looks like,
 * Kazakhstan for a text in Kazakh, and else for the general form.
 *
 * @param country of the review, `"KZ"`
 */
export function guessJurisdiction(text: string, country = ""): DraftJurisdiction {
  const sample = text.slice(0, SAMPLE);
  const counts = SIGNS.map(([jurisdiction, sign]) => [jurisdiction, sample.match(sign)?.length ?? 0] as const);
  const [best = "generic" as const, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const language = draftLanguage(sample);
  const isBill = isBillOfSections(sample);
  const home = homeOf(country);
  if (home === "common-law" && mayBeBill(sample)) return home;
  if (home !== undefined && home !== "common-law" && fitsHome(home, counts, language, isBill)) return home;
  if (isBill && best === "UK" && !OF_UK_ALONE.test(sample) && BUILT_ELSEWHERE.test(sample)) return "common-law";
  if (count >= FEWEST) return best;
  if (isBill) return "common-law";
  return language === "kk" ? "KZ" : "generic";
}

/** Whether a text is a bill of sections, as those of the common law are, by its looks alone. */
export const isBillOfSections = (sample: string): boolean => mayBeBill(sample) && looksLikeBill(sample);

/** Whether a text can be one: it is in English, and its units are not called articles or clauses. */
export const mayBeBill = (sample: string): boolean => draftLanguage(sample) === "en" && !namesUnits(sample);

/** How the laws of a country are built, by its code or its name; undefined where nothing is known of it. */
const homeOf = (country: string): DraftJurisdiction | undefined => builtIn(country) ?? builtIn(asCountryCode(country));

const builtIn = (code: string): DraftJurisdiction | undefined =>
  COMMON_LAW_STATES.has(code) ? "common-law" : SIGNS.find(([jurisdiction]) => jurisdiction === code)?.[0];

/**
 * Whether a draft can be one of the review's country: it is in a language that its laws are read in, and it is no bill
 * of sections where laws have articles, nor one that names another country of such laws and never its own.
 */
function fitsHome(
  home: DraftJurisdiction,
  counts: readonly (readonly [DraftJurisdiction, number])[],
  language: Language,
  isBill: boolean,
): boolean {
  if (ENGLISH.includes(home)) return language === "en";
  const named = new Map(counts.filter(([one]) => !ENGLISH.includes(one)));
  const isOfAnother = (named.get(home) ?? 0) === 0 && [...named.values()].some((times) => times >= FEWEST);
  return !isBill && !isOfAnother;
}

/** What is the United Kingdom's among its signs; the others are those of every bill of the common law. */
const OF_UK_ALONE = /secretary of state|house of (?:lords|commons)|each house of parliament|scottish ministers/iu;

/**
 * What bills of the common law have elsewhere: roman Parts, schedules by ordinals, text behind a heading, "Section 1".
 */
const BUILT_ELSEWHERE = new RegExp(
  [
    String.raw`^[ \t]*(?:PART|CHAPTER|Part|Chapter)[ \t]+[IVX]+(?![\p{L}\d])`,
    String.raw`^[ \t]*(?:THE[ \t]+)?(?:FIRST|SECOND|THIRD)[ \t]+SCHEDULE(?!\p{L})`,
    String.raw`^[ \t]*\d{1,3}[A-Z]?\.[ \t]+\p{Lu}[^.;:\n]{0,120}\.[ \t]?[–—]`,
    String.raw`^[ \t]*\d{1,3}[A-Z]?\.[ \t]?[–—]?[ \t]?\(1\)`,
    String.raw`^[ \t]*(?:SECTION|Section)[ \t]+\d`,
  ].join("|"),
  "mu",
);

/**
 * Lines that name their unit before its number, as no bill of the common law does: "Article 1. Words". A line of a text
 * that is broken at a width goes on in small letters: "Article 10 of the Constitution".
 */
const NAMED_UNITS =
  /^[ \t]*(?:[Aa]rticle|ARTICLE|[Cc]lause|CLAUSE|[Aa]rt\.)[ \t]+\d{1,3}[A-Z]?(?:[ \t]*[.:–—-]|[ \t]+\p{Lu}|[ \t]*$(?!\s+\p{Ll}))/mu;

/** Sections by their name, but for the one that a schedule belongs to, and numbers without one. */
const NAMED_SECTION =
  /(?<!(?:[Ss]chedule|SCHEDULE)[^\n]*\n\s*)^[ \t]*(?:[Ss]ection|SECTION)[ \t]+\d{1,3}[A-Z]?(?:\.|:|[ \t]*[–—]|[ \t]+\p{Lu}|[ \t]*$(?!\s+\p{Ll}))/gmu;
const NUMBERED = /^[ \t]*\d{1,3}[A-Z]?\.[ \t]/mu;

/** Whether units are named that are none of a bill, or sections that hold others. */
const namesUnits = (sample: string): boolean =>
  NAMED_UNITS.test(sample) || ((sample.match(NAMED_SECTION)?.length ?? 0) > 0 && NUMBERED.test(sample));

/** Lines that are a number and a heading, without an end or with one, and what a bill calls itself. */
const NUMBERED_HEADING = /^[ \t]*\d{1,3}[A-Z]?\.?[ \t]+\p{Lu}[^.;:\n]{0,120}$/gmu;
const HEADING_WITH_STOP = /^[ \t]*\d{1,3}[A-Z]?\.[ \t]+\p{Lu}[^.;:\n]{0,120}\.(?:[ \t]?[–—].*)?$/gmu;
const WITHOUT_HEADING = /^[ \t]*\d{1,3}[A-Z]?\.[ \t]?[–—]?[ \t]?\(1\)/gmu;
const OWN_NAME = /\bthis (?:act|bill)\b/iu;

/** The fewest headings: a single one may be an item of a list. */
const FEWEST_HEADINGS = 2;

function looksLikeBill(sample: string): boolean {
  const count = (...lines: readonly RegExp[]): number =>
    lines.reduce((sum, line) => sum + (sample.match(line)?.length ?? 0), 0);
  const isBuiltSo =
    BUILT_ELSEWHERE.test(sample) && count(HEADING_WITH_STOP, WITHOUT_HEADING, NAMED_SECTION) >= FEWEST_HEADINGS;
  return OWN_NAME.test(sample) && (isBuiltSo || count(NUMBERED_HEADING) >= FEWEST_HEADINGS);
}
