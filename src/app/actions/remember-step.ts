import type { SessionContext } from "../session/session-context";
import { inOneStep, isEmptyStep } from "../session/written-steps";
import type { WrittenStep } from "../session/written-steps";
import type { CellEdit, WriteOutcome } from "../writing";

/** Nobody goes back further than that, and a step may hold thousands of texts. */
const MOST = 30;

/** Keep what was written just now, with what the same action wrote before; of a write that changed nothing, nothing. */
export function remember({ memory }: SessionContext, written: Partial<WrittenStep>): void {
  const edits = (written.edits ?? []).filter(({ before, after }) => before !== after);
  const step = inOneStep({}, { ...written, edits });
  if (isEmptyStep(step)) return;
  const { steps, isOpen, count } = memory.written;
  const [earlier, last] = isOpen ? [steps.slice(0, -1), steps.at(-1) ?? {}] : [steps, {}];
  memory.written = { steps: [...earlier, inOneStep(last, step)].slice(-MOST), isOpen: true, count: count + 1 };
}

/** Edits with what their cells held before, where only the write told. */
export const withHeld = (edits: readonly CellEdit[], { held }: Pick<WriteOutcome, "held">): readonly CellEdit[] =>
  edits.map((edit) => {
    const heldBefore = held?.get(edit);
    return heldBefore ? { ...edit, heldBefore } : edit;
  });

/** Forget a step that was taken back. */
export function forget({ memory }: SessionContext, step: WrittenStep): void {
  memory.written = { ...memory.written, steps: memory.written.steps.filter((other) => other !== step) };
}
