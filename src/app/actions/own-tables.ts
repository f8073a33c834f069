import { adoptTables } from "../../domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice, AdoptionQuestion } from "../../domain/adopt/adoption";
import { openMade } from "./new-workbook";
import { readOwnTables } from "../read-own-tables";
import { perform, problem } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import { ADOPT_WORDS } from "../words/adopt-words";

/** What a review of the tables on the person's own sheets would hold, or what has to be asked; nothing is written. */
export async function previewOwnTables(
  context: SessionContext,
  choice: AdoptionChoice,
): Promise<Adoption | AdoptionQuestion | undefined> {
  let preview: Adoption | AdoptionQuestion | undefined;
  await perform(context, {
    working: (words) => words.lookingAtSheets,
    work: async () => {
      preview = adoptTables(await readOwnTables(context.ports.workbook), choice);
      return undefined;
    },
  });
  return preview;
}

/** What a person was shown of their tables, and what they had chosen for it. */
export interface SeenTables {
  readonly adoption: Adoption;
  readonly choice: AdoptionChoice;
}

/**
 * Open the review that was previewed in a window of its own. The person's workbook stays as it is. Where its sheets
 * hold something else by now than what was looked at, nothing is made.
 *
 * @returns what the sheets come to now, where that is something else to look at
 */
export async function openOwnReview(
  context: SessionContext,
  { adoption, choice }: SeenTables,
  jurisdiction: string,
): Promise<Adoption | AdoptionQuestion | undefined> {
  let other: Adoption | AdoptionQuestion | undefined;
  await perform(context, {
    working: (words) => words.openingReview,
    work: async () => {
      const { ports, words, memory } = context;
      const now = adoptTables(await readOwnTables(ports.workbook), choice);
      if (now.kind !== "adoption" || JSON.stringify(now) !== JSON.stringify(adoption)) {
        other = now;
        return problem(ADOPT_WORDS.changed[memory.language]);
      }
      const bytes = await ports.adoptReview(now, jurisdiction);
      return openMade(context, bytes, words().reviewFile, words().ownReviewOpened);
    },
  });
  return other;
}
