import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../../../src/adapters/opc/open-package";
import { changesSheet } from "../../../src/adapters/xlsx/create/changes-sheet";
import { earlierChanges } from "../../../src/adapters/xlsx/create/earlier-changes";
import { putSheet } from "../../../src/adapters/xlsx/put-sheet";
import { looksIn } from "../../../src/adapters/xlsx/repair/looks";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../../src/app/freeze-round";
import { openReview } from "../../../src/app/open-review";
import { changesSince } from "../../../src/domain/round/changes-since";
import type { Language } from "../../../src/domain/language";
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
const sheetFor = (review: Review, issue: string, language: Language = "en", date = "2026-10-08") =>
  changesSheet(review, changesFor(review, issue), { language, date });

function changesFor(review: Review, issue: string) {
  const gaps = review.gaps.map((gap, at) => (at === 0 ? { ...gap, issue } : gap));
  return changesSince({ ...review, gaps });
}

/** A workbook whose sheet of changes has been gone over. */
function changedPart(file: Uint8Array, holds: string, change: (xml: string) => string): Uint8Array {
  const pkg = openPackage(file, "workbook");
  const part = pkg.parts.find((name) => name.endsWith(".xml") && pkg.text(name).includes(holds)) ?? "";
  pkg.set(part, change(pkg.text(part)));
  return pkg.save();
}

const withText = (file: Uint8Array, before: string, after: string): Uint8Array =>
  changedPart(file, "Once.", (xml) => xml.replace(before, after));

const withTable = (file: Uint8Array, change: (xml: string) => string): Uint8Array =>
  changedPart(file, 'displayName="WhatChanged"', change);

const rowOf = (row: number, text: string): string =>
  `<row r="${row}"><c r="B${row}" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;

/** With a row more above the headers of its table, which has one row. */
const withHeadersDown = (xml: string): string =>
  xml
    .replaceAll(/(<row r=")([34])"/gu, (_, open: string, row: string) => `${open}${Number(row) + 1}"`)
    .replaceAll(/(<c r="[A-H])([34])"/gu, (_, open: string, row: string) => `${open}${Number(row) + 1}"`);

/** As earlier versions wrote it. */
const withoutMarks = (file: Uint8Array): Uint8Array =>
  withTable(
    changedPart(file, "Once.", (xml) => xml.replaceAll(/<c r="H\d+"[^>]*>.*?<\/c>/gsu, "")),
    (xml) =>
      xml
        .replaceAll(/:H(\d)/gu, ":G$1")
        .replace(/<tableColumn id="8"[^>]*\/>/u, "")
        .replace('tableColumns count="8"', 'tableColumns count="7"'),
  );

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

/** The sheet once. */
async function putOnce(language: Language = "en") {
  const file = await frozen();
  const review = await reviewIn(file);
  return { review, file: putSheet(file, sheetFor(review, "Once.", language), language) };
}

const again =
  (file: Uint8Array, review: Review, language: Language = "en") =>
  (): Uint8Array =>
    putSheet(file, sheetFor(review, "Twice.", language), language);

describe("the sheet of what changed", () => {
  it("holds a row for each cell, its words then and now, as texts", async () => {
    const file = await frozen();
    const review = await reviewIn(file);
    const written = putSheet(file, sheetFor(review, '=HYPERLINK("a")\n s="1" <v>&'), "en");
    expect(await officeErrors(written)).toEqual([]);
    const table = await tableIn(written);
    expect(table).toMatchObject({ sheet: "What changed" });
    expect(table?.rows.map(({ cells }) => cells.slice(3, 7))).toEqual([
      ["changed", "Issue", review.gaps[0]?.issue, '=HYPERLINK("a")\n s="1" <v>&'],
    ]);
  });

  it("is made anew in its place, and leaves every other part as it was", async () => {
    const file = await frozen();
    const review = await reviewIn(file);
    const once = putSheet(file, sheetFor(review, "Once."), "en");
    const twice = putSheet(once, sheetFor(review, "Twice."), "en");
    expect(await officeErrors(twice)).toEqual([]);
    expect((await tableIn(twice))?.rows.map(({ cells }) => cells[6])).toEqual(["Twice."]);
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

  describe("on which somebody typed", () => {
    it.each([
      ["a cell of a row that was put in other words", "Once.", "Once, says Dana.", "G4"],
      ["the title", "What changed since", "Dana: what changed since", "A1"],
      ["the line below it", "This sheet shows", "Dana read it. This sheet shows", "A2"],
      ["a header", ">What happened<", ">Dana says<", "D3"],
    ])("stays, and the cell is named: %s", async (_, before, after, cell) => {
      const { file, review } = await putOnce();
      expect(again(withText(file, before, after), review)).toThrow(
        `Somebody typed on the sheet “What changed”, which would be lost: ${cell};`,
      );
    });

    it("stays with a row below that Excel took into the table", async () => {
      const { file, review } = await putOnce();
      const grown = withText(file, "</sheetData>", rowOf(5, "Dana: ask the ministry"));
      expect(
        again(
          withTable(grown, (xml) => xml.replaceAll("A3:H4", "A3:H5")),
          review,
        ),
      ).toThrow(/: B5;/u);
    });

    it("is made anew in another language, in another order, and with other white space", async () => {
      const { file, review } = await putOnce("ru");
      expect(await tableIn(again(withText(file, "Once.", " Once.\n"), review, "kk")())).toMatchObject({
        sheet: "Что изменилось",
      });
    });

    it("stays where an earlier version made it and it says something else, and is made anew where it says the same", async () => {
      const { file, review } = await putOnce();
      const earlier = withoutMarks(file);
      expect(again(earlier, review)).toThrow("is of an earlier version and says something else (G4)");
      expect((await tableIn(putSheet(earlier, sheetFor(review, "Once."), "en")))?.headers).toContain("Fingerprint");
    });
  });

  describe("that an earlier version made", () => {
    const NOT_KEPT = {
      en: "is made anew on request: what is typed here is not kept.",
      ru: "создается заново по запросу: что здесь вписано, не сохраняется.",
      kk: "сұраныс бойынша қайта жасалады: мұнда терілген мәтін сақталмайды.",
    };
    const NOW = {
      en: "is made anew on request, unless somebody typed on it.",
      ru: "создается заново по запросу, если никто ничего сюда не вписал.",
      kk: "ешкім ештеңе жазбаса, сұраныс бойынша қайта жасалады.",
    };
    const DAY = { en: "8 October 2026", ru: "8 октября 2026 года", kk: "2026 жылғы 8 қазан" };

    async function earlier(language: Language) {
      const { file, review } = await putOnce(language);
      const before = withText(withoutMarks(file), NOW[language], NOT_KEPT[language]);
      const later = (bytes: Uint8Array, wanted: Language) =>
        putSheet(
          bytes,
          sheetFor(review, "Once.", wanted, "2026-12-01"),
          wanted,
          earlierChanges(review, changesFor(review, "Once.")),
        );
      return { before, later };
    }

    it.each([
      ["en", "en"],
      ["ru", "ru"],
      ["kk", "kk"],
      ["ru", "en"],
    ] as const)("is made anew on another day where nobody touched it: in %s, asked for in %s", async (was, wanted) => {
      const { before, later } = await earlier(was);
      expect((await tableIn(later(before, wanted)))?.headers).toHaveLength(8);
    });

    it.each(["en", "ru", "kk"] as const)(
      "stays where a cell of it was typed over, which is named: in %s",
      async (language) => {
        const { before, later } = await earlier(language);
        expect(() => later(withText(before, "Once.", "Agreed."), language)).toThrow("(G4)");
        const noted = withText(before, NOT_KEPT[language], `${NOT_KEPT[language]} Dana`);
        expect(() => later(noted, language)).toThrow("(A2)");
        expect(() => later(withText(before, DAY[language], "Dana"), language)).toThrow("(A2)");
      },
    );
  });

  it("stays where a row was put between its line and its headers, with a note in the first column", async () => {
    const { review, file } = await putOnce();
    const note = '<row r="3"><c r="A3" t="inlineStr"><is><t>Dana agrees</t></is></c></row><row r="4"';
    const put = changedPart(file, "Once.", (xml) => withHeadersDown(xml).replace('<row r="4"', note));
    const moved = withTable(put, (xml) => xml.replaceAll("A3:H4", "A4:H5"));
    expect(again(moved, review)).toThrow("holds more than the table WhatChanged");
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
