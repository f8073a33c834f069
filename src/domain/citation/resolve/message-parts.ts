import type { Instrument } from "../../instrument/instrument";
import type { Localised } from "../../language";
import { unitName } from "../grammar/unit-names";
import { inSentence, shortNameIn } from "../format/name-in";
import { russianUnit } from "../format/russian-units";

/** An instrument as messages call it. */
export const named = (instrument: Instrument): Localised => ({
  en: inSentence(instrument),
  ru: quoted(shortNameIn(instrument, "ru")),
  kk: quoted(shortNameIn(instrument, "kk")),
});

/** A name in the quotes of Russian and Kazakh, unless it has them already. */
export const quoted = (name: string): string => (name.includes("«") ? name : `«${name}»`);

/** Words of the text in quotes, those within it in others: "«Закон „О связи“»". */
export const asWritten = (words: string): string => `«${words.replaceAll("«", "„").replaceAll("»", "“")}»`;

/** The number alone where its unit is not known. */
export const place = (unit: string, number: string): Localised =>
  unit === ""
    ? { en: number, ru: number, kk: number }
    : {
        en: `${unitName(unit).en.name} ${number}`,
        ru: `${unitName(unit).ru.name} ${number}`,
        kk: `${number}-${unitName(unit).kk.name}`,
      };

/** What a part of a document is called whose unit is not known. */
export const PART = "part";

/** `"there is no article 61"` */
export const noneOf = (unit: string, number: string): Localised =>
  unit === ""
    ? { en: `there is no number ${number}`, ru: `номера ${number} нет`, kk: `${number} нөмірі жоқ` }
    : {
        en: `there is no ${place(unit, number).en}`,
        ru: `${russianUnit(unit).of} ${number} нет`,
        kk: `${place(unit, number).kk} жоқ`,
      };

/** `"54 articles"` */
export function countInEnglish(count: number, unit: string): string {
  const { name } = unitName(unit || PART).en;
  return `${count} ${count === 1 ? name : manyInEnglish(unit || PART)}`;
}

/** In full: what is written before several numbers may be short, "arts." */
export function manyInEnglish(unit: string): string {
  const { name, many } = unitName(unit).en;
  return many.endsWith(".") || many === name ? `${name}s` : many;
}

/** Whether a name is a plural: "the UNGPs", "the Beijing Rules". */
export const isMany = (name: string): boolean =>
  /\p{Lu}s$/u.test(name) ||
  /(?:guideline|rule|principle|standard|requirement|recommendation|comment|fundamental|reg|maker)s$/iu.test(name);

/** A name that begins a sentence. */
export const atStart = (name: string): string => name.replace(/^the /u, "The ");
