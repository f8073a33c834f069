import { LANGUAGES } from "../language";
import type { Localised } from "../language";

/** Who said something, where nothing tells any more: as a repaired comment names them. */
export const UNKNOWN_AUTHOR: Localised = { en: "Unknown author", ru: "Автор неизвестен", kk: "Авторы белгісіз" };

/** The name of an author, `""` where none is known. */
export const knownAuthor = (author: string): string =>
  LANGUAGES.some((language) => UNKNOWN_AUTHOR[language] === author.trim()) ? "" : author.trim();
