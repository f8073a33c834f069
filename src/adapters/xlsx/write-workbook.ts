import type { CellEdit, NewRow, Refused, WriteOutcome } from "../../app/writing";
import { memoise } from "../../domain/memoise";
import type { Package } from "../opc/package";
import { relatedPart } from "../opc/relationships";
import { splice } from "../opc/splice";
import { updateCalcChain } from "./calc-chain";
import { growSheet, growTable } from "./grow-ranges";
import { parseCell } from "./cell-range";
import { planEdit } from "./plan-edits";
import { planRows } from "./plan-rows";
import type { AddedRow } from "./plan-rows";
import { requireUnlocked } from "./protection";
import { readThreads } from "./read-threads";
import { SheetPlan } from "./sheet-plan";
import { spliceCells } from "./splice-cells";
import { updateWorkbookPart } from "./workbook-part";
import type { SheetParts } from "./workbook-map";
import type { PlacedTable, WorkbookReader } from "./workbook-reader";
import { noTable } from "../../app/table-refusals";

/**
 * Write cells and add rows. All is planned first, so what cannot be done leaves the workbook as it was.
 *
 * @throws UnusableInput for a table or column that is not there, locked cells, and what `planEdit` and `planRows` refuse
 */
export function writeWorkbook(
  pkg: Package,
  reader: WorkbookReader,
  edits: readonly CellEdit[],
  rows: readonly NewRow[],
): WriteOutcome {
  const tables = reader.tables();
  const plans = new Map<string, SheetPlan>();
  const planOf = ({ sheet }: PlacedTable): SheetPlan => {
    const plan = plans.get(sheet.part) ?? new SheetPlan(sheet, reader.sheetIndex(sheet.part));
    plans.set(sheet.part, plan);
    return plan;
  };
  const hungOn = memoise((sheet: SheetParts) => rowsHung(pkg, reader, sheet));
  const conflicts: Refused[] = [];
  for (const edit of edits) {
    const placed = find(tables, edit.table);
    const refused = planEdit(planOf(placed), placed.table, edit, reader.context());
    if (refused) conflicts.push(refused);
  }
  const added = new Map<NewRow, AddedRow>();
  for (const [name, rowsOfTable] of groupByTable(rows)) {
    const placed = find(tables, name);
    const others = tables.filter((other) => other !== placed && other.sheet.part === placed.sheet.part);
    const planned = planRows(
      planOf(placed),
      placed.table,
      rowsOfTable,
      others.map(({ table }) => table.range),
      reader.context(),
      () => hungOn(placed.sheet),
    );
    rowsOfTable.forEach((row, index) => planned[index] && added.set(row, planned[index]));
  }
  const written = [...plans.values()].filter((plan) => plan.rows.length > 0);
  requireUnlocked(written, reader.context());
  carryOut(pkg, reader, written);
  return {
    written: edits.length - conflicts.length,
    added: rows.length,
    ids: rows.flatMap((row) => added.get(row)?.id ?? []),
    rows: rows.flatMap((row) => added.get(row)?.row ?? []),
    conflicts,
  };
}

/** Splice what was planned into the sheets and their tables, and let the rest of the workbook know. */
export function carryOut(pkg: Package, reader: WorkbookReader, plans: readonly SheetPlan[]): void {
  if (plans.length === 0) return;
  const calculates = hasFormulas(pkg, reader);
  for (const plan of plans) {
    pkg.set(plan.sheet.part, splice(plan.index.xml, [...spliceCells(plan.index, plan.rows), ...growSheet(plan)]));
    for (const grown of plan.grown) {
      const xml = pkg.text(grown.table.part);
      pkg.set(grown.table.part, splice(xml, growTable(xml, grown)));
    }
  }
  updateCalcChain(
    pkg,
    plans.map((plan) => ({ sheetId: plan.sheet.sheetId, ...plan.formulaChanges })),
  );
  const grown = plans.map((plan) => ({ sheet: plan.sheet.name, grown: plan.grown }));
  updateWorkbookPart(pkg, grown, calculates || plans.some((plan) => plan.formulaChanges.added.length > 0));
}

/** A sheet longer than this is taken to calculate, which costs less than to look. */
const LOOKED_THROUGH = 4 * 1024 * 1024;

/** Whether any sheet calculates: by the chain where there is one, else by looking. */
function hasFormulas(pkg: Package, reader: WorkbookReader): boolean {
  if (relatedPart(pkg, pkg.mainPart, "calcChain") !== undefined) return true;
  return reader.sheets.some(({ part }) => pkg.size(part) > LOOKED_THROUGH || /<(?:\w+:)?f[\s/>]/u.test(pkg.text(part)));
}

function find(tables: readonly PlacedTable[], name: string): PlacedTable {
  const found = tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (found) return found;
  throw noTable(
    name,
    tables.map(({ table }) => table.name),
  );
}

/** Rows of a sheet on which a comment or a note hangs. */
const rowsHung = (pkg: Package, reader: WorkbookReader, { name }: SheetParts): ReadonlySet<number> =>
  new Set(
    readThreads(pkg, reader.sheets).value.flatMap(({ sheet, cell }) =>
      sheet === name ? [parseCell(cell)?.row ?? 0] : [],
    ),
  );

function groupByTable(rows: readonly NewRow[]): ReadonlyMap<string, readonly NewRow[]> {
  const groups = new Map<string, NewRow[]>();
  for (const row of rows) {
    const key = row.table.toLowerCase();
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
