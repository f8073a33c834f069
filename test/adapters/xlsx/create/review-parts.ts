import { unzipSync } from "fflate";

import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../../../src/adapters/xlsx/create/workbook-content";
import type { WorkbookContent } from "../../../../src/adapters/xlsx/create/workbook-content";
import type { Language } from "../../../../src/domain/language";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";

/** Content of an empty review, with what a test gives. */
export function content(
  given: Partial<Omit<WorkbookContent, "rows">> & { rows?: WorkbookContent["rows"] } = {},
): WorkbookContent {
  const language: Language = given.language ?? "en";
  const empty = emptyReview({
    language,
    jurisdiction: "KZ",
    profile: kazakhstanDigitalCode,
    catalogueVersion: "2026-01-01.abcdef",
  });
  return { ...empty, ...given, rows: { ...empty.rows, ...given.rows } };
}

/** The parts of a workbook by name, as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

export const partsOfReview = (given: Parameters<typeof content>[0] = {}): Readonly<Record<string, string>> =>
  partsOf(createReviewWorkbook(content(given)));

/** Sheets in their order: sheet1.xml is Review, sheet2.xml is Gaps... */
export const SHEET = {
  Review: "xl/worksheets/sheet1.xml",
  Gaps: "xl/worksheets/sheet2.xml",
  Provisions: "xl/worksheets/sheet3.xml",
  Amendments: "xl/worksheets/sheet4.xml",
  Brief: "xl/worksheets/sheet5.xml",
  Aspects: "xl/worksheets/sheet6.xml",
  Documents: "xl/worksheets/sheet7.xml",
  Map: "xl/worksheets/sheet8.xml",
  Consultations: "xl/worksheets/sheet9.xml",
  Feedback: "xl/worksheets/sheet10.xml",
  Waivers: "xl/worksheets/sheet11.xml",
  DraftHistory: "xl/worksheets/sheet12.xml",
  Rounds: "xl/worksheets/sheet13.xml",
} as const;

/** The XML of one cell. */
export const cellXml = (sheet: string | undefined, cell: string): string =>
  new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`, "u").exec(sheet ?? "")?.[0] ?? "";

/** Value of a formula cell as it is stored. */
export const storedValue = (sheet: string | undefined, cell: string): number =>
  Number(/<v>([^<]*)<\/v>/u.exec(cellXml(sheet, cell))?.[1] ?? Number.NaN);
