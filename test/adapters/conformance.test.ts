import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { FLOOR, openInOffice } from "../support/office";
import { workbookWithEverything } from "../support/workbook-with-everything";
import type { Opens } from "./conformance";
import { comparableTables, comparableThreads, describeReviewWorkbook } from "./conformance";
import { smallWorkbook, textRow } from "./xlsx/small-workbook";

const inFile: Opens = (file) => openWorkbook(file, "review.xlsx");
const inExcel =
  (version: string): Opens =>
  (file) => {
    openInOffice({ file, name: "review.xlsx", apiSets: { ExcelApi: version } });
    return excelWorkbook();
  };

describeReviewWorkbook("a workbook in a file", inFile, "with notes");
describeReviewWorkbook("a workbook open in the oldest Excel we support", inExcel(FLOOR.ExcelApi), "without notes");
describeReviewWorkbook(
  "a workbook open in an Excel without notes and without undo of what add-ins write",
  inExcel("1.15"),
  "without notes",
);
describeReviewWorkbook("a workbook open in Excel", inExcel("1.18"), "with notes");

const newReview = (language: "en" | "ru" | "kk") =>
  createReviewWorkbook(
    emptyReview({ language, jurisdiction: "KZ", profile: kazakhstanDigitalCode, catalogueVersion: "1" }),
  );
const asset = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets", name)));

const FIXTURES: readonly (readonly [string, () => Uint8Array])[] = [
  ["a new review in English", () => newReview("en")],
  ["a new review in Russian", () => newReview("ru")],
  ["a new review in Kazakh", () => newReview("kk")],
  ["the sample in English", () => asset("sample-review.en.xlsx")],
  ["the sample in Russian", () => asset("sample-review.ru.xlsx")],
  ["a workbook with everything", () => workbookWithEverything(8)],
];

describe("the same workbook in a file and in Excel", () => {
  it.each(FIXTURES)("%s gives the same tables and threads", async (_, make) => {
    const file = make();
    const expected = inFile(file);
    const found = inExcel("1.18")(file);
    expect(comparableTables((await found.readTables()).value)).toEqual(
      comparableTables((await expected.readTables()).value),
    );
    expect(comparableThreads((await found.readThreads()).value)).toEqual(
      comparableThreads((await expected.readThreads()).value),
    );
  });

  // Excel keeps no merged cells in a table; a file of another program may.
  it("refuses a text for a cell that is merged into another in the file", async () => {
    const file = smallWorkbook({
      rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") + textRow(3, "c"),
      after: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
    });
    const hidden = { table: "T", row: 3, header: "Value", before: "", after: "x" };
    await expect(inFile(file).write([hidden])).rejects.toThrow(/B3 .* is merged into B2/);
  });
});
