import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { openBrief } from "../../adapters/word/open-brief";
import { lookAtRefresh } from "../../app/refresh-brief";
import type { RefreshPorts } from "../../app/session/refresh-session";
import { fetchFile } from "../fetch-file";

/** All that the session of an open brief needs, in Word. What reads workbooks and the catalogue comes with the first one. */
export const wordPorts = (): RefreshPorts => ({
  brief: openBrief(),
  openWorkbook: async (name, file) => {
    const { openWorkbook } = await import(/* webpackChunkName: "excel-reader" */ "../../adapters/xlsx/xlsx-workbook");
    return openWorkbook(file, name);
  },
  look: async (brief, workbook) => {
    const [{ docxDocuments }, template, catalogue] = await Promise.all([
      import(/* webpackChunkName: "word-writer" */ "../../adapters/docx/docx-documents"),
      fetchFile("assets/brief-template.docx"),
      catalogueSource.load(),
    ]);
    const layout = docxDocuments(template).layout();
    const [date, time] = [new Date().toLocaleDateString("sv"), new Date().toISOString()];
    return lookAtRefresh({ brief, workbook, catalogue, layout, date, time });
  },
});
