import type { DraftProvision } from "../../domain/draft/draft-provision";
import type { MatchDecisions } from "../../domain/provision/versions/match-versions";
import type { Review } from "../../domain/review/review";
import { versionWrites } from "../import-new-version";
import type { VersionName } from "../import-new-version";
import type { VersionPlan } from "../plan-new-version";
import { done, perform, problem, toProblem } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";
import { IMPORT_WORDS } from "../words/import-words";
import { tallyAnchors } from "../tally-anchors";
import { TAKE_OVER_WORDS } from "../words/take-over-words";
import { compareInThread } from "./compare-versions";
import { tableWithColumn } from "./later-column";
import { requireReadable } from "./require-readable";
import { tellWritten } from "./tell-written";
import { writeTogether } from "./write-together";

/** A draft that a review is to follow, as a person looked at it. */
export interface TakeOver {
  readonly provisions: readonly DraftProvision[];
  readonly decided: MatchDecisions;
  /** Undefined where the draft says what the review has, and only brings more of it: provisions, or its second language. */
  readonly name: VersionName | undefined;
  /** What was on the screen, and the review that it was worked out for. */
  readonly seen: { readonly review: Review; readonly plan: VersionPlan };
}

/**
 * Take a draft over into the review: one write that compares first, and one step to take back. Where the workbook says
 * something else by now than what was looked at, nothing is written.
 *
 * @returns whether all of it is written
 */
export async function takeOverDraft(context: SessionContext, wish: TakeOver): Promise<boolean> {
  let isWhole = false;
  await perform(context, {
    working: () => TAKE_OVER_WORDS.writing[context.memory.language],
    work: async (): Promise<Notice> => {
      const { memory } = context;
      await readNow(context);
      requireReadable(context);
      const plan = await planOfNow(context, wish);
      await growColumns(context, plan, wish);
      const review = requireReview(context);
      const { draftVersion: version, draftDate: date } = review.details;
      const writes = versionWrites(plan, review, memory.tables, wish.name ?? { version, date });
      if (writes.edits.length + writes.rows.length === 0) {
        isWhole = true;
        return done(IMPORT_WORDS.nothing[memory.language]);
      }
      const written = await writeTogether(context, writes.edits, writes.rows);
      const left = written.failed.length + written.rowsLeft;
      if (left > 0) {
        const reason = toProblem(written.reason, context).text;
        return problem(TAKE_OVER_WORDS.partly(left, reason)[memory.language]);
      }
      isWhole = written.conflicts.length === 0;
      const said = wish.name
        ? TAKE_OVER_WORDS.takenOver(wish.name.version, tallyAnchors(plan.anchors), writes.keepsOldText)
        : TAKE_OVER_WORDS.filled(plan.added.length, plan.rows.filter(({ now }) => now?.other).length);
      return tellWritten(context, written, done(said[memory.language]));
    },
  });
  return isWhole;
}

/** @throws Refused where it is another than the one that was looked at */
async function planOfNow(context: SessionContext, { provisions, decided, seen }: TakeOver): Promise<VersionPlan> {
  const review = requireReview(context);
  if (review === seen.review) return seen.plan;
  // What the screen asks for because the review changed overtakes this one; then it waits for this action.
  let plan: VersionPlan | undefined;
  while (!plan) plan = await compareInThread(context, { review, provisions, decided });
  if (keyOf(plan) !== keyOf(seen.plan)) throw new Refused(TAKE_OVER_WORDS.changed[context.memory.language]);
  return plan;
}

/** What a plan comes to, wherever its rows stand. */
const keyOf = (plan: VersionPlan): string =>
  JSON.stringify(plan, (key, value: unknown) => (key === "place" ? undefined : value));

/** Columns that workbooks of earlier versions lack, and without which something would get lost. */
async function growColumns(context: SessionContext, { anchors, added, rows }: VersionPlan, { name }: TakeOver) {
  const isBeside = [...added, ...rows.map(({ now }) => now)].some((one) => one?.other);
  if (isBeside) {
    for (const key of ["otherCitation", "otherHeading", "otherText"]) await tableWithColumn(context, "Provisions", key);
  }
  if (!name) return;
  await tableWithColumn(context, "Provisions", "order");
  const isLost = rows.some(({ now, old }) => now === undefined && old.noGapReason.trim() !== "");
  const hasHistory = requireReview(context).tables.some(({ table }) => table === "DraftHistory");
  if (isLost && hasHistory) await tableWithColumn(context, "DraftHistory", "noGapReason");
  if (anchors.some(({ table }) => table === "Gaps")) await tableWithColumn(context, "Gaps", "draftChanged");
}
