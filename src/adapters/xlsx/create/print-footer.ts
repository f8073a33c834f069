import type { Localised } from "../../../domain/language";
import { PAGE_OF } from "./sheet-words";
import type { WorkbookContent } from "./workbook-content";

/** The footer: what is printed, of which draft, and the page. */
export function footerOf(
  { language, details }: WorkbookContent,
  title: Localised,
): { readonly footer: string; readonly pageOf: string } {
  const parts = [details.draftTitle, details.draftVersion, title[language]];
  return { footer: parts.filter(Boolean).join(" · "), pageOf: PAGE_OF[language] };
}
