import { isLanguage } from "../domain/language";
import type { Language } from "../domain/language";

/** The language for a tag such as `"ru-RU"`; English where the program does not speak it. */
export function paneLanguage(tag: string): Language {
  const [primary = ""] = tag.toLowerCase().split(/[-_]/u);
  return isLanguage(primary) ? primary : "en";
}
