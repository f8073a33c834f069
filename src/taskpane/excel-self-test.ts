import { isBlankWorkbook, openBlankWorkbook } from "../adapters/excel/self-test/blank-workbook";
import { UNDO_CHECKS } from "../adapters/excel/self-test/hand-checks";
import { runSelfTest } from "../adapters/excel/self-test/run-self-test";
import { deliveryChecks } from "../adapters/office/delivery-checks";
import { officeFacts } from "../adapters/office/office-facts";
import type { SelfTest } from "../app/self-test";
import { fetchFile } from "./fetch-file";

/** The document that is handed over to try the ways out. */
const DOCUMENT = "assets/brief-template.docx";

/** The self-test of the Excel around the pane. */
export async function excelSelfTest(version: string): Promise<SelfTest> {
  const file = { name: "Gap Table self-test.docx", bytes: await fetchFile(DOCUMENT) };
  return {
    facts: () => [["Gap Table", version], ...officeFacts()],
    isBlank: isBlankWorkbook,
    openBlank: openBlankWorkbook,
    run: runSelfTest,
    byHand: [...UNDO_CHECKS, ...deliveryChecks(file)],
  };
}
