import { problem } from "./notices";
import type { SessionContext } from "./session-context";

type Actions = typeof import("../actions/actions");

/** What of it is an action: it works on a session, and takes its time. */
export type ActionName = {
  [Name in keyof Actions]: Actions[Name] extends (context: SessionContext, ...given: never) => Promise<unknown>
    ? Name
    : never;
}[keyof Actions];

type Given<Name extends ActionName> = Actions[Name] extends (context: SessionContext, ...given: infer Rest) => unknown
  ? Rest
  : never;

type Outcome<Name extends ActionName> = Actions[Name] extends (...given: never) => Promise<infer Value> ? Value : never;

/**
 * Carry out an action by its name. Actions begin in the order in which they are asked for.
 *
 * What can't be loaded becomes a notice: nothing is thrown, and the answer is undefined.
 */
export type Act = <Name extends ActionName>(name: Name, ...given: Given<Name>) => Promise<Outcome<Name> | undefined>;

/** The same as a table, in which a name, its arguments and its answer belong together. */
type ActionTable = {
  readonly [Name in ActionName]: (context: SessionContext, ...given: Given<Name>) => Promise<Outcome<Name>>;
};

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
      import(/* webpackChunkName: "actions" */ "../actions/actions"),
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
      const table: ActionTable | undefined = loaded;
      if (table) return table[name](context, ...given);
      store.set({ notice: problem(readingWords().notLoaded) });
      return undefined;
    },
  };
}
