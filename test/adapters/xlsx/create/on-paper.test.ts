import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { pagesWide } from "../../../../src/adapters/xlsx/create/paper";
import { TABLE_TITLES } from "../../../../src/adapters/xlsx/create/sheet-words";
import { TABLES } from "../../../../src/domain/review/tables";
import { hasLibreOffice, pdfPages, toPdf } from "../../../support/libreoffice";
import type { PdfPage } from "../../../support/libreoffice";
import { words } from "../../../support/many-rows";
import { content } from "./review-parts";

const LANGUAGE = "kk";
/** Their pages are told apart by the end of the footer, which stands first in what a PDF says of a page. */
const PRINTED = [
  "Gaps",
  "Provisions",
  "Amendments",
  "Aspects",
  "Brief",
  "Documents",
  "Consultations",
  "Feedback",
  "Waivers",
] as const;

const many = <T>(toRow: (n: number) => T): readonly T[] => Array.from({ length: 14 }, (_, n) => toRow(n + 1));

const rows = {
  Gaps: many((n) => ({
    id: `G-${n}`,
    issue: words(90, n),
    solution: words(70, n),
    sources: words(20, n),
    provisions: `${n}(1)`,
  })),
  Provisions: many((n) => ({ id: `${n}(1)`, citation: words(5, n), heading: words(4, n), text: words(150, n) })),
  Amendments: many((n) => ({
    id: `A-${n}`,
    gap: `G-${n}`,
    provision: `${n}(1)`,
    draftText: words(80, n),
    newText: words(110, n),
    alternativeText: words(40, n),
    justification: words(90, n),
    kind: TABLES.Amendments.columns.find(({ key }) => key === "kind")?.choices?.["replacement"]?.[LANGUAGE] ?? "",
  })),
  Brief: many((n) => ({
    part: TABLES.Brief.columns[0]?.choices?.["key-message"]?.[LANGUAGE] ?? "",
    text: words(60, n),
    addressee: words(3, n),
    byWhen: words(3, n),
  })),
  Consultations: many((n) => ({
    id: `C-${n}`,
    date: "2026-10-06",
    with: words(6, n),
    format: words(2, n),
    attendees: words(9, n),
    summary: words(70, n),
  })),
  Feedback: many((n) => ({
    id: `F-${n}`,
    raisedBy: words(3, n),
    date: "2026-10-06",
    source: `C-${n}`,
    gap: `G-${n}`,
    feedback: words(60, n),
    response: words(60, n),
    closedBy: words(2, n),
  })),
  Waivers: many((n) => ({
    rule: "headline-given",
    gap: `G-${n}`,
    about: words(4, n),
    reason: words(120, n),
    by: words(2, n),
    date: "2026-10-06",
  })),
};

const columns = (width: number) => [
  { column: 1, width: 20 },
  { column: 2, width },
  { column: 3, width: 900, grouped: true },
];

it("prints a sheet on as many pages beside each other as keep its letters large enough", () => {
  const print = { footer: "", pageOf: "", landscape: true };
  expect([157, 158, 334, 335].map((width) => pagesWide(columns(width), print))).toEqual([1, 2, 2, 3]);
  expect(pagesWide(columns(335), { ...print, lastColumn: 1 })).toBe(1);
  // What is repeated on each page takes its room on each.
  expect(pagesWide(columns(334), { ...print, headerColumns: 1 })).toBe(3);
});

(hasLibreOffice ? describe : describe.skip)("a new workbook on paper", () => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-paper-"));
  let pages: readonly PdfPage[] = [];
  beforeAll(async () => {
    const file = join(folder, "review.xlsx");
    writeFileSync(file, createReviewWorkbook(content({ language: LANGUAGE, rows })));
    await toPdf([file], folder);
    pages = await pdfPages(join(folder, "review.pdf"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("has no letter below 8 points on any page", () => {
    expect(pages.length).toBeGreaterThan(20);
    expect(Math.min(...pages.flatMap(({ sizes }) => sizes))).toBeGreaterThanOrEqual(8);
  });

  it.each(PRINTED)("repeats the headers on each page of the sheet of %s", (name) => {
    const [first = "", last = ""] = [0, -1].map(
      (at) =>
        TABLES[name].columns
          .filter(({ collapsed, offPaper }) => !collapsed && !offPaper)
          .at(at)
          ?.header[LANGUAGE].split(" ")[0] ?? "",
    );
    const own = pages.filter(({ text }) => text.split("\n")[0]?.endsWith(TABLE_TITLES[name][LANGUAGE]));
    expect(own.length).toBeGreaterThan(["Aspects", "Documents"].includes(name) ? 0 : 1);
    for (const { text } of own) expect([text.includes(first), text.includes(last)]).toEqual([true, true]);
  });

  it("names the provision of each gap", () => {
    const printed = pages.map(({ text }) => text).join("\n");
    for (const { id, provisions } of rows.Gaps) expect([id, printed.includes(provisions)]).toEqual([id, true]);
  });
});
