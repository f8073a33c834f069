import { progressFigures } from "../../../../src/adapters/xlsx/create/progress-figures";
import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";

import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import type { RowContent, WorkbookContent } from "../../../../src/adapters/xlsx/create/workbook-content";
import { guidanceFor } from "../../../../src/domain/profile/guidance-for";
import { kazakhstanDigitalCode } from "../../../../src/domain/profile/kazakhstan-digital-code";
import { LANGUAGES } from "../../../../src/domain/language";
import { STATUS_LABELS } from "../../../../src/domain/gap/gap";
import { columnLetter } from "../../../../src/domain/review/sheet-table";
import { TABLES } from "../../../../src/domain/review/tables";
import { buildSample } from "../../../../assets/source/build-samples";
import { convertAll, hasLibreOffice } from "../../../support/libreoffice";
import { SHEET, cellXml, content, partsOf, partsOfReview, storedValue } from "./review-parts";

const GAPS_COLUMN = columnLetter(1 + TABLES.Aspects.columns.findIndex(({ key }) => key === "gaps"));
const ASPECTS = { first: 4, second: 5, third: 6, fourth: 7 } as const;
const aspectRows = [
  { aspect: "Safety" },
  { aspect: "Safety of data" },
  { aspect: "Schools, grades 1-4" },
  { aspect: "", noGapReason: "A row without an aspect" },
];

/** The stored values of cells, none for a cell without one. */
const values = (sheet: string, ...cells: readonly string[]): readonly string[] =>
  cells.map((cell) => /<v>([^<]*)<\/v>/u.exec(cellXml(sheet, cell))?.[1] ?? "none");

const reviewWith = (gaps: WorkbookContent["rows"]["Gaps"], documents?: WorkbookContent["rows"]["Documents"]) =>
  partsOfReview({
    rows: { Gaps: gaps ?? [], Aspects: aspectRows, ...(documents && { Documents: documents }) },
  });

const figuresOf = (minimumConsultations: number) =>
  progressFigures(content({ profile: { ...kazakhstanDigitalCode, minimumConsultations } })).map(({ of }) => of);

describe("the progress of consultations", () => {
  it("has nothing to reach where the profile asks for none", () => {
    expect(figuresOf(2)).toContain(2);
    expect(figuresOf(0)).not.toContain(0);
  });
});

describe("the live number of gaps of an aspect", () => {
  it("counts exact names among several, whatever the blanks, the case and the line breaks", () => {
    const sheet = reviewWith([
      { id: "G-001", aspects: "Safety" },
      { id: "G-002", aspects: "Safety of data;SAFETY" },
      { id: "G-003", aspects: " Schools, grades 1-4 ;Safety of data" },
      { id: "G-004", aspects: "Schools, grades 1-4\nSafety" },
      { id: "G-005", aspects: "" },
    ])[SHEET.Aspects];
    expect(Object.values(ASPECTS).map((row) => storedValue(sheet, `${GAPS_COLUMN}${row}`))).toEqual([3, 2, 2, 0]);
  });

  it("leaves withdrawn gaps out", () => {
    const sheet = reviewWith([{ id: "G-001", aspects: "Safety", status: STATUS_LABELS.withdrawn.en }])[SHEET.Aspects];
    expect(storedValue(sheet, `${GAPS_COLUMN}${ASPECTS.first}`)).toBe(0);
  });

  it("is a calculated column, so that a new row gets it too", () => {
    const parts = reviewWith([]);
    const table = Object.values(parts).find((xml) => xml.includes(`displayName="Aspects"`))!;
    const [, formula] = /<calculatedColumnFormula>(.*?)<\/calculatedColumnFormula>/u.exec(table)!;
    expect(cellXml(parts[SHEET.Aspects], `${GAPS_COLUMN}4`)).toContain(`<f>${formula}</f>`);
    expect(formula).toContain("Aspects[[#This Row],[Aspect]]");
  });
});

describe("the live number of gaps of a question", () => {
  const rows = [
    { aspect: "Safety", id: "1" },
    { aspect: "Safety", id: "1.1" },
    { aspect: "Safety", id: "1.2" },
  ];
  const sheet = partsOfReview({
    rows: {
      Gaps: [
        { id: "G-001", aspects: "Safety", questions: "1.1; 1.2" },
        { id: "G-002", aspects: "Safety", questions: "1.2\n11.2" },
        { id: "G-003", aspects: "Safety" },
        { id: "G-004", aspects: "", questions: "1.2", status: STATUS_LABELS.withdrawn.en },
      ],
      Aspects: rows,
    },
  });

  it("counts those that name it, and all of the aspect in the aspect's own row", () => {
    expect([4, 5, 6].map((row) => storedValue(sheet[SHEET.Aspects], `${GAPS_COLUMN}${row}`))).toEqual([3, 1, 2]);
  });

  it("leaves the questions out of the map, which sets aspects against documents", () => {
    expect(values(sheet[SHEET.Map]!, "A6", "B6", "A7")).toEqual(["Safety", "3", ""]);
  });
});

describe("the live number of rows that cite a document", () => {
  const gaps = [
    { id: "G-001", sources: "CRC, art. 16; GC25, para. 42" },
    { id: "G-002", sources: "general COMMENT no. 25, para. 7\nGC25, para. 9" },
    { id: "G-003", sources: "What is this? (a*b)" },
    { id: "G-004", sources: "" },
  ];
  const cited = (citedAs: string): number =>
    storedValue(reviewWith(gaps, [{ document: "D", required: "Yes", citedAs }])[SHEET.Documents], "E4");

  it.each([
    ["GC25; General comment No. 25", 2],
    ["gc25", 2],
    ["CRC;nothing", 1],
    ["; ;", 0],
    ["", 0],
    ["this?", 1],
    ["a*b", 1],
    ["x*y", 0],
    ["n1; n2; n3; n4; n5; CRC", 1],
  ])("finds %j in %d rows", (citedAs, rows) => {
    expect(cited(citedAs)).toBe(rows);
  });
});

/** The sheet with the map of a review of two aspects and two documents. */
const mapOf = (gaps: readonly RowContent[]): string =>
  partsOfReview({
    rows: {
      Gaps: gaps,
      Aspects: [{ aspect: "Safety" }, { aspect: "Schools" }],
      Documents: [
        { document: "General comment", citedAs: "GC25; General comment No. 25" },
        { document: "Lanzarote Convention", citedAs: "Lanzarote" },
      ],
    },
  })[SHEET.Map]!;

describe("the map of aspects by documents", () => {
  const sheet = mapOf([
    { id: "G-001", aspects: "Safety", sources: "GC25, para. 42; GC25, para. 43" },
    { id: "G-002", aspects: "Safety; Schools", sources: "General comment No. 25; Lanzarote, art. 6" },
    { id: "G-003", aspects: "Schools", sources: "CRC, art. 28" },
    { id: "G-004", aspects: "Safety", sources: "GC25", status: STATUS_LABELS.withdrawn.en },
  ]);

  it("counts each gap once, however often it cites a document, and no withdrawn one", () => {
    expect(values(sheet, "A6", "B6", "C6", "D6")).toEqual(["Safety", "2", "2", "1"]);
    expect(values(sheet, "A7", "B7", "C7", "D7")).toEqual(["Schools", "2", "1", "1"]);
  });

  it("has the totals of documents above and names at both edges", () => {
    expect(values(sheet, "C4", "D4")).toEqual(["General comment", "Lanzarote Convention"]);
    expect(values(sheet, "B5", "C5", "D5")).toEqual(["3", "2", "1"]);
  });

  it("keeps rows and columns free for what is added to the tables, which stay empty till then", () => {
    expect(values(sheet, "A8", "B8", "C8", "E4", "E5", "E6")).toEqual(["", "", "", "", "", ""]);
    expect(values(sheet, "A11", "H4")).toEqual(["", ""]);
    expect(cellXml(sheet, "A12")).toBe("");
  });

  it("stands at every aspect and document of a new review, by its place in their tables", () => {
    const whole = partsOfReview()[SHEET.Map]!;
    const { aspects } = kazakhstanDigitalCode;
    const { documents } = guidanceFor(kazakhstanDigitalCode);
    expect(whole.match(/<c r="A\d+"[^>]*><f>IFERROR\(INDEX\(Aspects\[Aspect\]/gu)).toHaveLength(aspects.length + 4);
    expect(whole.match(/<f>IF\(ROWS\(Documents\[Document\]\)/gu)).toHaveLength(documents.length + 4);
    expect(whole).toContain(`<cfRule type="colorScale"`);
    expect(whole).toContain(`state="frozen"`);
  });
});

describe("references in formulas", () => {
  it.each(LANGUAGES)("in %s name columns by their headers, an apostrophe doubled", (language) => {
    const formula = cellXml(partsOfReview({ language })[SHEET.Review], "E6");
    const header = { en: "children''s rights]", ru: "права детей]", kk: "мәселе/олқылықтар]" }[language];
    expect(formula).toContain(header);
  });
});

/** The stored results of every formula, by sheet and cell. */
const formulaValues = (parts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [SHEET.Review, SHEET.Aspects, SHEET.Documents, SHEET.Map].flatMap((sheet) =>
      [...parts[sheet]!.matchAll(/<c r="(\w+)"[^>]*><f[^>]*>[^<]*<\/f>(?:<v>([^<]*)<\/v>|<v\/>)?<\/c>/gu)].map(
        // Either way of writing an apostrophe says the same.
        ([, cell, value = ""]) => [`${sheet} ${cell}`, value.replaceAll("&apos;", "'")] as const,
      ),
    ),
  );

/** Workbooks as LibreOffice calculates them, in one start: without our stored values, so that it has to. */
async function recalculated(files: readonly Uint8Array[]): Promise<readonly Readonly<Record<string, string>>[]> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-formulas-"));
  const paths = files.map((bytes, at) => {
    const bare = Object.entries(partsOf(bytes)).map(([part, xml]) => [
      part,
      strToU8(part.startsWith("xl/worksheets/") ? xml.replace(/<\/f><v>[^<]*<\/v>/gu, "</f>") : xml),
    ]);
    const path = join(folder, `${at}.xlsx`);
    writeFileSync(path, zipSync(Object.fromEntries(bare) as Record<string, Uint8Array>));
    return path;
  });
  const copies = await convertAll(paths, "xlsx", join(folder, "calculated"));
  return copies.map((copy) => formulaValues(partsOf(readFileSync(copy))));
}

(hasLibreOffice ? describe : describe.skip)("LibreOffice", () => {
  const awkward = content({
    rows: {
      Gaps: [
        {
          id: "G-001",
          aspects: "Safety;Safety of data",
          questions: "8.2; 7.1",
          sources: "GC25, para. 1",
          status: "Final",
        },
        { id: "G-002", aspects: "SAFETY ; schools, grades 1-4", sources: "Is gc25 (a*b)?", status: "Draft" },
        { id: "G-003", aspects: "Safety", sources: "GC25", status: "Withdrawn" },
        { id: "", issue: "no number yet" },
      ],
      Aspects: [
        ...aspectRows,
        { aspect: "Schools", id: "7", noGapReason: "Left to another law" },
        { aspect: "Schools", id: "7.1" },
        { aspect: "Whatever", id: "8.1", observation: "Seen", strategy: "Do" },
        { aspect: "Whatever", id: "8.2", observation: "Seen" },
        { aspect: "Safety", id: "9", positiveEffects: "Some" },
      ],
      Documents: [
        { document: "A", required: "Yes", citedAs: "GC25" },
        { document: "B", required: "No", citedAs: "a*b; nothing" },
        { document: "C", required: "Yes", citedAs: "", notCitedReason: "Not to be had" },
        { document: "D", required: "Yes", citedAs: ";;" },
      ],
      Consultations: [{ id: "C-01" }],
      Feedback: [
        { id: "F-01", feedback: "a", disposition: "Accepted", response: "b" },
        { id: "F-02", feedback: "a", disposition: "Open", response: "later" },
        { id: "F-03", feedback: "a", disposition: "Noted" },
      ],
    },
  });

  const builds: readonly (readonly [string, () => Uint8Array])[] = [
    ["an awkward review", () => createReviewWorkbook(awkward)],
    ["an empty Kazakh review", () => createReviewWorkbook(content({ language: "kk" }))],
    ["the English sample", () => buildSample("en")],
    ["the Russian sample", () => buildSample("ru")],
  ];
  let files: readonly Uint8Array[];
  let calculated: Awaited<ReturnType<typeof recalculated>>;
  beforeAll(async () => {
    files = builds.map(([, build]) => build());
    calculated = await recalculated(files);
  });

  it.each(builds.map(([name], at) => [name, at] as const))("calculates %s to the values that we store", (_, at) => {
    const ours = formulaValues(partsOf(files[at]!));
    expect(Object.keys(ours).length).toBeGreaterThan(15);
    expect(calculated[at]).toEqual(ours);
  });
});
