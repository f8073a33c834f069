import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { excelWorkbook } from "../adapters/excel/excel-workbook";
import type { DraftStore, FileOutlet, Preferences } from "../app/ports";
import type { SessionPorts } from "../app/session/session-ports";
import { profileFor } from "../domain/profile/profiles";
import type { FirstWords } from "../ui/words/pane-words";
import { untilIdle } from "../ui/loading/until-idle";
import { fetchFile } from "./fetch-file";
import type { WordsAtHand } from "./words-at-hand";

/** All that the session needs, in Excel. What is large comes when it is first asked for. */
export const panePorts = (
  { preferences, drafts }: { readonly preferences: Preferences; readonly drafts: DraftStore },
  words: WordsAtHand,
  first: FirstWords,
): SessionPorts => ({
  workbook: excelWorkbook(),
  catalogue: catalogueSource,
  documents: async () => {
    const [{ docxDocuments }, template] = await Promise.all([
      import(/* webpackChunkName: "word-writer" */ "../adapters/docx/docx-documents"),
      fetchFile("assets/brief-template.docx"),
    ]);
    return docxDocuments(template);
  },
  outlet: laterOutlet(),
  online: async () => (await import("./online-files")).onlineFiles(),
  preferences,
  drafts,
  createReview: async (reviewLanguage, jurisdiction) => {
    const [{ createReviewWorkbook }, { emptyReview }, { version }] = await Promise.all([
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/create-review-workbook"),
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/workbook-content"),
      catalogueSource.load(),
    ]);
    const profile = profileFor("");
    return createReviewWorkbook(
      emptyReview({ language: reviewLanguage, jurisdiction, profile, catalogueVersion: version }),
    );
  },
  sample: (sampleLanguage) => fetchFile(`assets/sample-review.${sampleLanguage === "ru" ? "ru" : "en"}.xlsx`),
  today: () => new Date().toLocaleDateString("sv"),
  now: () => new Date().toISOString(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  idle: untilIdle,
  language: first.language,
  words: first.session,
  loadWords: async (language) => (await words.load(language)).session,
});

/** Handing a file over is an action like those on the workbook, and comes with them. */
function laterOutlet(): FileOutlet {
  // One for all files, since it knows which way the last one took.
  let outlet: FileOutlet | undefined;
  const loaded = async (): Promise<FileOutlet> => {
    const { fileOutlet } = await import(/* webpackChunkName: "actions" */ "../adapters/office/deliver-files");
    return (outlet ??= fileOutlet());
  };
  return {
    hand: async (name, bytes) => (await loaded()).hand(name, bytes),
    handAgain: async (name, bytes) => (await loaded()).handAgain(name, bytes),
  };
}
