import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { recordWorkbook } from "../../../src/app/record-workbook";
import { openInOffice } from "../office";
import { sessionOn } from "../session";
import { commentedWorkbook, feedbackIn } from "./commented-workbook";
import type { RecordWorld } from "./record-histories";

/** The command line's way: an .xlsx file, written and opened again. */
export const fileWorld: RecordWorld = {
  record: async (review, today, answers) => {
    const workbook = openWorkbook(commentedWorkbook(review), "review.xlsx");
    const { value } = await recordWorkbook(workbook, { today, answersFor: () => answers }, () =>
      Promise.reject(new Error("A new workbook has every column")),
    );
    const written = openWorkbook(value.workbook.save(), "review.xlsx");
    return feedbackIn((await written.readTables()).value);
  },
};

/** The pane's way: the workbook is open in Excel, which is ours behind Microsoft's client library. */
export const paneWorld: RecordWorld = {
  record: async (review, today, answers) => {
    openInOffice({ file: commentedWorkbook(review), apiSets: { ExcelApi: "1.19" } });
    const workbook = excelWorkbook();
    const { session } = sessionOn(workbook, { today: () => today });
    await session.start();
    await session.act("recordComments", answers);
    const { notice } = session.state();
    if (notice?.kind === "problem") throw new Error(notice.text);
    const { value } = await workbook.readTables();
    await session.stop?.();
    return feedbackIn(value);
  },
};
