import type { DraftJurisdiction, DraftReading } from "../../domain/draft/draft-provision";
import type { Localised } from "../../domain/language";
import type { DraftInput, DraftStep } from "../draft-reader";
import { UnusableInput } from "../../domain/result";
import { IMPORT_WORDS } from "../words/import-words";
import { problem } from "../session/perform";
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
    return await reader.read(draft, chosen, onStep, store.get().review?.details.jurisdiction);
  } catch (error) {
    store.set({ notice: problem(reasonOf(error)[context.memory.language]) });
    return undefined;
  }
}

const reasonOf = (error: unknown): Localised =>
  error instanceof UnusableInput
    ? error.said
    : IMPORT_WORDS.unread(error instanceof Error ? error.message : String(error));

/** Give up the draft that is being read. */
export const stopReadingDraft = async ({ ports }: SessionContext): Promise<void> => (await ports.draftReader()).stop();
