import { isSameId } from "../../domain/gap/id-key";
import type { Language } from "../../domain/language";
import { toText } from "../../domain/review/match-table";
import { specNamed } from "../../domain/review/spec-named";
import { readNow } from "../session/read-workbook";
import { rowOfCell } from "../session/selected-cell";
import type { SessionContext } from "../session/session-context";
import type { WrittenRow } from "../session/written-steps";
import type { CellEdit, Refused } from "../writing";
import { putBack } from "./put-back";
import { emptyRow } from "./reverse-step";
import type { SaidOfStep } from "./take-back-talk";

/** A row that somebody commented on stays: what was said would hang on nothing. */
export async function takeBackRows(
  context: SessionContext,
  rows: readonly WrittenRow[],
): Promise<readonly SaidOfStep[]> {
  if (rows.length === 0) return [];
  await readNow(context);
  const isCommented = commentedIn(context);
  const isEmpty = await emptyRows(
    context,
    rows.filter((row) => !isCommented(row)),
  );
  const emptied = rows.filter((row) => isEmpty.has(row));
  return tellRows(
    context,
    emptied,
    rows.filter((row) => !isEmpty.has(row)),
  );
}

/** More rows than these are counted and not named. */
const NAMED = 5;

function tellRows(
  { words, memory }: SessionContext,
  emptied: readonly WrittenRow[],
  stays: readonly WrittenRow[],
): readonly SaidOfStep[] {
  const nameIn = (row: WrittenRow): string => nameOf(row, memory.language);
  const { rowTakenBack, rowsTakenBack, rowNotTakenBack, rowsNotTakenBack } = words();
  return [
    ...sayRows(emptied, nameIn, rowTakenBack, rowsTakenBack).map((text) => ({ text })),
    ...sayRows(stays, nameIn, rowNotTakenBack, rowsNotTakenBack).map((text) => ({ text, isLeft: true as const })),
  ];
}

const sayRows = (
  rows: readonly WrittenRow[],
  nameIn: (row: WrittenRow) => string,
  one: (name: string) => string,
  many: (rows: number) => string,
): readonly string[] => (rows.length > NAMED ? [many(rows.length)] : rows.map((row) => one(nameIn(row))));

/** A row by its id; one without by what a person calls its table, and its number. */
function nameOf({ idHeader, cells, table, row }: WrittenRow, language: Language): string {
  const id = idHeader === undefined ? undefined : cells[idHeader];
  return id ?? `${specNamed(table)?.sheet[language] ?? table} ${row}`;
}

/** Letters in the rows that are emptied together: Excel on the web takes some megabytes at a time. */
const TOGETHER = 400_000;

/**
 * Of each row all or nothing. The tables' own formulas in them are none of a person's doing.
 *
 * @returns the rows that are empty now
 */
async function emptyRows(context: SessionContext, rows: readonly WrittenRow[]): Promise<ReadonlySet<WrittenRow>> {
  const emptied = new Set<WrittenRow>();
  let waiting = rows.map((row): RowEdits => ({ row, edits: emptyRow(context, row) }));
  // In the second round without what stood in the way of the others, in the third should that have changed meanwhile.
  for (let round = 0; round < 3 && waiting.length > 0; round++) {
    const next: RowEdits[] = [];
    for (const some of inParts(waiting)) {
      const conflicts = new Map((await putBack(context, byColumn(some), "together")).map((one) => [one.edit, one]));
      for (const { row, edits } of some) {
        const refused = edits.flatMap((edit) => conflicts.get(edit) ?? []);
        const rest = edits.filter((edit) => conflicts.get(edit)?.holdsFormula !== true);
        if (refused.length === 0) emptied.add(row);
        else if (!refused.some(isLeft)) next.push({ row, edits: rest });
      }
    }
    waiting = next;
  }
  return emptied;
}

interface RowEdits {
  readonly row: WrittenRow;
  readonly edits: readonly CellEdit[];
}

/** Cells below each other go to Excel as one. */
const byColumn = (rows: readonly RowEdits[]): readonly CellEdit[] => {
  const columns = Math.max(...rows.map(({ edits }) => edits.length));
  return Array.from({ length: columns }, (_, at) => rows.flatMap(({ edits }) => edits[at] ?? [])).flat();
};

function inParts(rows: readonly RowEdits[]): readonly (readonly RowEdits[])[] {
  const parts: RowEdits[][] = [];
  let room = 0;
  for (const one of rows) {
    const size = one.edits.reduce((sum, { before }) => sum + before.length, 0);
    if (size > room || parts.length === 0) {
      parts.push([]);
      room = TOGETHER;
    }
    parts.at(-1)?.push(one);
    room -= size;
  }
  return parts;
}

const isLeft = ({ edit, found, isGone, holdsFormula }: Refused): boolean =>
  holdsFormula ? edit.before !== "" : isGone === true || found !== edit.before;

/** Whether anything is said of a row that was added, wherever it stands by now. */
function commentedIn({ memory }: SessionContext): (row: WrittenRow) => boolean {
  const commented = memory.threads.flatMap(({ sheet, cell }) =>
    memory.tables.flatMap(({ sheet: own, name, headers, rows }) =>
      own === sheet ? rows.filter(({ row }) => row === rowOfCell(cell)).map((found) => ({ name, headers, found })) : [],
    ),
  );
  return ({ table, row, cells, idHeader }) =>
    commented.some(({ name, headers, found }) => {
      if (name.toLowerCase() !== table.toLowerCase()) return false;
      if (idHeader === undefined) return found.row === row;
      return isSameId(toText(found.cells[headers.indexOf(idHeader)] ?? null), cells[idHeader] ?? "");
    });
}
