import type { DraftProvision } from "../../domain/draft/draft-provision";
import type { MatchDecisions } from "../../domain/provision/versions/match-versions";
import type { Review } from "../../domain/review/review";
import { inPortions } from "../in-portions";
import type { VersionPlan } from "../plan-new-version";
import { toProblem } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import { loadCatalogue } from "./load-catalogue";

/** A review and a draft that it may be to follow. */
export interface Comparison {
  readonly review: Review;
  readonly provisions: readonly DraftProvision[];
  readonly decided: MatchDecisions;
}

/** Another comparison was asked for before this one was worked out, and the thread works at one at a time. */
export type Overtaken = "overtaken";

/**
 * What taking a draft over would do to a review as it was read. It touches no workbook, so it takes no turn.
 *
 * @returns undefined when it could not be worked out, which is told
 */
export async function compareVersions(
  context: SessionContext,
  comparison: Comparison,
): Promise<VersionPlan | Overtaken | undefined> {
  try {
    return (await compareInThread(context, comparison)) ?? "overtaken";
  } catch (error) {
    context.store.set({ notice: toProblem(error, context) });
    return undefined;
  }
}

/** @returns undefined when something else was asked meanwhile */
export async function compareInThread(
  context: SessionContext,
  { review, provisions, decided }: Comparison,
): Promise<VersionPlan | undefined> {
  const { ports } = context;
  const [reader, catalogue, { placesSaidInSteps }] = await Promise.all([
    ports.draftReader(),
    loadCatalogue(context),
    import("../places-said"),
  ]);
  const said = await inPortions(placesSaidInSteps(review, catalogue), { rest: () => ports.wait(0) });
  // The rest of a review is nothing to send to a thread.
  const { provisions: there, gaps, amendments } = review;
  return (
    said && reader.compare({ review: { provisions: there, gaps, amendments }, provisions, said: said.value, decided })
  );
}
