import type { Instrument } from "../instrument/instrument";
import type { Language } from "../language";

const KAZAKH = /[әғқңөұүһі]/iu;
const CYRILLIC = /[а-яё]/iu;

/** The title of an instrument in a language; the English one, which all have, where there is no other. */
export const titleIn = ({ title }: Instrument, language: Language): string =>
  title[language] ?? (language === "kk" ? title.ru : undefined) ?? title.en;

/**
 * The short name an instrument goes by in a language. In Russian and Kazakh an
 * acronym or a numbered name among its aliases ("КПР", "ЗОП № 25"), else the title.
 */
export function shortNameIn(instrument: Instrument, language: Language): string {
  if (language === "en") return instrument.short;
  const aliases = instrument.aliases.filter(
    (alias) => CYRILLIC.test(alias) && KAZAKH.test(alias) === (language === "kk"),
  );
  const short = aliases.find((alias) => /^\p{Lu}{3,6}$/u.test(alias) || /^\p{Lu}{2,4} (?:№ ?\d+|РК)$/u.test(alias));
  if (short !== undefined) return short;
  if (instrument.title[language] !== undefined) return instrument.title[language];
  return language === "kk" ? (aliases[0] ?? instrument.short) : titleIn(instrument, "ru");
}

/** The English short name as it stands in a sentence: "the CRC", "the UK Children's Code", but "GC25". */
export const inSentence = ({ short }: Instrument): string =>
  /^\p{Lu}[\p{L}]*$/u.test(short) || /(?:Act|Code|Convention|Standard|Rule|Law|Guidelines|Recommendation)$/u.test(short)
    ? `the ${short}`
    : short;
