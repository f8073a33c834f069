import type { Localised } from "../../language";
import { LANGUAGES } from "../../language";
import type { CellPlace } from "../../result";
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

export function profileRows(table: MatchedTable | undefined): readonly ProfileRow[] {
  if (!table) return [];
  return table.rows.map((row) => toProfileRow(row, table));
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

/** Tells of texts in rows that stand in an earlier row as well; case and blanks do not count. */
export function faultsOfDoubles(
  given: readonly { readonly key: string; readonly typed: string; readonly row: number; readonly place: CellPlace }[],
): readonly ProfileFault[] {
  const first = new Map<string, number>();
  return given.flatMap(({ key, typed, row, place }): readonly ProfileFault[] => {
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined || before === row ? [] : [{ kind: "twice", typed, row: before, place }];
  });
}
