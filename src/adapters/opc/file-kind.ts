import type { Localised } from "../../domain/language";

export type FileKind = "workbook" | "document";

/** What a file should be, as it is asked for. */
export const AN_OFFICE_FILE: Readonly<Record<FileKind, Localised>> = {
  workbook: { en: "an .xlsx workbook", ru: "книгу .xlsx", kk: ".xlsx кітабын" },
  document: { en: "a .docx document", ru: "документ .docx", kk: ".docx құжатын" },
};
