import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { openInOffice } from "../../support/office";

/** So many long texts that they go to Excel in two portions. */
const ROWS = 60;
const LONG = Array.from({ length: 4_000 }, (_, at) => ((at * 7919) % 99_991).toString(36)).join(" ");

/** No two alike: what packs too well is taken for an attack. */
const textOf = (at: number): string => LONG.slice(at * 13) + LONG.slice(0, at * 13);

async function opened() {
  const about = { language: "en", jurisdiction: "KZ", catalogueVersion: "1" } as const;
  const file = openWorkbook(
    createReviewWorkbook(emptyReview({ ...about, profile: kazakhstanDigitalCode })),
    "review.xlsx",
  );
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    table: "Provisions",
    cells: { Provision: String(at + 1), Text: textOf(at) },
  }));
  const { rows: places } = await file.write([], rows);
  const office = openInOffice({ file: file.save() });
  const edits = places.map((row, at) => ({
    table: "Provisions",
    row,
    header: "Text",
    before: textOf(at),
    after: `${textOf(at)}!`,
    rowId: { header: "Provision", id: String(at + 1) },
  }));
  const texts = () => office.workbook.rows("Provisions").map((cells) => String(cells[3]).length);
  return { workbook: excelWorkbook(), edits, texts };
}

const MORE = [{ table: "Provisions", cells: { Provision: "99", Text: "New." } }];

describe("a write of which all or nothing is wanted", () => {
  it("leaves the first portion, too, where a cell of the last is not what it was, and adds no row", async () => {
    const { workbook, edits, texts } = await opened();
    const last = edits.at(-1)!;
    const wrong = [...edits.slice(0, -1), { ...last, before: "Another text." }];
    const { written, added, conflicts } = await workbook.write(wrong, MORE, { together: true });
    expect([written, added, conflicts.length]).toEqual([0, 0, ROWS]);
    expect(conflicts.filter(({ edit, found }) => edit.before !== found).map(({ edit }) => edit.row)).toEqual([
      last.row,
    ]);
    expect(texts()).toEqual(edits.map(() => LONG.length));
  });

  it("leaves one table where a cell of another is not what it was", async () => {
    const { workbook, edits, texts } = await opened();
    const [first] = edits;
    const other = { table: "Review", row: 4, header: "Value", before: "not there", after: "never" };
    const { written, conflicts } = await workbook.write([first!, other], MORE, { together: true });
    expect([written, conflicts.length, texts()[0], texts().length]).toEqual([0, 2, LONG.length, ROWS]);
  });

  it("writes all portions and rows where nothing stands in the way", async () => {
    const { workbook, edits, texts } = await opened();
    expect(await workbook.write(edits, MORE, { together: true })).toMatchObject({ written: ROWS, added: 1 });
    expect(texts()).toEqual([...edits.map(() => LONG.length + 1), "New.".length]);
  });
});
