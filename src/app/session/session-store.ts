import type { SessionState } from "./session-state";

/** Holds the one state of a session and tells its listeners. */
export interface SessionStore {
  readonly get: () => SessionState;
  /** Listeners are told unless nothing changes. */
  readonly set: (change: Partial<SessionState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function toSessionStore(initial: SessionState): SessionStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      const keys = Object.keys(change) as (keyof SessionState)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
