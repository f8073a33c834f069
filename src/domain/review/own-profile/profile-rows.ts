import type { Localised } from "../../language";
import { LANGUAGES } from "../../language";
import type { CellPlace } from "../../result";
import { fold } from "../../text/fold";
import type { MatchedRow, MatchedTable } from "../match-table";
import { firstCell } from "../match-table";
import type { ProfileFault } from "./profile-fault";

/** A row of one of the profile's tables, and its cells as places. */
export interface ProfileRow {
  readonly row: number;
  readonly text: (key: string) => string;
  readonly at: (key: string) => CellPlace;
  /** The texts under a key in each language; one that is blank says what the first that is not says. */
  readonly inLanguages: (key: string) => Localised;
}

/** The rows of a table, as many as may be and one more, so that it can be told; none when it is not there. */
export function profileRows(table: MatchedTable | undefined, most: number): readonly ProfileRow[] {
  if (!table) return [];
  return table.rows.slice(0, most + 1).map((row) => toProfileRow(row, table));
}

function toProfileRow({ place, text }: MatchedRow, { found }: MatchedTable): ProfileRow {
  const trimmed = (key: string): string => text(key).trim();
  return {
    row: place.row,
    text: trimmed,
    at: (key) => {
      const letter = found.letters[key];
      const first = firstCell(found, place.row);
      return letter === undefined ? first : { ...first, column: key, cell: `${letter}${place.row}` };
    },
    inLanguages: (key) => filled(LANGUAGES.map((language) => trimmed(`${key} ${language}`))),
  };
}

/** Texts in the order of the languages; "" in all of them when none is given. */
export function filled(texts: readonly string[]): Localised {
  const first = texts.find((text) => text !== "") ?? "";
  const [en, ru, kk] = texts.map((text) => text || first);
  return { en: en ?? first, ru: ru ?? first, kk: kk ?? first };
}

/** A short name that the program makes of a title. */
export const toShortName = (title: string): string =>
  title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 48);

/** A text that no other row may be known by. */
export interface Label {
  /** Folded. */
  readonly key: string;
  readonly typed: string;
  readonly row: number;
  readonly place: CellPlace;
}

/** What a row is known by: what stands in some of its columns, and the short name that was made of the first of them. */
export function labelsIn(source: ProfileRow, columns: readonly string[], made: string): readonly Label[] {
  const typed = columns.filter((column) => source.text(column) !== "");
  const label = (text: string, column: string): Label => ({
    key: fold(text),
    typed: text,
    row: source.row,
    place: source.at(column),
  });
  return [...typed.map((column) => label(source.text(column), column)), label(made, typed[0] ?? "id")];
}

/** Tells of texts that a row before is known by already. */
export function faultsOfDoubles(given: readonly Label[]): readonly ProfileFault[] {
  const first = new Map<string, number>();
  const told = new Set<string>();
  return given.flatMap(({ key, typed, row, place }): readonly ProfileFault[] => {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    if (before === undefined || before === row || told.has(`${row} ${key}`)) return [];
    told.add(`${row} ${key}`);
    return [{ kind: "twice", typed, row: before, place }];
  });
}
