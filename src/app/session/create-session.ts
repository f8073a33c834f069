import { toFollowing } from "./follow-workbook";
import { keep } from "./keep";
import { problem } from "./notices";
import { toLoadedActions } from "./load-actions";
import { recentParts } from "./recent-parts";
import type { Session } from "./session";
import { toSessionContext } from "./session-context";
import type { SessionContext } from "./session-context";
import type { SessionPorts } from "./session-ports";
import type { SessionState } from "./session-state";
import { toSessionStore } from "./session-store";

/** A session on the workbook that is open beside the pane. Nothing is read before `start`. */
export function createSession(ports: SessionPorts): Session {
  const store = toSessionStore(firstState(ports));
  const context: SessionContext = toSessionContext(ports, store, () => following.readSoon());
  const following = toFollowing(context);
  const { act, loaded } = toLoadedActions(context);
  return {
    state: store.get,
    subscribe: store.subscribe,
    drafts: context.drafts,
    kept: { get: (key) => ports.preferences.get(key), set: (key, value) => keep(ports.preferences, key, value) },
    start: async () => {
      await following.start();
      if (context.drafts.all().length > 0) await act("tellDrafts");
    },
    stop: following.stop,
    lookAgain: following.readSoon,

    act,
    // The first row asks for it; what is on the screen comes first.
    loadCatalogue: async () => {
      await ports.idle();
      await act("showCatalogue");
    },
    // There is nothing to preview before the catalogue is there, which brings the actions.
    previewFixes: (fixables) => loaded()?.previewFixes(context, fixables) ?? [],
    setLanguage: async (language) => {
      try {
        const { chooseLanguage } = await import(/* webpackChunkName: "actions" */ "./choose-language");
        await chooseLanguage(context, language);
      } catch {
        store.set({ notice: problem(context.readingWords().notLoaded) });
      }
    },
    dismissNotice: () => store.set({ notice: undefined }),
  };
}

const firstState = ({ preferences, language }: SessionPorts): SessionState => ({
  phase: "starting",
  language,
  working: undefined,
  notice: undefined,
  review: undefined,
  catalogue: undefined,
  report: undefined,
  selected: undefined,
  adoptable: undefined,
  holdsProfile: false,
  conflicts: [],
  remarks: [],
  handed: undefined,
  recent: recentParts(preferences),
  brief: undefined,
  blocked: undefined,
});
