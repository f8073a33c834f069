import { officeTheme } from "./office-theme";
import type { OfficeTheme } from "./office-theme";

/** What Office says of itself where the pane runs. */
export interface OfficeSurroundings {
  /** A language tag, e.g. `"ru-RU"`. */
  readonly displayLanguage: string;
  readonly theme: OfficeTheme;
}

/** Waits for Office; undefined when the page does not run in Excel. */
export async function officeSurroundings(): Promise<OfficeSurroundings | undefined> {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return undefined;
  return { displayLanguage: Office.context.displayLanguage, theme: officeTheme() };
}
