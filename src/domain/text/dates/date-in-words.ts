import type { DateWords } from "./date-words";

/** `"2026-11-25"` to `"25 November 2026"` in the language of the words. What is no ISO day comes back as it is. */
export function dateInWords(iso: string, words: DateWords): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u.exec(iso.trim()) ?? [];
  const name = words.months[Number(month) - 1];
  return name === undefined ? iso.trim() : words.date(Number(day), name, Number(year));
}
