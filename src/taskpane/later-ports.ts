import { catalogueSource } from "../adapters/catalogue/catalogue-source";
import { openAddress } from "../adapters/office/open-address";
import { fileOutlet } from "../adapters/office/deliver-files";
import type { DraftReader } from "../app/draft-reader";
import type { FileOutlet } from "../app/ports";
import type { SessionPorts } from "../app/session/session-ports";
import { profileForCountry } from "../domain/profile/profiles";
import { fetchFile } from "./fetch-file";

/** Ports that nothing but an action asks for. */
export type LaterPorts = Pick<
  SessionPorts,
  | "documents"
  | "tables"
  | "matrixWorkbooks"
  | "copies"
  | "draftReader"
  | "outlet"
  | "online"
  | "address"
  | "createReview"
  | "adoptReview"
  | "sample"
>;

// One for all drafts, since a new one ends the reading of the last.
let reader: DraftReader | undefined;

// One for all files, since it knows which way the last one took.
let outlet: FileOutlet | undefined;

/** They come with the actions; what is large in them comes when it is first asked for. */
export const LATER_PORTS: LaterPorts = {
  documents: async () => {
    const [{ docxDocuments }, template] = await Promise.all([
      import(/* webpackChunkName: "word-writer" */ "../adapters/docx/docx-documents"),
      fetchFile("assets/brief-template.docx"),
    ]);
    return docxDocuments(template);
  },
  tables: async () => {
    const [{ tableDocuments }, template] = await Promise.all([
      import(/* webpackChunkName: "word-writer" */ "../adapters/docx/table/table-documents"),
      fetchFile("assets/brief-template.docx"),
    ]);
    return tableDocuments(template);
  },
  matrixWorkbooks: async () =>
    (await import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/matrix/matrix-workbooks"))
      .matrixWorkbooks,
  copies: async () => {
    const [{ createFrozenCopy }, { writeAkomaNtoso }, { writeJson }] = await Promise.all([
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/frozen/create-frozen-copy"),
      import(/* webpackChunkName: "excel-writer" */ "../adapters/exchange/write-akoma-ntoso"),
      import(/* webpackChunkName: "excel-writer" */ "../adapters/exchange/write-json"),
    ]);
    return { frozen: createFrozenCopy, akn: writeAkomaNtoso, json: writeJson };
  },
  draftReader: async () => {
    const [{ threadReader }, { startDraftThread }] = await Promise.all([
      import(/* webpackChunkName: "draft-reader" */ "./thread-reader"),
      import(/* webpackChunkName: "draft-reader" */ "./start-draft-thread"),
    ]);
    return (reader ??= threadReader(
      startDraftThread,
      async () => (await import("../adapters/draft/in-page-reader")).inPageReader,
    ));
  },
  outlet: {
    hand: (name, bytes) => (outlet ??= fileOutlet()).hand(name, bytes),
    handAgain: (name, bytes) => (outlet ??= fileOutlet()).handAgain(name, bytes),
  },
  online: async () => (await import("./online-files")).onlineFiles(),
  address: openAddress,
  createReview: async (reviewLanguage, jurisdiction, profile) => {
    const [{ createReviewWorkbook }, { emptyReview }, { version }] = await Promise.all([
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/create-review-workbook"),
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/workbook-content"),
      catalogueSource.load(),
    ]);
    return createReviewWorkbook(
      emptyReview({ language: reviewLanguage, jurisdiction, profile, catalogueVersion: version }),
    );
  },
  adoptReview: async (adoption, jurisdiction) => {
    const [{ createAdoptedReview }, { UNKNOWN_AUTHOR }, { version }] = await Promise.all([
      import(/* webpackChunkName: "excel-writer" */ "../adapters/xlsx/create/create-adopted-review"),
      import(/* webpackChunkName: "excel-writer" */ "../domain/review/unknown-author"),
      catalogueSource.load(),
    ]);
    const unknownAuthor = UNKNOWN_AUTHOR[adoption.language];
    const profile = profileForCountry(jurisdiction);
    return createAdoptedReview(adoption, { jurisdiction, profile, catalogueVersion: version, unknownAuthor });
  },
  sample: (sampleLanguage) => fetchFile(`assets/sample-review.${sampleLanguage}.xlsx`),
};
