import { LANGUAGES } from "../language";
import type { Localised } from "../language";
import { fold } from "../text/fold";

/** Who said something, where nothing tells any more: as a repaired comment names them. */
export const UNKNOWN_AUTHOR: Localised = { en: "Unknown author", ru: "Автор неизвестен", kk: "Авторы белгісіз" };

/** The name of an author, `""` where none is known. */
export function knownAuthor(author: string): string {
  const name = author.trim();
  return NOBODY.has(fold(name)) ? "" : name;
}

/** What LibreOffice signs a note with where nobody told it a name. */
const OF_OTHERS: Localised = { en: "Unknown Author", ru: "Неизвестный автор", kk: "Белгісіз автор" };

const NOBODY: ReadonlySet<string> = new Set(
  [UNKNOWN_AUTHOR, OF_OTHERS].flatMap((words) => LANGUAGES.map((language) => fold(words[language]))),
);
