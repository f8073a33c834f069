import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { changesSheet } from "../../../src/adapters/xlsx/create/changes-sheet";
import { putSheet } from "../../../src/adapters/xlsx/put-sheet";
import { looksIn } from "../../../src/adapters/xlsx/repair/looks";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../../src/app/freeze-round";
import { openReview } from "../../../src/app/open-review";
import { changesSince } from "../../../src/domain/round/changes-since";
import type { Review } from "../../../src/domain/review/review";
import { cleanWorkbook } from "../../support/clean-review";
import { officeErrors } from "../../support/validate-office";

/** Of an earlier version. */
const older = readFileSync(join(__dirname, "../../fixtures/waivers-without-about.xlsx"));

const reviewIn = async (file: Uint8Array): Promise<Review> => (await openReview(openWorkbook(file, "r.xlsx"))).value;

async function frozen(): Promise<Uint8Array> {
  const workbook = openWorkbook(cleanWorkbook(), "r.xlsx");
  await freezeRound(workbook, "Before", "2026-10-01");
  return workbook.save();
}

/** The sheet for a review in which the first gap reads otherwise. */
function sheetFor(review: Review, issue: string) {
  const gaps = review.gaps.map((gap, at) => (at === 0 ? { ...gap, issue } : gap));
  return changesSheet(review, changesSince({ ...review, gaps }), { language: "en", date: "2026-10-08" });
}

const keys = (looks: readonly { readonly key: string }[]): readonly string[] => looks.map(({ key }) => key);

/** The looks of a workbook, list by list. */
function looksOf(file: Uint8Array) {
  const pkg = openPackage(file, "workbook");
  const { fonts, fills, borders, cellXfs, dxfs, numFmts } = looksIn(pkg.text("xl/styles.xml"), "xl/styles.xml");
  return {
    fonts: keys(fonts),
    fills: keys(fills),
    borders: keys(borders),
    cellXfs: keys(cellXfs),
    dxfs: keys(dxfs),
    numFmts: keys(numFmts),
  };
}

const tableIn = async (file: Uint8Array) => {
  const { value: tables } = await openWorkbook(file, "r.xlsx").readTables();
  return tables.find(({ name }) => name === "WhatChanged");
};

describe("the sheet of what changed", () => {
  it("holds a row for each cell, its words then and now, as texts", async () => {
    const file = await frozen();
    const review = await reviewIn(file);
    const written = putSheet(file, sheetFor(review, '=HYPERLINK("a")\n s="1" <v>&'), "en");
    expect(await officeErrors(written)).toEqual([]);
    const table = await tableIn(written);
    expect(table).toMatchObject({ sheet: "What changed" });
    expect(table?.rows.map(({ cells }) => cells.slice(3))).toEqual([
      ["changed", "Issue", review.gaps[0]?.issue, '=HYPERLINK("a")\n s="1" <v>&'],
    ]);
  });

  it("is made anew in its place, and leaves every other part as it was", async () => {
    const file = await frozen();
    const review = await reviewIn(file);
    const once = putSheet(file, sheetFor(review, "Once."), "en");
    const twice = putSheet(once, sheetFor(review, "Twice."), "en");
    expect(await officeErrors(twice)).toEqual([]);
    expect((await tableIn(twice))?.rows.map(({ cells }) => cells.at(-1))).toEqual(["Twice."]);
    const [was, is] = [openPackage(once, "workbook"), openPackage(twice, "workbook")];
    expect(is.parts).toEqual(was.parts);
    expect(is.parts.filter((part) => is.text(part) !== was.text(part))).toEqual([
      expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/u),
    ]);
    expect(await reviewIn(twice)).toEqual(await reviewIn(file));
  });

  it("takes no sheet that a person has, nor one on which a person put something", async () => {
    const file = await frozen();
    const review = await reviewIn(file);
    const once = putSheet(file, sheetFor(review, "Once."), "en");
    const pkg = openPackage(once, "workbook");
    const part = pkg.parts.find((name) => name.startsWith("xl/worksheets/") && pkg.text(name).includes("Once.")) ?? "";
    pkg.set(part, pkg.text(part).replace("</sheetData>", '<row r="40"><c r="B40"><v>7</v></c></row></sheetData>'));
    expect(() => putSheet(pkg.save(), sheetFor(review, "Twice."), "en")).toThrow(
      "holds more than the table WhatChanged",
    );
    const named = openPackage(file, "workbook");
    named.set(named.mainPart, named.text(named.mainPart).replace('name="Provisions"', 'name="what changed"'));
    expect(await tableIn(putSheet(named.save(), sheetFor(review, "Once."), "en"))).toMatchObject({
      sheet: "What changed (2)",
    });
  });

  it("brings its looks into an older workbook once: those that are there already are used", async () => {
    const review = await reviewIn(older);
    const changes = { since: { id: "R1", label: "", date: "", rows: [], isWhole: true }, rows: [], doubtful: [] };
    const sheet = changesSheet(review, changes, { language: "en", date: "2026-10-08" });
    const once = putSheet(older, sheet, "en");
    const [before, after] = [looksOf(older), looksOf(once)];
    expect(after.cellXfs.slice(0, before.cellXfs.length)).toEqual(before.cellXfs);
    for (const list of Object.values(after)) expect(new Set(list).size).toBe(list.length);
    const other = { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: "Another" })) };
    expect(looksOf(putSheet(once, sheet, "en"))).toEqual(after);
    expect(looksOf(putSheet(once, other, "en"))).toEqual(after);
    const pkg = openPackage(once, "workbook");
    const part = "xl/styles.xml";
    pkg.set(
      part,
      pkg
        .text(part)
        .replaceAll(/ apply\w+="1"/gu, "")
        .replaceAll('wrapText="1"', 'wrapText="true"'),
    );
    const respelt = pkg.save();
    expect(looksOf(putSheet(respelt, sheet, "en"))).toEqual(looksOf(respelt));
    expect(looksOf(putSheet(cleanWorkbook(), sheet, "en"))).toEqual(looksOf(cleanWorkbook()));
  });

  it("goes into a workbook whose looks are others", async () => {
    const review = await reviewIn(older);
    const changes = { since: { id: "R1", label: "", date: "", rows: [], isWhole: true }, rows: [], doubtful: [] };
    const written = putSheet(older, changesSheet(review, changes, { language: "ru", date: "2026-10-08" }), "ru");
    expect(await officeErrors(written)).toEqual([]);
    expect(await tableIn(written)).toMatchObject({ sheet: "Что изменилось" });
  });
});
