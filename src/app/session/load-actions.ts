import { problem } from "./perform";
import type { SessionContext } from "./session-context";

export type Actions = typeof import("../actions/actions");

/** The actions of a session, which come when the first of them is asked for. */
export interface LoadedActions {
  /**
   * What can't be loaded becomes a notice: nothing is thrown, and the answer is undefined. Actions begin in the order
   * in which they are asked for.
   */
  readonly take: <T>(act: (actions: Actions) => Promise<T>) => Promise<T | undefined>;
  /** Undefined until an action was asked for. */
  readonly now: () => Actions | undefined;
}

export function toLoadedActions({ store, ports, memory, readingWords }: SessionContext): LoadedActions {
  let loading: Promise<void> | undefined;
  let loaded: Actions | undefined;
  const load = async (): Promise<void> => {
    const [actions, words] = await Promise.all([
      import(/* webpackChunkName: "actions" */ "../actions/actions"),
      memory.words ?? ports.loadWords(memory.language),
    ]);
    // A language that was chosen meanwhile stands.
    memory.words ??= words;
    loaded = actions;
  };
  return {
    now: () => loaded,
    take: async (act) => {
      try {
        await (loading ??= load());
      } catch {
        loading = undefined;
      }
      if (loaded) return act(loaded);
      store.set({ notice: problem(readingWords().notLoaded) });
      return undefined;
    },
  };
}
