import { examineReview } from "../../domain/review/repair/plan-repair";
import { tellLeft } from "../../domain/review/repair/tell-left";
import { tellStep } from "../../domain/review/repair/tell-repair";
import type { OpenStep, RepairStep, Unrepaired } from "../../domain/review/repair-step";
import { done, perform, problem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { remember } from "./remember-step";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";

/**
 * Put tables, names, headers and columns back that the review can't be read without, and say what was done and what
 * is left to the person, where it can't be told for certain what belongs where.
 */
export const repairReview = async (context: SessionContext): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.repairing,
    work: async () => {
      const { ports, memory, readSoon } = context;
      await readNow(context);
      const grids = await ports.workbook.readSheets();
      const { steps, left } = examineReview(grids.value, memory.tables, memory.threads);
      const planned = steps.filter(isForTables);
      try {
        const carriedOut = planned.length > 0 ? await ports.workbook.repair(planned) : [];
        remember(context, { repairs: carriedOut });
        await readNow(context);
        return tellRepaired(context, carriedOut, left);
      } finally {
        readSoon();
      }
    },
  }));

/** Threads and looks are put back in files only. */
const isForTables = (step: RepairStep): step is OpenStep => KINDS.has(step.kind);

const KINDS: ReadonlySet<RepairStep["kind"]> = new Set<OpenStep["kind"]>([
  "make-table",
  "rename-table",
  "grow-table",
  "rename-header",
  "add-column",
  "count-gaps",
]);

function tellRepaired(
  { store, words, memory: { language } }: SessionContext,
  carriedOut: readonly RepairStep[],
  left: readonly Unrepaired[],
): Notice | undefined {
  const { blocked } = store.get();
  const waiting = new Set(blocked?.kind === "tables" ? blocked.unreadable.map(({ table }): string => table) : []);
  const said = [
    ...(carriedOut.length > 0 || !blocked ? [] : [words().nothingRepaired]),
    ...carriedOut.map((step) => tellStep(step)[language]),
    ...left.filter((one) => "table" in one && waiting.has(one.table)).map((one) => tellLeft(one)[language]),
  ].join(" ");
  if (said === "") return undefined;
  const undo = carriedOut.length > 0 ? { undo: words().undoRepair } : {};
  return { ...(blocked ? problem(said) : done(said)), ...undo };
}
