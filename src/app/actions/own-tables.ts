import { adoptTables } from "../../domain/adopt/adopt-tables";
import type { Adoption, AdoptionChoice, AdoptionQuestion } from "../../domain/adopt/adoption";
import { openMade } from "./new-workbook";
import { readOwnTables } from "../read-own-tables";
import { perform } from "../session/perform";
import type { SessionContext } from "../session/session-context";

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

/** Open the review that was previewed in a window of its own. The person's workbook stays as it is. */
export const openOwnReview = async (
  context: SessionContext,
  adoption: Adoption,
  jurisdiction: string,
): Promise<boolean> =>
  perform(context, {
    working: (words) => words.openingReview,
    work: async () => {
      const { ports, words } = context;
      const bytes = await ports.adoptReview(adoption, jurisdiction);
      return openMade(context, bytes, words().reviewFile, words().ownReviewOpened);
    },
  });
