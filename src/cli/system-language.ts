import { isLanguage } from "../domain/language";
import type { Language } from "../domain/language";

/** The language of a locale such as `"ru-KZ"`, the system's when it is left out; English for one that we don't speak. */
export function systemLanguage(locale: string = systemLocale()): Language {
  const { language } = new Intl.Locale(locale);
  return isLanguage(language) ? language : "en";
}

/** Rules of plural know it as well as any other part of Intl, and are the only ones made without reading 15 ms of data. */
const systemLocale = (): string => new Intl.PluralRules().resolvedOptions().locale;
