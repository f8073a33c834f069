import { problem } from "./perform";
import type { SessionContext } from "./session-context";

export type Actions = typeof import("./actions");

/** The actions of a session, which come when the first of them is asked for. */
export interface LoadedActions {
  /** What can't be loaded becomes a notice: nothing is thrown. Actions begin in the order in which they are asked for. */
  readonly take: (act: (actions: Actions) => Promise<void>) => Promise<void>;
  /** As `take`, for an action that answers; undefined when it could not be loaded. */
  readonly ask: <T>(act: (actions: Actions) => Promise<T>) => Promise<T | undefined>;
  /** Undefined until an action was asked for. */
  readonly now: () => Actions | undefined;
}

export function toLoadedActions({ store, words }: SessionContext): LoadedActions {
  let loading: Promise<void> | undefined;
  let loaded: Actions | undefined;
  const load = async (): Promise<void> => {
    loaded = await import(/* webpackChunkName: "actions" */ "./actions");
  };
  const ask: LoadedActions["ask"] = async (act) => {
    try {
      await (loading ??= load());
    } catch {
      loading = undefined;
    }
    if (loaded) return act(loaded);
    store.set({ notice: problem(words().notLoaded) });
    return undefined;
  };
  return { ask, take: async (act) => void (await ask(act)), now: () => loaded };
}
