import { isEachRenamed, renamedHeaders } from "../header-cells";
import type { HeaderStep, Unrepaired } from "../repair-step";
import type { SheetGrid } from "../sheet-grid";
import type { SheetTable } from "../sheet-table";
import { isCertain } from "./mend-headers";
import { withHeaders } from "./table-layout";
import type { TableLayout } from "./table-layout";

/**
 * Put back headers of which the cells alone were changed, the table still naming the column: where the cells below
 * make it certain, as for a header that was changed in both, or where all were: no one of them was to be another
 * column. The others are left and named.
 */
export function mendHeaderCells(
  table: SheetTable,
  layout: TableLayout,
  grid: SheetGrid | undefined,
): { readonly steps: readonly HeaderStep[]; readonly left: readonly Unrepaired[] } {
  const steps: HeaderStep[] = [];
  const left: Unrepaired[] = [];
  const { spec, sheet, headers } = layout;
  const renamed = renamedHeaders(table, spec);
  const isEach = isEachRenamed(renamed, table, spec);
  for (const { at, cell, found, listed } of renamed) {
    const column = spec.columns.find(({ key }) => layout.at[key] === at);
    if (!column) continue;
    const named = { table: spec.name, column: column.key, sheet, cell };
    const asFound = withHeaders(
      layout,
      headers.map((header, place) => (place === at ? found : header)),
    );
    if (isEach || isCertain(asFound, column, at, grid))
      steps.push({ kind: "rename-header", ...named, from: found, to: listed });
    else left.push({ kind: "header-unclear", ...named, found });
  }
  return { steps, left };
}
