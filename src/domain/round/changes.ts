import { idKey } from "../gap/id-key";
import { sameWords } from "../review/fingerprint";
import { FROZEN_COLUMNS, FROZEN_TABLES } from "./frozen-row";
import type { FrozenRow, FrozenTable } from "./frozen-row";
import type { Round } from "./round";
import { onOneLine } from "../text/on-one-line";

export type ChangeState = "new" | "gone" | "changed";

/** What became of a row since a round. */
export interface RowChange {
  readonly table: FrozenTable;
  /** As it is now; of a row that is gone, or that is known by its words alone, as it was; see `isMadeUp`. */
  readonly id: string;
  /** Whether it is a number that we made up, of a new row that has none of its own. */
  readonly isMadeUp?: boolean;
  /** Row of the sheet, where the number does not tell it. */
  readonly sheetRow?: number;
  readonly state: ChangeState;
  /** What a person knows the row by: the headline of a gap, or how its issue begins; the provision of an amendment. */
  readonly name: string;
  /**
   * The columns whose words changed, in table order; of a new or a gone row all that hold any. A row that has another id
   * now, with not a word changed, has the column `id`. Empty where the words of the round are not there any more.
   */
  readonly columns: readonly ColumnChange[];
}

/** Texts as `FrozenRow.cells` has them. */
export interface ColumnChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What changed from a round to the rows of another, or of today: gaps first, in the order of their tables, rows that are
 * gone below the others. Rows are the same that have the same id (`idKey`); the order of rows, and white space, are no
 * change. What the round does not hold is not compared.
 */
export const changesBetween = (
  before: Pick<Round, "rows" | "isWhole">,
  now: readonly FrozenRow[],
): readonly RowChange[] =>
  FROZEN_TABLES.flatMap((table) => {
    const isOf = (row: FrozenRow): boolean => row.table === table;
    return changesOf(table, before.rows.filter(isOf), now.filter(isOf));
  }).filter(({ state }) => before.isWhole || state !== "new");

function changesOf(table: FrozenTable, before: readonly FrozenRow[], now: readonly FrozenRow[]): readonly RowChange[] {
  const was = new Map(before.map((row) => [idKey(row.id), row]));
  const is = new Set(now.map(({ id }) => idKey(id)));
  const gone = before.filter(({ id }) => !is.has(idKey(id)));
  const added = now.filter(({ id }) => !was.has(idKey(id)));
  const renamed = renamedRows(gone, added);
  const left = new Set(renamed.values());
  return [
    ...now.flatMap((row): readonly RowChange[] => {
      const old = was.get(idKey(row.id)) ?? renamed.get(row);
      if (!old)
        return [
          {
            table,
            id: row.id,
            ...whereabouts(row),
            state: "new",
            name: nameOf(row),
            columns: wordsOf(row, (text) => ({ before: "", after: text })),
          },
        ];
      const columns = columnsChanged(old, row);
      return columns.length > 0 || isUnknown(old, row)
        ? [{ table, id: row.id, ...whereabouts(row), state: "changed", name: nameOf(row), columns }]
        : [];
    }),
    ...gone
      .filter((row) => !left.has(row))
      .map((row): RowChange => ({
        table,
        id: row.id,
        state: "gone",
        name: nameOf(row),
        columns: wordsOf(row, (text) => ({ before: text, after: "" })),
      })),
  ];
}

/** Rows that have another id and the same words, where it can't be any other: the row now, and what it was. */
function renamedRows(gone: readonly FrozenRow[], added: readonly FrozenRow[]): ReadonlyMap<FrozenRow, FrozenRow> {
  const [old, fresh] = [onlyOnes(gone), onlyOnes(added)];
  return new Map(
    [...fresh].flatMap(([fingerprint, row]) => {
      const was = old.get(fingerprint);
      return was ? [[row, was] as const] : [];
    }),
  );
}

/** Rows by their fingerprint, those with the same one left out. */
function onlyOnes(rows: readonly FrozenRow[]): ReadonlyMap<string, FrozenRow> {
  const counts = new Map<string, number>();
  for (const { fingerprint } of rows) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return new Map(rows.filter(({ fingerprint }) => counts.get(fingerprint) === 1).map((row) => [row.fingerprint, row]));
}

const wordsOf = (
  { table, cells }: FrozenRow,
  change: (text: string) => Omit<ColumnChange, "column">,
): readonly ColumnChange[] =>
  FROZEN_COLUMNS[table].flatMap((column) => {
    const text = cells[column] ?? "";
    return text.trim() === "" ? [] : [{ column, ...change(text) }];
  });

function columnsChanged(old: FrozenRow, row: FrozenRow): readonly ColumnChange[] {
  const words = FROZEN_COLUMNS[row.table].flatMap((column): readonly ColumnChange[] => {
    const [before, after] = [old.cells[column], row.cells[column]];
    if (before === undefined || after === undefined || sameWords(before, after)) return [];
    return [{ column, before, after }];
  });
  const typed = row.typedId ?? row.id;
  return idKey(old.id) === idKey(typed) ? words : [{ column: "id", before: old.id, after: typed }, ...words];
}

const whereabouts = ({ isMadeUp, sheetRow }: FrozenRow): Pick<RowChange, "isMadeUp" | "sheetRow"> => ({
  ...(isMadeUp && { isMadeUp }),
  ...(sheetRow !== undefined && { sheetRow }),
});

/** Whether a row is another by its fingerprint, and its words are not there to tell how. */
const isUnknown = (old: FrozenRow, row: FrozenRow): boolean =>
  Object.keys(old.cells).length === 0 && old.fingerprint !== row.fingerprint;

function nameOf({ table, cells }: FrozenRow): string {
  const [name = "", other = ""] =
    table === "Gaps" ? [cells["headline"], cells["issue"]] : [cells["provision"], cells["gap"]];
  return onOneLine(name) === "" ? onOneLine(other) : onOneLine(name);
}
