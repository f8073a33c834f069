import type { RepairStep, Unrepaired } from "../../../domain/review/repair-step";
import { addColumn, growTable, renameHeader, renameTable, writeText } from "./change-table";
import { mendFault } from "./file-faults";
import { formatTables } from "./format-tables";
import { makeTable } from "./make-table";
import { putDropDown, putRangeName } from "./put-looks";
import { respellThread } from "./respell-thread";
import { restoreThread } from "./restore-thread";
import type { Workbench } from "./sheet-at-hand";

/** What became of the steps of a repair. */
export interface CarriedOut {
  readonly done: readonly RepairStep[];
  /** What stood in the way of the others. */
  readonly left: readonly Unrepaired[];
}

/**
 * Carry out the steps of a repair in a file, in their order; what can't be done is left as it is and named, and so is
 * what would build on it.
 */
export function carryOutSteps(workbench: Workbench, steps: readonly RepairStep[], unknownAuthor: string): CarriedOut {
  const done: RepairStep[] = [];
  const left: Unrepaired[] = [];
  const refused = new Set<string>();
  for (const step of steps) {
    if ("table" in step && refused.has(step.table)) continue;
    const inTheWay = carryOut(workbench, step, unknownAuthor);
    left.push(...inTheWay);
    if (inTheWay.length === 0) done.push(step);
    else if ("table" in step) refused.add(step.table);
  }
  formatTables(
    workbench,
    done.filter((step) => step.kind === "format"),
  );
  return { done, left };
}

function carryOut(workbench: Workbench, step: RepairStep, unknownAuthor: string): readonly Unrepaired[] {
  switch (step.kind) {
    case "mend-file":
      mendFault(workbench.pkg, workbench.reader, step);
      return [];
    case "make-table":
      return makeTable(workbench, step);
    case "rename-table":
      renameTable(workbench, step);
      return [];
    case "grow-table":
      return growTable(workbench, step);
    case "rename-header":
      renameHeader(workbench, step);
      return [];
    case "add-column":
      addColumn(workbench, step);
      return [];
    case "restore-thread":
      return restoreThread(workbench, step.thread, unknownAuthor);
    case "respell-thread":
      respellThread(workbench, step.thread);
      return [];
    case "rename-thread":
      writeText(workbench, step.sheet, step.cell, step.to);
      return [];
    case "drop-down":
      putDropDown(workbench, step);
      return [];
    case "range-name":
      putRangeName(workbench, step);
      return [];
    case "format":
      // All of them together at the end: they share looks and the columns of a sheet.
      return [];
  }
}
