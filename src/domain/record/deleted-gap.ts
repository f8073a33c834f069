import { LANGUAGES } from "../language";
import type { Language, Localised } from "../language";
import { fold } from "../text/fold";

const DELETED: Localised = { en: "deleted", ru: "удален", kk: "жойылған" };

/** What a record names a gap by that was deleted while another one has its number by now: `"G-004 (deleted)"`. */
export const deletedGap = (id: string, language: Language): string => `${id.trim()} (${DELETED[language]})`;

/** The number of a gap that a cell says was deleted, in any language; undefined for any other cell. */
export function readDeletedGap(cell: string): string | undefined {
  const { id, said = "" } = /^(?<id>.+?)\s*\((?<said>[^()]+)\)$/u.exec(cell.trim())?.groups ?? {};
  return LANGUAGES.some((language) => fold(DELETED[language]) === fold(said)) ? id : undefined;
}

/** What a cell of a record says of its gap, as a reader of documents is told it. */
export function toldGap(cell: string, language: Language): string {
  const id = readDeletedGap(cell);
  return id === undefined ? cell : deletedGap(id, language);
}
