import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import type { Review } from "../../src/domain/review/review";
import { FLOOR, openInOffice } from "./office";
import { sessionOn } from "./session";

/** A session on a workbook that is open in the oldest Excel there is support for, its first reading done. */
export async function sessionInExcel(file: Uint8Array) {
  const office = openInOffice({ file, name: "review.xlsx", apiSets: { ExcelApi: FLOOR.ExcelApi } });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  const review = (): Review => {
    const { review: read } = session.state();
    if (!read) throw new Error("No review was read");
    return read;
  };
  return { office, session, review, notice: () => session.state().notice };
}
