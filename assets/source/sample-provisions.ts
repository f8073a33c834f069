import { readDraftFile } from "../../src/adapters/draft/read-draft-file";
import { draftBeside } from "../../src/domain/draft/beside";
import type { DraftJurisdiction, DraftProvision } from "../../src/domain/draft/draft-provision";
import { readDraft } from "../../src/domain/draft/read-draft";
import { buildDraft } from "./build-drafts";
import type { DraftLanguage } from "./build-drafts";

const read = (language: DraftLanguage, jurisdiction: DraftJurisdiction): readonly DraftProvision[] =>
  readDraft(readDraftFile(buildDraft(language), "draft.docx"), jurisdiction).provisions;

/** The provisions of a sample review, as importing its draft gives them: the Russian one with the Kazakh beside it. */
export const sampleProvisions = (language: DraftLanguage): readonly DraftProvision[] =>
  language === "ru"
    ? draftBeside(read("ru", "KZ"), read("kk", "KZ")).provisions
    : read(language, language === "kk" ? "KZ" : "generic");
