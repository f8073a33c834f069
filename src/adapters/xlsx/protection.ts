import type { Package } from "../opc/package";
import { xmlSpans } from "../opc/xml-spans";
import { cellName, covers } from "./cell-range";
import type { CellContext } from "./cell-value";
import type { PlannedCell } from "./planned-cell";
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
    .map((plan) => ({ sheet: plan.sheet.name, ...refusedIn(plan, context) }))
    .filter(({ cells, below }) => cells.length + below.length > 0);
  if (locked.length > 0) throw lockedCells(locked);
}

const named = ({ row, column }: PlannedCell): string => cellName(column, row);

/** Cells that are locked, and those below a table, which can't grow. */
function refusedIn(
  plan: SheetPlan,
  { unlockedStyles }: CellContext,
): { readonly cells: readonly string[]; readonly below: readonly string[] } {
  const isBelow = ({ row, column }: PlannedCell): boolean =>
    plan.grown.some(
      ({ table: { range } }) => row > range.lastRow && column >= range.firstColumn && column <= range.lastColumn,
    );
  const isLocked = ({ row, column }: PlannedCell): boolean =>
    !unlockedStyles.has(Number(styleAt(plan, row, column) ?? 0)) &&
    !plan.index.openRanges.some((range) => covers(range, row, column));
  const written = plan.rows.flatMap(([, cells]) => cells);
  return {
    cells: written.filter((cell) => !isBelow(cell) && isLocked(cell) && !staysBlank(plan, cell)).map(named),
    below: written.filter(isBelow).map(named),
  };
}

/** Whether a cell that is blank stays blank, and looks as it did. */
function staysBlank(plan: SheetPlan, { row, column, style, content }: PlannedCell): boolean {
  const stored = plan.stored(row, column);
  const isBlank = !stored || (stored.stored === "" && stored.formula === "none");
  const looks = styleAt(plan, row, column) ?? "0";
  return isBlank && content.kind === "text" && content.text === "" && (style ?? "0") === looks;
}

function styleAt(plan: SheetPlan, row: number, column: number): string | undefined {
  const stored = plan.stored(row, column);
  return stored ? stored.style : plan.styleBeneath(row, column);
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
