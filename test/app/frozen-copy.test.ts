import { frozenCopy, withComments } from "../../src/app/frozen-copy";
import type { RepairableWorkbook } from "../../src/app/ports";
import { repairWorkbook } from "../../src/app/repair-workbook";
import { findLostTables } from "../../src/domain/review/lost-tables";
import { FrozenCopy } from "../../src/domain/review/no-gaps";
import { toSheetGrid } from "../../src/domain/review/sheet-grid";
import { TABLES } from "../../src/domain/review/tables";
import { thread } from "../support/builders";
import { sheetTable } from "../support/sheet-tables";

const frozen = (table: "Gaps" | "Provisions", sheet: string) =>
  sheetTable(table, [], { name: `Frozen${table}`, sheet });
const copy = [frozen("Gaps", "Gaps (2)"), frozen("Provisions", "Prov2")];
const on = (sheet: string, cell: string) => thread({ sheet, cell, id: `${sheet}${cell}` });
const threads = [on("Gaps (2)", "B4"), on("Gaps (2)", "C4"), on("Prov2", "B4"), on("Coverage map", "A1")];

const lost = (tables: Parameters<typeof withComments>[1]) => findLostTables(["Gaps", "Provisions"], tables, []);

describe("the comments of a frozen copy", () => {
  it("are those on its sheets, told once", () => {
    expect(withComments(lost(copy), copy, threads).map(({ table, comments }) => [table, comments])).toEqual([
      ["Gaps", 3],
      ["Provisions", undefined],
    ]);
    expect(frozenCopy(lost(copy).slice(0, 1), copy, threads)?.message).toContain("not read either: 3.");
  });

  it("are read where its sheets stand in a review", () => {
    const review = [sheetTable("Gaps", [], { sheet: "Gaps" }), frozen("Provisions", "Prov2")];
    const found = findLostTables(["Provisions"], review, []);
    expect(withComments(found, review, threads).map(({ comments }) => comments)).toEqual([undefined]);
  });
});

describe("repair of a workbook with the sheet of a frozen copy", () => {
  const headers = TABLES.Gaps.columns.map(({ header }, at) => ({ row: 3, column: at + 1, value: header.en }));
  const range = toSheetGrid("Gaps", "visible", [...headers, { row: 4, column: 1, value: "G-001" }]);
  const workbook = (grids: readonly (typeof range)[], tables = copy): RepairableWorkbook => ({
    name: "w.xlsx",
    inspect: () => Promise.resolve({ grids, tables, threads, faults: [] }),
    missingLooks: () => Promise.resolve([]),
    repair: (steps) => Promise.resolve({ done: steps, left: [], file: new Uint8Array() }),
  });

  it("makes the gap table of the review again that is a plain range", async () => {
    const { steps } = await repairWorkbook(workbook([range]));
    expect(steps).toContainEqual(expect.objectContaining({ kind: "make-table", table: "Gaps", sheet: "Gaps" }));
  });

  it("makes it again, too, where the copy was put in twice", async () => {
    const again = [...copy, { ...frozen("Gaps", "Gaps (3)"), name: "FrozenGaps2" }];
    const { steps } = await repairWorkbook(workbook([range], again));
    expect(steps.filter((step) => "table" in step && step.table === "Gaps")).toMatchObject([{ kind: "make-table" }]);
  });

  it.each(["FrozenGaps", "frozengaps", "FrozenGaps2"])("is refused where there is the copy alone: %s", async (name) => {
    const alone = [{ ...frozen("Gaps", "Gaps (2)"), name }];
    await expect(repairWorkbook(workbook([], alone))).rejects.toBeInstanceOf(FrozenCopy);
  });
});
