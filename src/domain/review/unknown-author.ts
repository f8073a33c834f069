import { LANGUAGES } from "../language";
import type { Localised } from "../language";

/** Who said something, where nothing tells any more: as a repaired comment names them. */
export const UNKNOWN_AUTHOR: Localised = { en: "Unknown author", ru: "Автор неизвестен", kk: "Авторы белгісіз" };

/** The name of an author, `""` where none is known. */
export function knownAuthor(author: string): string {
  const name = author.trim();
  return NOBODY.has(name) ? "" : name;
}

const NOBODY: ReadonlySet<string> = new Set(LANGUAGES.map((language) => UNKNOWN_AUTHOR[language]));
