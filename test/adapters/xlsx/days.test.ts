import { openPackage } from "../../../src/adapters/opc/open-package";
import type { XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { reviewWithDays } from "../../support/review-with-days";

const ROW = { table: "Consultations", cells: { "No.": "C-02", Date: "2026-10-28", With: "2026-10-28" } };

/** The cells of a row of the sheet with the consultations, as they are stored, by column. */
function stored(workbook: XlsxWorkbook, row: number): ReadonlyMap<string, string> {
  const pkg = openPackage(workbook.save(), "workbook");
  const sheet = pkg.parts.find((part) => part.includes("worksheets/") && pkg.text(part).includes("C-01")) ?? "";
  const cells = [...pkg.text(sheet).matchAll(/<c r="([A-Z]+)(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gu)];
  return new Map(cells.filter((found) => Number(found[2]) === row).map((found) => [found[1] ?? "", found[0]]));
}

const rowsOf = async (workbook: XlsxWorkbook) => {
  const { value } = await openWorkbook(workbook.save(), "again.xlsx").readTables();
  return value.find(({ name }) => name === "Consultations")!.rows;
};

describe("a day that is written into a file", () => {
  it("is a date in a column of days, and a text in any other", async () => {
    const workbook = await reviewWithDays();
    const [at] = (await workbook.write([], [ROW])).rows;
    const cells = stored(workbook, at ?? 0);
    expect(cells.get("B")).toContain("<v>46323</v>");
    expect(cells.get("C")).toContain("2026-10-28");
    expect((await rowsOf(workbook)).at(-1)?.cells.slice(0, 3)).toEqual(["C-02", "2026-10-28", "2026-10-28"]);
  });

  it("is a date in a cell that holds one", async () => {
    const workbook = await reviewWithDays();
    const row = (await rowsOf(workbook))[0]?.row ?? 0;
    const edit = { table: "Consultations", row, header: "Date", before: "2026-09-15", after: "2026-10-28" };
    await workbook.write([edit]);
    expect(stored(workbook, row).get("B")).toContain("<v>46323</v>");
  });

  it("stays a text where it is no day that there is", async () => {
    const workbook = await reviewWithDays();
    const [at] = (await workbook.write([], [{ ...ROW, cells: { "No.": "C-02", Date: "2026-02-30" } }])).rows;
    expect(stored(workbook, at ?? 0).get("B")).toContain("2026-02-30");
  });
});
