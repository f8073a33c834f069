import type { Language } from "../../domain/language";
import type { Profile } from "../../domain/profile/profile";
import { OF_THIS_WORKBOOK, profileFor, profileForCountry } from "../../domain/profile/profiles";
import { handFile } from "./hand-file";
import { done, perform, problem } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import type { Notice } from "../session/session-state";

/** @throws UnusableInput with all that is wrong with the profile in the open workbook */
async function profileAskedFor(context: SessionContext, profile: string, jurisdiction: string): Promise<Profile> {
  if (profile !== OF_THIS_WORKBOOK) return profileFor(profile) ?? profileForCountry(jurisdiction);
  const [{ readProfile }, catalogue] = await Promise.all([import("../read-profile"), context.ports.catalogue.load()]);
  return readProfile(context.ports.workbook, catalogue);
}

/**
 * Open an empty review in a window of its own; where no window opens, hand it over as a file.
 *
 * @param profile id of a bundled one, or `OF_THIS_WORKBOOK`
 */
export const openNewReview = async (
  context: SessionContext,
  language: Language,
  jurisdiction: string,
  profile: string,
): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.openingReview,
    work: async () => {
      const asked = await profileAskedFor(context, profile, jurisdiction);
      const bytes = await context.ports.createReview(language, jurisdiction, asked);
      const words = context.words();
      return openMade(context, bytes, words.reviewFile, words.reviewOpened);
    },
  }));

/** Open the sample review likewise. */
export const openSampleReview = async (context: SessionContext, language: Language): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.openingSample,
    work: async () => {
      const bytes = await context.ports.sample(language);
      const words = context.words();
      return openMade(context, bytes, words.sampleFile, words.sampleOpened);
    },
  }));

/** Open a workbook that was made; where no window opens, hand it over as a file. */
export async function openMade(
  context: SessionContext,
  bytes: Uint8Array,
  file: string,
  opened: string,
): Promise<Notice> {
  const { ports, words } = context;
  try {
    await ports.workbook.openNew(bytes);
    return done(opened, words().undoNewWorkbook);
  } catch {
    const { done: handed, how } = await handFile(context, file, bytes);
    if (how === "failed") return problem(words().reviewNotOpened);
    return handed ? done(words().reviewHanded(file, how)) : problem(words().notSaved(file));
  }
}
