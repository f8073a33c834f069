import type { VersionQuestion } from "../draft-reader";
import type { VersionPlan } from "../plan-new-version";
import { toProblem } from "../session/perform";
import type { SessionContext } from "../session/session-context";

/**
 * What taking a draft over would do to a review as it was read. It touches no workbook, so it takes no turn.
 *
 * @returns undefined when it could not be worked out, which is told, and when something else was asked meanwhile
 */
export async function compareVersions(
  context: SessionContext,
  { review: { provisions: there, gaps, amendments }, provisions, decided }: VersionQuestion,
): Promise<VersionPlan | undefined> {
  try {
    const reader = await context.ports.draftReader();
    // The rest of a review is nothing to send to a thread.
    return await reader.compare({ review: { provisions: there, gaps, amendments }, provisions, decided });
  } catch (error) {
    context.store.set({ notice: toProblem(error, context) });
    return undefined;
  }
}
