import { draftLanguage, SAMPLE } from "./draft-language";
import type { DraftJurisdiction } from "./draft-provision";
import { COMMON_LAW_STATES } from "./structures/common-law";

/** What a draft of each jurisdiction says of itself. */
const SIGNS: readonly (readonly [DraftJurisdiction, RegExp])[] = [
  ["KZ", /республик[аеиу]й? казахстан|қазақстан республикас|republic of kazakhstan/giu],
  ["KG", /кыргызск(?:ой|ая|ую) республик|закон(?:ов|а)? кр |kyrgyz republic|кыргыз республикас/giu],
  ["RU", /российск(?:ой|ая|ую) федераци|федеральн(?:ый|ого|ым|ому) закон|-фз\b/giu],
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
 * The jurisdiction whose names a draft uses most. Where it uses none, that it looks like, Kazakhstan for a text in
 * Kazakh, else that of the review that it is for, as far as its laws are read in the language of the draft, and generic
 * for any other. In a review of a state of the common law, the names of the United Kingdom and the Union are nobody's.
 *
 * @param country of the review, `"KZ"`
 */
export function guessJurisdiction(text: string, country = ""): DraftJurisdiction {
  const sample = text.slice(0, SAMPLE);
  const counts = SIGNS.map(([jurisdiction, sign]) => [jurisdiction, sample.match(sign)?.length ?? 0] as const);
  const [best = "generic" as const, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const language = draftLanguage(sample);
  const mayBeBill = language === "en" && !namesUnits(sample);
  const isAtHome = mayBeBill && COMMON_LAW_STATES.has(country);
  const isElsewhere =
    best === "UK" && country !== "UK" && mayBeBill && !OF_UK_ALONE.test(sample) && BUILT_ELSEWHERE.test(sample);
  if (isElsewhere && looksLikeBill(sample)) return "common-law";
  if (count >= FEWEST && !(isAtHome && ENGLISH.includes(best))) return best;
  if (isAtHome || (mayBeBill && looksLikeBill(sample))) return "common-law";
  const home = SIGNS.find(([jurisdiction]) => jurisdiction === country)?.[0];
  if (language === "kk") return "KZ";
  return home && (language === "en" || !ENGLISH.includes(home)) ? home : "generic";
}

/** What is the United Kingdom's among its signs; the others are those of every bill of the common law. */
const OF_UK_ALONE = /secretary of state|house of (?:lords|commons)|each house of parliament|scottish ministers/iu;

/** What bills of the common law have elsewhere: roman Parts, schedules by ordinals, text behind a heading, "Section 1". */
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

/** Lines that name their unit before its number, as no bill of the common law does. */
const NAMED_UNITS = /^[ \t]*(?:article|clause|art\.)[ \t]+\d/imu;

/** Sections by their name, but for the one that a schedule belongs to, and numbers without one. */
const NAMED_SECTION =
  /(?<!schedule[^\n]*\n\s*)^[ \t]*section[ \t]+\d{1,3}[A-Z]?(?:\.|:|[ \t]*[–—]|[ \t]+\p{Lu}|[ \t]*$)/gimu;
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
