import { officeTheme } from "./office-theme";
import type { OfficeTheme } from "./office-theme";

/** The oldest Excel that the pane can work in. */
const FLOOR = "1.13";

/** Where there is no workbook that the pane can work with: a browser's own window, Word, an Excel before its time. */
export type Elsewhere = "browser" | "word" | "old-excel";

/** What Office says of itself where the pane runs. */
export interface OfficeSurroundings {
  /** A language tag, e.g. `"ru-RU"`. */
  readonly displayLanguage: string;
  /** Undefined in an Excel that the pane can work in. */
  readonly elsewhere: Exclude<Elsewhere, "browser"> | undefined;
  readonly theme: OfficeTheme;
}

/** Waits for Office. Only where the page runs in none of its programs is there nothing but a place. */
export async function officeSurroundings(): Promise<OfficeSurroundings | { readonly elsewhere: "browser" }> {
  if (typeof Office === "undefined") return { elsewhere: "browser" };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel && host !== Office.HostType.Word) return { elsewhere: "browser" };
  const { displayLanguage, requirements } = Office.context;
  const isOld = host === Office.HostType.Excel && !requirements.isSetSupported("ExcelApi", FLOOR);
  const elsewhere = host === Office.HostType.Word ? "word" : isOld ? "old-excel" : undefined;
  return { displayLanguage, elsewhere, theme: officeTheme() };
}
