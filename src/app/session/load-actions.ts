import type { ActionName, Given, Outcome } from "../actions/begin";
import { problem } from "./notices";
import type { SessionContext } from "./session-context";

/**
 * Carry out an action by its name. Actions begin in the order in which they are asked for.
 *
 * What can't be loaded becomes a notice: nothing is thrown, and the answer is undefined.
 */
export type Act = <Name extends ActionName>(name: Name, ...given: Given<Name>) => Promise<Outcome<Name> | undefined>;

type Actions = Pick<typeof import("../actions/begin"), "begin" | "previewFixes">;

/** The actions of a session, which come when the first of them is asked for. */
export interface LoadedActions {
  readonly act: Act;
  /** Undefined until an action was asked for. */
  readonly loaded: () => Actions | undefined;
}

export function toLoadedActions(context: SessionContext): LoadedActions {
  const { store, ports, memory, readingWords } = context;
  let loading: Promise<void> | undefined;
  let loaded: Actions | undefined;
  const load = async (): Promise<void> => {
    const [actions, words] = await Promise.all([
      import(/* webpackChunkName: "actions" */ "../actions/begin"),
      memory.words ?? ports.loadWords(memory.language),
    ]);
    // A language that was chosen meanwhile stands.
    memory.words ??= words;
    loaded = actions;
  };
  return {
    loaded: () => loaded,
    act: async (name, ...given) => {
      try {
        await (loading ??= load());
      } catch {
        loading = undefined;
      }
      if (loaded) return loaded.begin(context, name, given);
      store.set({ notice: problem(readingWords().notLoaded) });
      return undefined;
    },
  };
}
