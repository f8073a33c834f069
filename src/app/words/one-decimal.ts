import type { Language } from "../../domain/language";

/** A number with one decimal, or none where that is 0; with the comma that Russian and Kazakh write. */
export function oneDecimal(number: number, language: Language): string {
  const text = number.toFixed(1).replace(/\.0$/u, "");
  return language === "en" ? text : text.replace(".", ",");
}
