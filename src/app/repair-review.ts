import { examineReview } from "../domain/review/repair/plan-repair";
import { sayStep } from "../domain/review/repair/say-step";
import type { HeaderStep, RepairStep, TableStep } from "../domain/review/repair-step";
import { done, perform, problem } from "./perform";
import { readNow } from "./read-workbook";
import type { SessionContext } from "./session-context";
import { sayBlocked } from "./require-readable";

/** A step that the open workbook can take; threads and looks are for files. */
export type TableRepair = TableStep | HeaderStep;

/**
 * Put tables, names, headers and columns back that the review can't be read without, and say what was done. What can't
 * be told for certain is left as it is.
 */
export const repairReview = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.repairing,
    work: async () => {
      const { ports, memory, store, words, readSoon } = context;
      await readNow(context);
      const grids = await ports.workbook.readSheets();
      const steps = examineReview(grids.value, memory.tables, memory.threads).steps.filter(isForTables);
      if (steps.length === 0) return store.get().blocked ? problem(words().nothingRepaired) : undefined;
      let carriedOut: readonly TableRepair[] = [];
      try {
        carriedOut = await ports.workbook.repair(steps);
        await readNow(context);
      } finally {
        readSoon();
      }
      const said = carriedOut.map((step) => sayStep(step)[memory.language]).join(" ");
      const left = sayBlocked(context);
      if (carriedOut.length === 0) return problem(words().nothingRepaired);
      return left === undefined
        ? done(said, words().undoRepair)
        : { ...problem(`${said} ${words().notAllRepaired}`), undo: words().undoRepair };
    },
  }));

const isForTables = (step: RepairStep): step is TableRepair =>
  step.kind !== "restore-thread" && step.kind !== "drop-down" && step.kind !== "format";
