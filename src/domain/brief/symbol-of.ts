import type { Instrument } from "../instrument/instrument";
import type { Language } from "../language";
import type { BriefWords } from "./words/brief-words";

type SymbolWords = Pick<BriefWords["instruments"], "annex" | "version" | "edition">;

/**
 * An instrument's symbol as a brief prints it, without what stands after a semicolon, since the first one is enough to
 * find the text; an annex, a version and an edition are said in the language. What else the catalogue remarks on it in
 * English stands in English briefs only, and there alone an act by its number is called so.
 */
export function symbolOf({ symbol }: Instrument, words: SymbolWords, language: Language): string {
  const [first = ""] = (symbol ?? "").split(";");
  const said = first
    .trim()
    .replace(/\bannex\b(?: ([IVX]+))?/u, (_, number = "") => words.annex(number))
    .replace(/^version (\S+)$/u, (_, number: string) => words.version(number))
    .replace(/^(\d+)th edition$/u, (_, number: string) => words.edition(number));
  const own = said.replace(LAW_OF_KAZAKHSTAN, (_, number: string, letters = "") =>
    lawOfKazakhstan(number, letters, language),
  );
  return language === "en" ? own : own.replace(REMARK, "").replace(ACT, "No. ").replace(NUMBERED, numbered);
}

/** "№ 345-II", "№ 255-VIII ЗРК": where there are letters they are short for a law of the Republic, and English has none. */
const LAW_OF_KAZAKHSTAN = /^№ (\d+-[IVX]+)( ЗРК)?$/u;
const LETTERS: Readonly<Record<Language, string>> = { en: "", ru: " ЗРК", kk: " ҚРЗ" };
const lawOfKazakhstan = (number: string, letters: string, language: Language): string =>
  `${language === "en" ? "No. " : "№\u00a0"}${number}${letters === "" ? "" : LETTERS[language]}`;

/** Brackets with English words in them, and such words behind a comma; `(XXI)` and `(EU)` are parts of a symbol. */
const REMARK = /\s?\([^()]*\b[a-z]{2,}[^()]*\)|,\s[a-z][a-z\s]*$/gu;

/** "Act 65", "State Council Order No. 766"; in "Data Protection Act 2018, s. 123" the number is the year of an act with a title. */
const ACT = /^(?:(?:[A-Z][a-z]+ )*(?:Act|Law|Order) No\. |(?:Act|Law|Order) )(?=\d)/u;

/** "No. 41 of 2022" */
const NUMBERED = /\bNo\. (?=\d)(\S+)(?: of (\d{4}))?/gu;
const numbered = (_: string, number: string, year?: string): string =>
  `№\u00a0${number}${year === undefined ? "" : ` (${year})`}`;
