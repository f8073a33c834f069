import type { SessionContext } from "../session/session-context";
import type { WrittenStep } from "../session/written-steps";

/** Nobody goes back further than that, and a step may hold thousands of texts. */
const MOST = 30;

/** Keep what was written just now; of a write that changed nothing, nothing. */
export function remember({ memory }: SessionContext, written: Partial<WrittenStep>): void {
  const { edits = [], rows = [], repairs = [], lists = [] } = written;
  const changes = edits.filter(({ before, after }) => before !== after);
  if (changes.length + rows.length + repairs.length + lists.length === 0) return;
  const { steps, count } = memory.written;
  memory.written = { steps: [...steps, { edits: changes, rows, repairs, lists }].slice(-MOST), count: count + 1 };
}

/** Forget a step that was taken back. */
export function forget({ memory }: SessionContext, step: WrittenStep): void {
  memory.written = { ...memory.written, steps: memory.written.steps.filter((other) => other !== step) };
}
