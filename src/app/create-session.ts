import { addGap } from "./add-gap";
import { adoptTable } from "./adopt-table";
import { replyTo, resolveThread } from "./answer-thread";
import { chooseLanguage } from "./choose-language";
import { editGap } from "./edit-gap";
import { explainHole } from "./explain-hole";
import { applyFixes, previewFixes } from "./fix-cells";
import { toFollowing } from "./follow-workbook";
import { goTo, goToRow, goToThread } from "./go-to";
import { handAgain } from "./hand-file";
import { handBrief, showBriefPlan } from "./hand-brief";
import { insertCitation } from "./insert-citation";
import { showCatalogue } from "./load-catalogue";
import { openNewReview, openSampleReview } from "./new-workbook";
import { previewNormalised } from "./preview-normalised";
import { recentParts } from "./recent-parts";
import { runCheck } from "./run-check";
import type { Session } from "./session";
import { toSessionContext } from "./session-context";
import type { SessionContext } from "./session-context";
import type { SessionPorts } from "./session-ports";
import type { SessionState } from "./session-state";
import { toSessionStore } from "./session-store";
import { settleConflict } from "./settle-conflict";
import { waiveFinding } from "./waive-finding";

/** A session on the workbook that is open beside the pane. Nothing is read before `start`. */
export function createSession(ports: SessionPorts): Session {
  const store = toSessionStore(firstState(ports));
  const context: SessionContext = toSessionContext(ports, store, () => following.readSoon());
  const following = toFollowing(context);
  return {
    state: store.get,
    subscribe: store.subscribe,
    start: following.start,
    stop: following.stop,

    newReview: (language, jurisdiction) => openNewReview(context, language, jurisdiction),
    openSample: (language) => openSampleReview(context, language),
    adopt: (columns) => adoptTable(context, columns),

    goTo: (table, row, column) => goTo(context, table, row, column),
    goToRow: (gap) => goToRow(context, gap),
    addGap: () => addGap(context),
    editGap: (gap, column, before, after) => editGap(context, { gap, column, before, after }),
    insertCitation: (gap, part) => insertCitation(context, gap, part),
    loadCatalogue: () => showCatalogue(context),

    check: () => runCheck(context),
    previewFixes: (fixables) => previewFixes(context, fixables),
    previewNormalised: (scope, style) => previewNormalised(context, scope, style),
    applyFixes: (fixes) => applyFixes(context, fixes),
    waive: (finding, reason) => waiveFinding(context, finding, reason),
    explain: (hole, reason) => explainHole(context, hole, reason),
    settleConflict: (conflict, take) => settleConflict(context, conflict, take),

    reply: (thread, text) => replyTo(context, thread, text),
    resolve: (thread, resolved) => resolveThread(context, thread, resolved),
    goToThread: (thread) => goToThread(context, thread),

    planBrief: (language) => showBriefPlan(context, language),
    makeBrief: (language) => handBrief(context, language),
    handAgain: () => handAgain(context),

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
  unsaved: [],
  unsent: [],
  remarks: [],
  handed: undefined,
  recent: recentParts(preferences),
  brief: undefined,
});
