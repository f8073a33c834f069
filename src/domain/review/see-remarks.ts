import type { CellPlace } from "../result";
import { renamedHeaders } from "./header-cells";
import { firstCell, toText } from "./match-table";
import type { Remark } from "./remark";
import type { TableFound } from "./review";
import { seeAround } from "./see-around";
import type { SeenTable } from "./see-around";
import type { SheetRow, SheetTable } from "./sheet-table";
import { columnLetter, tableOf } from "./sheet-table";
import type { Thread } from "./thread";
import { lettersRead } from "./uncalculated";
import { TABLE_NAMES, TABLES } from "./tables";
import type { TableName } from "./tables";

/**
 * What there is to remark about the tables of a review beside what reading them tells: changed headers, hidden and merged rows, text
 * that is struck through, hidden sheets, what stands around the tables, and what other programs made of the comments
 * on their sheets. Not needed to show a review, so that the pane loads it afterwards.
 *
 * @param ours where our tables stand, as `readReview` found them
 * @param threads as the workbook holds them
 */
export function seeRemarks(
  tables: readonly SheetTable[],
  ours: readonly TableFound[],
  threads: readonly Thread[],
): readonly Remark[] {
  const seen = TABLE_NAMES.flatMap((name): readonly SeenTable[] => {
    const table = tableOf(tables, name);
    const found = ours.find((candidate) => candidate.table === name);
    return table && found ? [{ name, table, found }] : [];
  });
  return [
    ...seen.flatMap(changedHeaders),
    ...seen.flatMap(oddRows),
    ...seeAround(seen, tables),
    ...oddComments(seen, threads),
  ];
}

/** Cells of headers that were changed without the table, which goes on telling what the column is. */
const changedHeaders = ({ name, table, found }: SeenTable): readonly Remark[] =>
  renamedHeaders(table, TABLES[name]).map(({ cell, found: said, listed }): Remark => ({
    kind: "header-changed",
    table: name,
    found: said,
    listed,
    place: cellAt(found, cell),
  }));

const sheetOf = ({ found }: SeenTable): string => found.sheet;

/** Sheet by sheet, since a comment belongs to a sheet, and may hang beside its tables. */
function oddComments(seen: readonly SeenTable[], threads: readonly Thread[]): readonly Remark[] {
  const sheets = seen.filter((table, at) => seen.findIndex((other) => sheetOf(other) === sheetOf(table)) === at);
  const odd = threads.flatMap((thread) => {
    const kind = oddityOf(thread);
    return kind ? [{ kind, thread }] : [];
  });
  return sheets.flatMap((table) => {
    const here = odd.filter(({ thread }) => thread.sheet === sheetOf(table));
    return ODDITIES.flatMap((kind) =>
      cellsOf(
        kind,
        table,
        here.filter((one) => one.kind === kind).map(({ thread }) => thread),
      ),
    );
  });
}

const ODDITIES = ["threads-flattened", "notes-empty", "resolved-unknown"] as const;
type Oddity = (typeof ODDITIES)[number];

/** What another program made of a comment; undefined for nearly all of them. */
function oddityOf({ form, text, replies, time, resolved }: Thread): Oddity | undefined {
  if (form === undefined) return time === "" && !resolved ? "resolved-unknown" : undefined;
  if (text.trim() === "" && replies.length === 0) return "notes-empty";
  return form === "flattened" ? "threads-flattened" : undefined;
}

function cellsOf(kind: Oddity, { name, found }: SeenTable, notes: readonly Thread[]): readonly Remark[] {
  const cells = notes.map(({ cell }) => cell);
  const [first] = cells;
  return first === undefined ? [] : [{ kind, table: name, cells, place: cellAt(found, first) }];
}

function oddRows({ name, table, found }: SeenTable): readonly Remark[] {
  const rows = table.rows.filter((row) => row.hidden && !isBlank(row)).map((row) => row.row);
  const [firstHidden] = rows;
  const { merged: cells } = table;
  return [
    ...(firstHidden !== undefined && !TABLES[name].isHidden
      ? [{ kind: "rows-hidden", table: name, rows, place: firstCell(found, firstHidden) } as const]
      : []),
    ...(cells.length > 0
      ? [{ kind: "cells-merged", table: name, cells, place: cellAt(found, cells[0] ?? "") } as const]
      : []),
    ...struckCells(name, table, found, "text-struck", (standing) => standing !== null),
    ...struckCells(name, table, found, "text-partly-struck", (standing) => standing === null),
    ...formulasDue(name, table, found),
  ];
}

/** Cells of our columns with struck text. */
function struckCells(
  table: TableName,
  { rows, firstColumn }: SheetTable,
  found: TableFound,
  kind: "text-struck" | "text-partly-struck",
  isMeant: (standing: string | null) => boolean,
): readonly Remark[] {
  const cells = rows.flatMap(({ row, struck = {} }) =>
    Object.entries(struck).flatMap(([index, standing]) => {
      const letter = columnLetter(firstColumn + Number(index));
      return isMeant(standing) && Object.values(found.letters).includes(letter) ? [`${letter}${row}`] : [];
    }),
  );
  const [first] = cells;
  return first === undefined ? [] : [{ kind, table, cells, place: cellAt(found, first) }];
}

/** Cells of our columns with formulas that no program has calculated since they were written here. */
function formulasDue(table: TableName, { rows, firstColumn }: SheetTable, found: TableFound): readonly Remark[] {
  const read = new Set(lettersRead(found));
  const cells = rows.flatMap(({ row, due = [] }) =>
    due.flatMap((at) => (read.has(columnLetter(firstColumn + at)) ? [`${columnLetter(firstColumn + at)}${row}`] : [])),
  );
  const [first] = cells;
  return first === undefined ? [] : [{ kind: "formulas-due", table, cells, place: cellAt(found, first) }];
}

/** A cell, or the one that holds the text of a range. */
function cellAt(found: TableFound, range: string): CellPlace {
  const [, letter = "", row = ""] = /^([A-Z]+)(\d+)/u.exec(range) ?? [];
  const column = Object.keys(found.letters).find((key) => found.letters[key] === letter);
  const first = firstCell(found, row === "" ? found.headerRow : Number(row));
  return column === undefined ? first : { ...first, column, cell: `${letter}${row}` };
}

const isBlank = (row: SheetRow): boolean => row.cells.every((cell) => toText(cell).trim() === "");
