import { catalogueSource } from "../../adapters/catalogue/catalogue-source";
import { readTemplate } from "../../adapters/docx/template";
import { toPageLayout } from "../../adapters/docx/template-layout";
import { openBrief } from "../../adapters/word/open-brief";
import { lookAtRefresh } from "../../app/refresh-brief";
import type { OnlineFiles } from "../../app/online/online-files";
import type { RefreshPorts } from "../../app/session/refresh-session";
import type { PageLayout } from "../../domain/brief/page-layout";
import { fetchFile } from "../fetch-file";

/** All that the session of an open brief needs, in Word. What reads workbooks and the catalogue comes with the first one. */
export function wordPorts(): RefreshPorts {
  const layout = laterLayout();
  return {
    brief: openBrief(layout),
    openWorkbook: async (name, file) => {
      const { openWorkbook } = await import(/* webpackChunkName: "excel-reader" */ "../../adapters/xlsx/xlsx-workbook");
      return openWorkbook(file, name);
    },
    look: async (brief, workbook) => {
      const [date, time] = [new Date().toLocaleDateString("sv"), new Date().toISOString()];
      const catalogue = await catalogueSource.load();
      return lookAtRefresh({ brief, workbook, catalogue, layout: await layout(), date, time });
    },
  };
}

/** Files in OneDrive; what asks for them comes with the click. */
export const onlineFiles = async (): Promise<OnlineFiles> => (await import("../online-files")).onlineFiles();

/** The measures of the template, read once. */
function laterLayout(): () => Promise<PageLayout> {
  let read: PageLayout | undefined;
  return async () => (read ??= toPageLayout(readTemplate(await fetchFile("assets/brief-template.docx"))));
}
