import type { Package } from "../opc/package";
import { xmlSpans } from "../opc/xml-spans";
import { cellName } from "./cell-range";
import type { CellContext } from "./cell-value";
import { lockedCells, sheetsProtected, structureProtected } from "./refusals";
import type { SheetPlan } from "./sheet-plan";
import { isTrue } from "./workbook-map";
import type { WorkbookReader } from "./workbook-reader";

/**
 * See to it that nothing goes into locked cells of a protected sheet, nor rows into a table there: whoever protected it
 * relies on that. Excel lets tables of such a sheet grow for nobody.
 *
 * @throws UnusableInput naming the sheets and their cells
 */
export function requireUnlocked(plans: readonly SheetPlan[], context: CellContext): void {
  const locked = plans
    .filter(({ index }) => index.isProtected)
    .map((plan) => ({ sheet: plan.sheet.name, cells: lockedIn(plan, context) }))
    .filter(({ cells }) => cells.length > 0);
  if (locked.length > 0) throw lockedCells(locked);
}

function lockedIn(plan: SheetPlan, { unlockedStyles }: CellContext): readonly string[] {
  const isBelow = (row: number, column: number): boolean =>
    plan.grown.some(
      ({ table: { range } }) => row > range.lastRow && column >= range.firstColumn && column <= range.lastColumn,
    );
  return plan.rows.flatMap(([row, cells]) =>
    cells
      .filter(({ column }) => {
        const stored = plan.stored(row, column);
        const style = stored ? stored.style : plan.styleBeneath(row, column);
        return isBelow(row, column) || !unlockedStyles.has(Number(style ?? 0));
      })
      .map(({ column }) => cellName(column, row)),
  );
}

/** @throws UnusableInput when one of these sheets is protected: columns can't be put there, whatever is locked */
export function requireUnprotected(reader: WorkbookReader, sheets: readonly string[]): void {
  const found = protectedAmong(reader, sheets);
  if (found.length > 0) throw sheetsProtected(found);
}

/** Those of some sheets that somebody protected. */
export const protectedAmong = (reader: WorkbookReader, sheets: readonly string[]): readonly string[] =>
  reader.sheets
    .filter(({ name, part }) => sheets.includes(name) && reader.sheetIndex(part).isProtected)
    .map(({ name }) => name);

/** @throws UnusableInput when the structure of the workbook is protected, so that no sheet may be added */
export function requireOpenStructure(pkg: Package): void {
  const [protection] = xmlSpans(pkg.text(pkg.mainPart), pkg.mainPart, new Set(["workbookProtection"]));
  if (isTrue(protection?.attributes["lockStructure"])) throw structureProtected();
}
