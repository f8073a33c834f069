import { UnusableInput } from "../../domain/result";
import { ReviewBlocked } from "./review-blocked";
import type { SessionContext } from "./session-context";
import type { Notice, SessionState } from "./session-state";
import { showWork } from "./under-way";
import type { SessionWords } from "../words/session-words";

/** Milliseconds after which a short action says that it is at work. */
export const SHORT = 400;

/** An action: the words to show while it runs, and the work, which answers what to tell the person. */
export interface Action {
  readonly working: (words: SessionWords) => string;
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
  const { store, ports, inTurn, words } = context;
  let over = false;
  let end: (() => Partial<SessionState>) | undefined;
  const show = (): void => {
    if (!over) end = showWork(context, () => action.working(words()));
  };
  if (action.short) void ports.wait(SHORT).then(show, () => undefined);
  else show();
  return inTurn(async () => {
    try {
      const notice = await action.work();
      over = true;
      store.set({ ...end?.(), ...(notice && { notice }) });
      return true;
    } catch (error) {
      over = true;
      store.set({ ...end?.(), notice: toProblem(error, context) });
      return false;
    }
  });
}

/** What stops the work is told as it is, in the language of the pane; anything else with what a person can do about it. */
export const toProblem = (error: unknown, { words, memory }: SessionContext): Notice => ({
  kind: "problem",
  ...(error instanceof ReviewBlocked && { saysBlocked: true }),
  text:
    error instanceof UnusableInput
      ? error.said[memory.language]
      : words().failed(error instanceof Error ? error.message : String(error)),
});

export const problem = (text: string): Notice => ({ kind: "problem", text });

export const done = (text: string, undo?: string): Notice => ({ kind: "done", text, ...(undo && { undo }) });
