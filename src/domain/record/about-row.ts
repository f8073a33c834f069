import { idKey, isSameId } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import { columnOf } from "../review/tables";
import { hangsWhereItDid, placesOfWords } from "./compare-place";
import { NOTHING_TO_TELL } from "./row-mark";
import type { KnownRow, MarkedPlace, RowMark } from "./row-mark";
import type { Places, ThreadPlace } from "./places";

/** In place of the row where a person said that a comment is about none of ours. */
export const NO_KNOWN_ROW: KnownRow = { table: "", row: "", print: NOTHING_TO_TELL };

/** The row that a comment was about when it was last read: the one it hung on, unless a person named another. */
export const rowAboutBefore = (mark: MarkedPlace): KnownRow => mark.about ?? mark;

/** The row that a comment is about, as it is now; undefined where only a person can tell. */
export function rowAbout(
  feedback: Pick<Feedback, "gap">,
  mark: RowMark,
  place: ThreadPlace,
  places: Places,
): KnownRow | undefined {
  const typed = typedGap(feedback, rowAboutBefore(mark), places);
  if (typed) return typed;
  if (mark.about) return mark.isAsked ? undefined : followRow(mark.about, places);
  return hangsWhereItDid(mark, place, places) ? place : undefined;
}

/**
 * The gap that a person typed into a record in place of the one that it named, if there is such a gap. Rows that name a
 * gap in a column of theirs may name another one by now, so that of their comments this can't be told.
 */
export function typedGap({ gap }: Pick<Feedback, "gap">, before: KnownRow, places: Places): KnownRow | undefined {
  if (namesGap(before.table)) return undefined;
  const isNamed = before.table === "Gaps" && isSameId(gap, before.row);
  return isNamed ? undefined : places.find("Gaps", gap);
}

/**
 * Where a row stands now. One that is gone goes on being named; undefined where its words went to a row of another id, or
 * its id may be that of another row by now.
 */
export function followRow(row: KnownRow, places: Places): KnownRow | undefined {
  const ids = placesOfWords(row, places);
  if (ids.some((id) => isSameId(id, row.row))) return row;
  const [id, ...others] = ids;
  const namesake = places.find(row.table, row.row);
  if (id === undefined) {
    const standing = namesake ? places.standing(row) : "likely";
    return standing === "open" ? undefined : standing === "sure" ? namesake : row;
  }
  return namesake || others.length > 0 ? undefined : { ...row, row: id };
}

/** What a mark says of a comment that hangs on one row and is about a row. */
export const markOf = (place: ThreadPlace, about: KnownRow): MarkedPlace => {
  const { table, column, row, print, texts, gap } = place;
  const named = namesGap(table) && gap !== "" ? { gap } : {};
  return {
    table,
    column,
    row,
    print,
    ...(texts && { texts }),
    ...named,
    ...(!isOneRow(place, about) && { about: rowOf(about) }),
  };
};

/** Whether rows of a table name a gap in a column of theirs. */
export const namesGap = (table: string): boolean => columnOf(table, "gap") !== undefined;

export const rowOf = ({ table, row, print, texts }: KnownRow): KnownRow => ({
  table,
  row,
  print,
  ...(texts && { texts }),
});

const isOneRow = (one: KnownRow, other: KnownRow): boolean =>
  one.table === other.table && idKey(one.row) === idKey(other.row) && (one.row !== "" || one.print === other.print);
