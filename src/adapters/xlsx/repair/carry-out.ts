import type { RepairStep, Unrepaired } from "../../../domain/review/repair-step";
import type { Thread } from "../../../domain/review/thread";
import { addColumn, growTable, renameHeader, renameTable, writeFormulas, writeTexts } from "./change-table";
import { mendFault } from "./file-faults";
import { formatTables } from "./format-tables";
import { makeTable } from "./make-table";
import { putDropDown, putRangeName } from "./put-looks";
import { respellThreads } from "./respell-threads";
import { restoreThreads } from "./restore-threads";
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
    const inTheWay = carryOut(workbench, step);
    left.push(...inTheWay);
    if (inTheWay.length === 0) done.push(step);
    else if ("table" in step) refused.add(step.table);
  }
  const bare = restoreThreads(workbench, threadsOf(done, "restore-thread"), unknownAuthor);
  respellThreads(workbench, threadsOf(done, "respell-thread"));
  const formulas = writeTexts(
    workbench,
    done.filter((step) => step.kind === "rename-thread"),
  );
  formatTables(
    workbench,
    done.filter((step) => step.kind === "format"),
  );
  const undone = new Set<unknown>([...bare, ...formulas]);
  return {
    done: done.filter((step) => !undone.has(step.kind === "restore-thread" ? step.thread : step)),
    left: [
      ...left,
      ...bare.map(({ sheet, cell }): Unrepaired => ({ kind: "note-empty", sheet, cell })),
      ...formulas.map(({ sheet, cell, from }): Unrepaired => ({ kind: "thread-unknown", sheet, cell, id: from })),
    ],
  };
}

const threadsOf = (steps: readonly RepairStep[], kind: "restore-thread" | "respell-thread"): readonly Thread[] =>
  steps.flatMap((step) => (step.kind === kind ? [step.thread] : []));

function carryOut(workbench: Workbench, step: RepairStep): readonly Unrepaired[] {
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
    case "count-gaps":
      writeFormulas(workbench, step);
      return [];
    case "drop-down":
      putDropDown(workbench, step);
      return [];
    case "range-name":
      putRangeName(workbench, step);
      return [];
    case "restore-thread":
    case "respell-thread":
    case "rename-thread":
    case "format":
      // All of them together at the end: they share parts, looks and the columns of a sheet.
      return [];
  }
}
