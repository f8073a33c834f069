import type { DraftJurisdiction, DraftReading } from "../../domain/draft/draft-provision";
import type { DraftInput, DraftStep } from "../draft-reader";
import { toProblem } from "../session/perform";
import type { SessionContext } from "../session/session-context";

/**
 * The provisions of a draft. It touches no workbook, so it takes no turn among what does.
 *
 * @returns undefined when it can't be read, which is told, and when it was stopped or another draft was taken
 */
export async function readDraft(
  context: SessionContext,
  draft: DraftInput,
  chosen: DraftJurisdiction | undefined,
  onStep: (step: DraftStep) => void,
): Promise<DraftReading | undefined> {
  const { ports, store } = context;
  store.set({ notice: undefined });
  try {
    const reader = await ports.draftReader();
    return await reader.read(draft, chosen, onStep);
  } catch (error) {
    store.set({ notice: toProblem(error, context) });
    return undefined;
  }
}

/** Give up the draft that is being read. */
export const stopReadingDraft = async ({ ports }: SessionContext): Promise<void> => (await ports.draftReader()).stop();
