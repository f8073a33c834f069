import type { Language } from "../language";
import type { Gap } from "./gap";

/** The texts of a gap that may stand in a second language too, and the column that holds them then. */
export const SECOND_TEXTS = {
  headline: "otherHeadline",
  issue: "otherIssue",
  solution: "otherSolution",
} as const;

export type SecondText = keyof typeof SECOND_TEXTS;
export const SECOND_TEXT_KEYS = Object.keys(SECOND_TEXTS) as readonly SecondText[];

/** What a function makes of each of the texts. */
export const inEachText = <T>(make: (text: SecondText) => T): Readonly<Record<SecondText, T>> => ({
  headline: make("headline"),
  issue: make("issue"),
  solution: make("solution"),
});

/** The languages of a review's texts. */
export interface TextLanguages {
  readonly language: Language;
  readonly secondLanguage?: Language | undefined;
}

/** The language in which a text of a gap is told to whoever reads `wanted`: that of the table where there is none in it. */
export const languageOfText = (
  gap: Gap,
  text: SecondText,
  { language, secondLanguage }: TextLanguages,
  wanted: Language,
): Language =>
  wanted !== language && wanted === secondLanguage && (gap[SECOND_TEXTS[text]] ?? "").trim() !== "" ? wanted : language;

/** The gap with its texts in the language that is wanted, as far as the review has them; the same value where nothing changes. */
export function gapIn(gap: Gap, languages: TextLanguages, wanted: Language): Gap {
  const keys = SECOND_TEXT_KEYS.filter(
    (key) => languageOfText(gap, key, languages, wanted) === wanted && wanted !== languages.language,
  );
  return keys.length === 0
    ? gap
    : { ...gap, ...Object.fromEntries(keys.map((key) => [key, gap[SECOND_TEXTS[key]] ?? ""])) };
}

/** Whether a gap says anything in the second language. */
export const hasSecondTexts = (gap: Gap): boolean =>
  SECOND_TEXT_KEYS.some((key) => (gap[SECOND_TEXTS[key]] ?? "").trim() !== "");
