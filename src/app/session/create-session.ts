import { chooseLanguage } from "./choose-language";
import { toFollowing } from "./follow-workbook";
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
  const { take, now } = toLoadedActions(context);
  return {
    state: store.get,
    subscribe: store.subscribe,
    drafts: context.drafts,
    start: async () => {
      await following.start();
      if (context.drafts.all().length > 0) await take(async (actions) => actions.tellDrafts(context));
    },
    stop: following.stop,
    readAgain: () => take((actions) => actions.readAgain(context)),
    lookAgain: following.readSoon,

    newReview: (language, jurisdiction) => take((actions) => actions.openNewReview(context, language, jurisdiction)),
    openSample: (language) => take((actions) => actions.openSampleReview(context, language)),
    adopt: (columns) => take((actions) => actions.adoptTable(context, columns)),

    goTo: (table, row, column) => take((actions) => actions.goTo(context, table, row, column)),
    goToRow: (gap) => take((actions) => actions.goToRow(context, gap)),
    addGap: () => take((actions) => actions.addGap(context)),
    editGap: (gap, column, before, after) =>
      take((actions) => actions.editGap(context, { gap, column, before, after })),
    insertCitation: (gap, part) => take((actions) => actions.insertCitation(context, gap, part)),
    // The first row asks for it; what is on the screen comes first.
    loadCatalogue: async () => {
      await ports.idle();
      await take((actions) => actions.showCatalogue(context));
    },

    check: () => take((actions) => actions.runCheck(context)),
    // There is nothing to preview before the catalogue is there, which brings the actions.
    previewFixes: (fixables) => now()?.previewFixes(context, fixables) ?? [],
    previewNormalised: (scope, style) => take((actions) => actions.previewNormalised(context, scope, style)),
    applyFixes: (fixes) => take((actions) => actions.applyFixes(context, fixes)),
    waive: (finding, reason) => take((actions) => actions.waiveFinding(context, finding, reason)),
    takeBack: (waiver) => take((actions) => actions.takeBackWaiver(context, waiver)),
    explain: (hole, reason) => take((actions) => actions.explainHole(context, hole, reason)),
    repair: () => take((actions) => actions.repairReview(context)),
    takeBackLast: () => take((actions) => actions.takeBackLast(context)),
    settleConflict: (conflict, mine) => take((actions) => actions.settleConflict(context, conflict, mine)),

    reply: (thread, text) => take((actions) => actions.replyTo(context, thread, text)),
    resolve: (thread, resolved) => take((actions) => actions.resolveThread(context, thread, resolved)),
    goToThread: (thread) => take((actions) => actions.goToThread(context, thread)),

    planBrief: (language) => take((actions) => actions.showBriefPlan(context, language)),
    makeBrief: (language) => take((actions) => actions.handBrief(context, language)),
    handAgain: () => take((actions) => actions.handAgain(context)),

    setLanguage: (language) => chooseLanguage(context, language),
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
  conflicts: [],
  remarks: [],
  handed: undefined,
  recent: recentParts(preferences),
  brief: undefined,
  blocked: undefined,
});
