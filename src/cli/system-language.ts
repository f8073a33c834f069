import { isLanguage } from "../domain/language";
import type { Language } from "../domain/language";

/** The language of a locale such as `"ru-KZ"`, the system's when it is left out; English for one that we don't speak. */
export function systemLanguage(locale: string = Intl.DateTimeFormat().resolvedOptions().locale): Language {
  const { language } = new Intl.Locale(locale);
  return isLanguage(language) ? language : "en";
}
