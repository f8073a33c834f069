import type { Localised } from "../domain/language";

/** What a review is handed on as besides documents: a workbook of values alone, and two forms for other programs. */
export const COPY_FORMS = ["frozen", "akn", "json"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

interface CopyFile {
  readonly name: Localised;
  readonly extension: string;
}

/** What the file of each is called. */
export const COPY_FILES: Readonly<Record<CopyForm, CopyFile>> = {
  frozen: {
    name: { en: "copy for the ministry", ru: "копия для министерства", kk: "министрлікке арналған көшірме" },
    extension: ".xlsx",
  },
  akn: { name: { en: "amendments", ru: "поправки", kk: "түзетулер" }, extension: ".xml" },
  json: { name: { en: "review", ru: "обзор", kk: "шолу" }, extension: ".json" },
};

/** Whether a file that was handed over is one of these, by the name it was given. */
export const isCopyFile = (file: string): boolean =>
  Object.values(COPY_FILES).some(({ name, extension }) =>
    Object.values(name).some((word) => file.endsWith(`${word}${extension}`)),
  );
