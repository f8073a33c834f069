import { idKey, isSameId } from "../gap/id-key";
import { NOTHING_TO_TELL } from "./row-mark";
import type { KnownRow } from "./row-mark";
import type { Places } from "./places";

/**
 * Whether a comment hangs on the row it hung on: cell, id and words agree, or what differs is explained. A row may have
 * been edited where it stands, or go by another id with the same words; that is no doubt. Words that went to another
 * row, or another id over other words, are.
 */
export function hangsWhereItDid(mark: KnownRow, now: KnownRow, places: Places): boolean {
  if (mark.table !== now.table) return false;
  if (idKey(mark.row) === idKey(now.row)) return !wentElsewhere(mark, now, places);
  return isRenumbered(mark, now, places);
}

/** Whether a row goes by another id than it did: its words are those of no other row, and no row has the old id. */
function isRenumbered(mark: KnownRow, now: KnownRow, places: Places): boolean {
  const isItsOwn = mark.print === now.print && places.withPrint(now.table, now.print).length === 1;
  return isItsOwn && mark.print !== NOTHING_TO_TELL && (mark.row === "" || !places.find(now.table, mark.row));
}

/** Whether the words that a row had stand in another one, and others in it. A row without a number is told from numbered ones only. */
function wentElsewhere(mark: KnownRow, now: KnownRow, places: Places): boolean {
  if (mark.print === now.print) return false;
  return placesOfWords(mark, places).some((id) => !isSameId(id, now.row));
}

/** Ids of the rows that have the words a row had. */
export const placesOfWords = ({ table, print }: KnownRow, places: Places): readonly string[] =>
  print === NOTHING_TO_TELL ? [] : places.withPrint(table, print);
