import type { SessionContext } from "./session-context";
import type { SessionState } from "./session-state";

/**
 * Say from now on that something is at work, or waits for its turn. What was asked for first is what is shown.
 *
 * @returns what ends it: the answer is the state to set then
 */
export function showWork(
  { memory, store }: Pick<SessionContext, "memory" | "store">,
  say: () => string,
): () => Pick<SessionState, "working"> {
  memory.underWay = [...memory.underWay, say];
  store.set({ working: memory.underWay[0]?.() });
  return () => {
    memory.underWay = memory.underWay.filter((other) => other !== say);
    return { working: memory.underWay[0]?.() };
  };
}

/** Say anew what is at work, for work that has come further. */
export const sayHowFar = ({ memory, store }: Pick<SessionContext, "memory" | "store">): void =>
  store.set({ working: memory.underWay[0]?.() });
