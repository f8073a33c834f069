/** What a document of a workbook is called: `"review.xlsx"` and `"brief"` to `"review - brief.docx"`. */
export function documentName(workbook: string, kind: string): string {
  const base = workbook
    .replace(/\.[^.]*$/u, "")
    .replace(/[\\/:*?"<>|]/gu, " ")
    .trim();
  return base === "" ? `${kind}.docx` : `${base} - ${kind}.docx`;
}
