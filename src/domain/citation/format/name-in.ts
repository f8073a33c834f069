import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import { shortNameOf } from "../../instrument/short-names";
import type { Language } from "../../language";
import { capitalised } from "../../text/capitalised";
import { hasKazakhLetters } from "../../text/kazakh-letters";

const CYRILLIC = /[а-яё]/iu;

/** Aliases in a language of Cyrillic script, as far as letters tell. */
const aliasesIn = ({ aliases }: Instrument, language: Language): readonly string[] =>
  aliases.filter((alias) => CYRILLIC.test(alias) && hasKazakhLetters(alias) === (language === "kk"));

/** The title of an instrument in a language; where it has none, a name people use, else the English title, which all have. */
export const titleIn = (instrument: Instrument, language: Language): string =>
  instrument.title[language] ??
  (language === "en" ? undefined : begun(longest(aliasesIn(instrument, language)))) ??
  instrument.title.en;

const longest = (names: readonly string[]): string | undefined =>
  names.length === 0 ? undefined : names.reduce((longer, name) => (name.length > longer.length ? name : longer));

/** Letters of the longest title that a cell takes. */
const LONGEST = 80;

/**
 * The short name an instrument goes by in a language. In Russian and Kazakh an acronym that both people and briefs use
 * ("КПР", "УК РК", "GDPR") or a numbered name ("ЗОП № 25", "№ 25 жалпы тәртіптегі ескерту"), else the title, else the
 * English short name.
 *
 * For cells and messages, which stand alone: only names that people use. The other ones of `shortNameOf` are for briefs,
 * whose list spells them out. They stand in for a title of more than 80 letters.
 */
export function shortNameIn(instrument: Instrument, language: Language): string {
  if (language === "en" || isOwn(instrument)) return instrument.short;
  const title = instrument.title[language] ?? instrument.short;
  const brief = shortNameOf(instrument, language);
  const isAcronym =
    LATIN_ACRONYM.test(brief) || (ACRONYM.test(brief) && aliasesIn(instrument, language).includes(brief));
  const isLong = title.length > LONGEST && brief !== instrument.short;
  return isAcronym ? brief : (numberedName(title) ?? (isLong ? brief : title));
}

const ACRONYM = /^(?:\p{Lu}{3,6}|\p{Lu}{2,4} (?:№ ?\d+|РК))$/u;
const LATIN_ACRONYM = /^[A-Z]{3,6}$/u;

/** A Kazakh title of a general comment up to its number. */
const numberedName = (title: string): string | undefined => /^№ \d+ жалпы тәртіптегі ескерту/u.exec(title)?.[0];

/** Some aliases stand in small letters, as people type them. */
const begun = (name: string | undefined): string | undefined => name && capitalised(name);

/** The English short name as it stands in a sentence: "the CRC", "the UK Children's Code", but "GC25". */
export const inSentence = ({ short }: Instrument): string =>
  /^\p{Lu}[\p{L}]*$/u.test(short) || /(?:Act|Code|Convention|Standard|Rule|Law|Guidelines|Recommendation)$/u.test(short)
    ? `the ${short}`
    : short;
