import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { shortNameOf } from "../../instrument/short-names";
import type { Language } from "../../language";
import { capitalised } from "../../text/capitalised";

const KAZAKH = /[әғқңөұүһі]/iu;
const CYRILLIC = /[а-яё]/iu;

/** Aliases in a language of Cyrillic script, as far as letters tell. */
const aliasesIn = ({ aliases }: Instrument, language: Language): readonly string[] =>
  aliases.filter((alias) => CYRILLIC.test(alias) && KAZAKH.test(alias) === (language === "kk"));

/** The title of an instrument in a language; where it has none, a name people use, else the English title, which all have. */
export const titleIn = (instrument: Instrument, language: Language): string =>
  instrument.title[language] ??
  (language === "en" ? undefined : begun(longest(aliasesIn(instrument, language)))) ??
  instrument.title.en;

const longest = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.reduce((longer, name) => (name.length > longer.length ? name : longer));

/**
 * The short name an instrument goes by in a language. In Russian and Kazakh an
 * acronym or a numbered name among its aliases ("КПР", "ЗОП № 25"), else the
 * title, else the first alias, else the English short name.
 *
 * For cells and messages, which stand alone: only names that people use. The
 * shorter ones of `shortNameOf` are for briefs, whose list spells them out. They
 * stand in where they only add to a usual name of two instruments: "… (2024)".
 */
export function shortNameIn(instrument: Instrument, language: Language): string {
  if (language === "en" || isOwn(instrument)) return instrument.short;
  const aliases = aliasesIn(instrument, language);
  const short = aliases.find((alias) => /^\p{Lu}{3,6}$/u.test(alias) || /^\p{Lu}{2,4} (?:№ ?\d+|РК)$/u.test(alias));
  const usual = short ?? instrument.title[language] ?? begun(aliases[0]) ?? instrument.short;
  const clear = shortNameOf(instrument, language);
  return usual in instrument.ambiguousAliases && clear.startsWith(usual) ? clear : usual;
}

/** Some aliases stand in small letters, as people type them. */
const begun = (name: string | undefined): string | undefined => name && capitalised(name);

/** The English short name as it stands in a sentence: "the CRC", "the UK Children's Code", but "GC25". */
export const inSentence = ({ short }: Instrument): string =>
  /^\p{Lu}[\p{L}]*$/u.test(short) || /(?:Act|Code|Convention|Standard|Rule|Law|Guidelines|Recommendation)$/u.test(short)
    ? `the ${short}`
    : short;
