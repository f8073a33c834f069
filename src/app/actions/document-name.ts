/** What a document of a workbook is called: `"review.xlsx"` and `"brief"` to `"review - brief.docx"`. */
export function documentName(
  workbook: string,
  kind: string,
  ending: "docx" | "xlsx" | "xml" | "json" = "docx",
): string {
  const base = workbook
    .replace(/\.[^.]*$/u, "")
    .replace(/[\\/:*?"<>|]/gu, " ")
    .trim();
  return base === "" ? `${kind}.${ending}` : `${base} - ${kind}.${ending}`;
}
