import { UnusableInput, WorkbookChanged } from "../../domain/result";
import { Refused, RowGone } from "./refused";
import { takeAwayWithRow } from "./over-when";
import { ReviewBlocked } from "./review-blocked";
import type { SessionContext } from "./session-context";
import type { Notice, SessionState } from "./session-state";
import { showWork } from "./under-way";
import { Unanswered } from "../unanswered";
import type { SessionWords } from "../words/session-words";

export { done, problem } from "./notices";

/** Milliseconds after which a short action says that it is at work. */
export const SHORT = 400;

/** An action: the words to show while it runs, and the work, which answers what to tell the person. */
export interface Action {
  /** Left out for what nobody asked for: it holds up no button, which may be pressed meanwhile and waits for its turn. */
  readonly working?: (words: SessionWords) => string;
  /** Usually over before a person would read the words. */
  readonly short?: boolean;
  /** Undefined leaves the notice as it stands. */
  readonly work: () => Promise<Notice | undefined>;
}

/**
 * Carry out an action when its turn comes; that it waits is shown as that it works. Whatever goes wrong becomes a
 * notice: nothing is thrown.
 *
 * @returns whether the work came to its end
 */
export async function perform(context: SessionContext, action: Action): Promise<boolean> {
  const { store, ports, enqueue, memory, words, readingWords } = context;
  // What could not be loaded, as without a connection, is there by now.
  if (store.get().notice?.text === readingWords().notLoaded) store.set({ notice: undefined });
  let over = false;
  let end: (() => Partial<SessionState>) | undefined;
  const { working } = action;
  const show = (): void => {
    if (!over && working) end = showWork(context, () => working(words()));
  };
  if (action.short) void ports.wait(SHORT).then(show, () => undefined);
  else show();
  return enqueue(async () => {
    const { count } = memory.written;
    memory.written = { ...memory.written, isOpen: false };
    try {
      const notice = withTakeBack(context, await action.work(), memory.written.count > count);
      over = true;
      store.set({ ...end?.(), ...(notice && { notice }) });
      return true;
    } catch (error) {
      over = true;
      takeAwayWithRow(context);
      store.set({ ...end?.(), notice: toProblem(error, context) });
      return false;
    }
  });
}

/** What was written can be taken back by the pane, and by Excel where it can do that. */
function withTakeBack(
  { ports, words }: SessionContext,
  notice: Notice | undefined,
  wrote: boolean,
): Notice | undefined {
  if (!notice || !wrote) return notice;
  const { takeBack, undoInSheet } = words();
  return {
    ...(ports.workbook.undoes && { undo: undoInSheet }),
    ...notice,
    offer: { act: "takeBackLast", label: takeBack },
  };
}

/** What stops the work is told as it is; anything else with what a person can do about it. */
export const toProblem = (error: unknown, context: SessionContext): Notice => ({
  kind: "problem",
  ...(error instanceof ReviewBlocked && { saysBlocked: true }),
  ...((error instanceof RowGone || error instanceof Refused) && error.goneRow && { goneRow: error.goneRow }),
  text: reasonOf(error, context),
  ...(error instanceof WorkbookChanged && { offer: { act: "readAgain", label: context.words().readAgain } }),
});

function reasonOf(error: unknown, { words, memory }: SessionContext): string {
  if (error instanceof Unanswered) return words().unanswered;
  if (error instanceof UnusableInput) return error.said[memory.language];
  return words().failed(error instanceof Error ? error.message : String(error));
}
