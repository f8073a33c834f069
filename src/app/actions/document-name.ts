/** What a document of a workbook is called: `"review.xlsx"` and `"brief"` to `"review - brief.docx"`. */
export function documentName(workbook: string, kind: string, extension = ".docx"): string {
  const base = workbook
    .replace(/\.[^.]*$/u, "")
    .replace(/[\\/:*?"<>|]/gu, " ")
    .trim();
  return base === "" ? `${kind}${extension}` : `${base} - ${kind}${extension}`;
}
