import type { NewRow } from "../../app/writing";
import { freeId } from "../../domain/review/free-id";
import { textIn, textsIn } from "./cell-value";
import type { TableNow } from "./load-for-write";
import type { PlannedRun } from "./plan-edits";
import { rowsLike } from "./recognise-rows";
import type { CellWrite, Rename } from "./cell-write";
import type { AddedRow } from "./recognise-rows";
import { judgeRun, part, putBack, readRun, watchRun, writeRun } from "./run-writing";
import type { RunWriting } from "./run-writing";

interface RenameWriting {
  readonly rename: Rename;
  readonly writing: RunWriting;
  /** The row's cells in that instant: another row may have the same id. */
  readonly cells: ReadonlyMap<string, Excel.Range>;
  /** Every id of the table once the new one is written. */
  readonly ids: Excel.Range;
}

export interface RenamesJudged {
  readonly amends: readonly CellWrite[];
  readonly named: ReadonlyMap<NewRow, AddedRow>;
  /** Those whose new id was taken again, or that moved. */
  readonly again: readonly Rename[];
}

/**
 * The cells to write. A row that is the only one with its id needs none. Of two rows that hold the same, and were
 * both new a moment ago, either may be ours.
 */
export function planRenames(renames: readonly Rename[], now: TableNow): readonly [Rename, PlannedRun][] {
  const given: string[] = [];
  return renames.flatMap((rename): readonly [Rename, PlannedRun][] => {
    const { row, id, at } = rename;
    const { idHeader = "" } = row;
    const ids = now.texts.get(idHeader) ?? [];
    if (ids.filter((one) => one === id).length < 2) return [];
    const alike = rowsLike({ ...row.cells, [idHeader]: id }, now);
    const found = alike.includes(at) ? at : alike.at(-1);
    if (found === undefined) return [];
    const after = freeId(id, [...ids, ...given]);
    given.push(after);
    const index = found - now.firstRow;
    const cell = { index, before: id, after, exact: undefined, rowId: { header: idHeader, id }, edits: [] };
    return [[rename, { table: now.name, header: idHeader, first: index, cells: [cell] }]];
  });
}

export function writeRename([rename, run]: readonly [Rename, PlannedRun], table: Excel.Table): RenameWriting {
  const writing = watchRun(run, table);
  const headers = Object.keys(rename.row.cells).filter((header) => header !== run.header);
  const cells = new Map(headers.map((header) => [header, part(table, header, run)]));
  for (const cell of cells.values()) cell.load("values,numberFormat");
  writeRun(writing);
  readRun(writing);
  const ids = table.columns.getItem(run.header).getDataBodyRange();
  ids.load("values,numberFormat");
  return { rename, writing, cells, ids };
}

export function judgeRenames(writings: readonly RenameWriting[]): RenamesJudged {
  const judged = writings.map(({ rename, writing, cells, ids }) => {
    const id = writing.run.cells[0]?.after ?? "";
    const at = writing.before.rowIndex + 1;
    const isAlike = [...cells].every(([header, cell]) => textIn(cell, 0) === (rename.row.cells[header] ?? ""));
    const hit = isAlike && textIn(writing.before, 0) === rename.id;
    const isFree = textsIn(ids).filter((one) => one === id).length < 2;
    const amends = writing.run.cells.flatMap((cell) => (hit ? judgeRun(writing).amends : putBack(writing, cell, 0)));
    return { rename, id, at, hit, isFree, amends };
  });
  return {
    amends: judged.flatMap(({ amends }) => amends),
    named: new Map(judged.flatMap(({ rename, id, at, hit }) => (hit ? [[rename.row, { id, row: at }]] : []))),
    again: judged.flatMap(({ rename, id, at, hit, isFree }) => {
      if (!hit) return [rename];
      return isFree ? [] : [{ row: rename.row, id, at }];
    }),
  };
}
