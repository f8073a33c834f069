import type { Language, Localised } from "../language";

/**
 * Countries whose laws the catalogue holds, in every language: asking for the first name that the system knows takes
 * longer than reading a table, browsers without Kazakh names give Russian ones, and for some countries the system's name
 * is not that of the United Nations (South Korea, Киргизия) or longer than people say it.
 */
const NAMES: Readonly<Record<string, Localised>> = {
  AU: { en: "Australia", ru: "Австралия", kk: "Аустралия" },
  BR: { en: "Brazil", ru: "Бразилия", kk: "Бразилия" },
  CN: { en: "China", ru: "Китай", kk: "Қытай" },
  DE: { en: "Germany", ru: "Германия", kk: "Германия" },
  EU: { en: "European Union", ru: "Европейский союз", kk: "Еуропалық Одақ" },
  FR: { en: "France", ru: "Франция", kk: "Франция" },
  GB: { en: "United Kingdom", ru: "Великобритания", kk: "Ұлыбритания" },
  GH: { en: "Ghana", ru: "Гана", kk: "Гана" },
  ID: { en: "Indonesia", ru: "Индонезия", kk: "Индонезия" },
  IE: { en: "Ireland", ru: "Ирландия", kk: "Ирландия" },
  IN: { en: "India", ru: "Индия", kk: "Үндістан" },
  JP: { en: "Japan", ru: "Япония", kk: "Жапония" },
  KG: { en: "Kyrgyzstan", ru: "Кыргызстан", kk: "Қырғызстан" },
  KR: { en: "Republic of Korea", ru: "Республика Корея", kk: "Корея Республикасы" },
  KZ: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан" },
  NL: { en: "Netherlands", ru: "Нидерланды", kk: "Нидерланд" },
  PH: { en: "Philippines", ru: "Филиппины", kk: "Филиппин" },
  RW: { en: "Rwanda", ru: "Руанда", kk: "Руанда" },
  US: { en: "United States", ru: "США", kk: "АҚШ" },
  ZA: { en: "South Africa", ru: "Южная Африка", kk: "Оңтүстік Африка" },
};

/** Names countries, and the union, by their codes of two letters; a code that is of none is its own name. */
export function countryNamesIn(language: Language): (code: string) => string {
  let others: Intl.DisplayNames | undefined;
  return (code) => {
    const known = NAMES[code]?.[language];
    if (known !== undefined) return known;
    others ??= new Intl.DisplayNames([language, "ru", "en"], { type: "region", fallback: "code" });
    return others.of(code) ?? code;
  };
}

/** The name of a country in a language; what is no code of two letters as it is. */
export const countryName = (code: string, language: Language): string =>
  /^[A-Z]{2}$/u.test(code) ? countryNamesIn(language)(code) : code;
