import { profileFor } from "../../../src/domain/profile/profiles";
import * as moreReaders from "../../../src/app/more-readers";
import { readReview } from "../../../src/domain/review/read-review";
import { toldRemark } from "../../../src/domain/review/remark-words";
import { seeRemarks } from "../../../src/domain/review/see-remarks";
import { columnLetter } from "../../../src/domain/review/sheet-table";
import type { SheetTable, TableReach } from "../../../src/domain/review/sheet-table";
import { TABLES } from "../../../src/domain/review/tables";
import type { Thread } from "../../../src/domain/review/thread";
import { sheetTable } from "../../support/sheet-tables";

const see = (...tables: readonly SheetTable[]) =>
  seeRemarks(tables, readReview(tables, [], profileFor, moreReaders).value.tables, []);

const gaps = (more: Partial<SheetTable> = {}) => sheetTable("Gaps", [{ id: "G-001" }, {}, { id: "G-003" }], more);

const BESIDE_GAPS = TABLES.Gaps.columns.length + 1;

/** The gap table ends in row 6; what is filled ends there too, unless said otherwise. */
const reach = (more: Partial<TableReach> = {}): TableReach => ({
  lastRow: 6,
  beside: { firstColumn: 1, lastColumn: 10 },
  ...more,
});

const hide = (table: SheetTable): SheetTable => ({
  ...table,
  rows: table.rows.map((row) => ({ ...row, hidden: row.row === 6 })),
});

const note = (cell: string, more: Partial<Thread>): Thread => ({
  id: cell,
  sheet: "Gaps",
  cell,
  author: "",
  time: "",
  text: "Who decides?",
  resolved: false,
  replies: [],
  ...more,
});

/** Two tables of one sheet, as older workbooks have them: the upper one ends in row 6, the lower one has rows 20 to 30. */
const seeBoth = (belowUpper: number, belowLower?: number) =>
  see(
    gaps(),
    sheetTable("Consultations", [], { reach: { lastRow: 6, below: { row: belowUpper, firstColumn: 1 } } }),
    sheetTable("Feedback", [], {
      sheet: TABLES.Consultations.sheet.en,
      headerRow: 20,
      reach: { lastRow: 30, ...(belowLower && { below: { row: belowLower, firstColumn: 1 } }) },
    }),
  );

describe("what there is to remark", () => {
  it("is nothing about a table that fills its sheet", () => {
    expect(see(gaps({ reach: reach(), visibility: "visible" }))).toEqual([]);
    expect(see(gaps())).toEqual([]);
  });

  it("is which rows are hidden, but for those kept hidden on purpose", () => {
    expect(see(hide(gaps()))).toMatchObject([{ kind: "rows-hidden", rows: [6], place: { cell: "A6", column: "id" } }]);
    const rounds = hide(sheetTable("Rounds", [{}, {}, { round: "1", gap: "G-001" }], { visibility: "hidden" }));
    expect(see(gaps(), rounds)).toEqual([]);
  });

  it("is which comments another program made notes of, and where it lost their words", () => {
    const tables = [gaps()];
    const threads = [
      note("B4", { resolved: true }),
      note("B5", { form: "note" }),
      note("C4", { form: "flattened" }),
      note("C5", { form: "flattened", text: "" }),
      note("C6", { form: "note", text: " " }),
      note("A1", { form: "flattened", sheet: "Another" }),
    ];
    const seen = seeRemarks(tables, readReview(tables, threads, profileFor, moreReaders).value.tables, threads);
    expect(seen).toMatchObject([
      { kind: "threads-flattened", cells: ["C4"], place: { cell: "C4", column: "solution" } },
      { kind: "notes-empty", cells: ["C5", "C6"], place: { cell: "C5" } },
    ]);
    expect(seen.map((remark) => toldRemark(remark).text.en)).toEqual([
      expect.stringMatching(/notes of comment threads \(C4\).*repair/u),
      expect.stringMatching(/notes without a word \(C5, C6\).*earlier copy/u),
    ]);
  });

  it("is which open threads have no time, since a program that drops those drops what was resolved", () => {
    const threads = [note("B4", {}), note("B5", { resolved: true }), note("C4", { time: "2026-10-06T09:00:00Z" })];
    const seen = seeRemarks([gaps()], readReview([gaps()], threads, profileFor, moreReaders).value.tables, threads);
    expect(seen).toMatchObject([{ kind: "resolved-unknown", cells: ["B4"] }]);
    expect(seen.map((remark) => toldRemark(remark).text.en)).toEqual([
      expect.stringMatching(/B4.*may be lost.*Resolve/u),
    ]);
  });

  it("is a copy of a table, which nobody reads, but none of a table that is no other's", () => {
    const copy = { ...gaps({ sheet: "Gaps (2)" }), name: "Gaps_2" };
    const [remark, ...others] = see(gaps(), copy, { ...copy, name: "Prices", headers: ["No.", "Item", "Price"] });
    expect(remark).toMatchObject({ kind: "table-copied", table: "Gaps", named: "Gaps_2", place: { cell: "A3" } });
    expect(others).toEqual([]);
    const alone = { ...sheetTable("Waivers", [{}], { sheet: "Waivers (2)" }), name: "Waivers_2" };
    expect(see(gaps(), alone)).toEqual([]);
    expect(see(gaps(), sheetTable("Waivers", [{}]), alone)).toMatchObject([{ kind: "table-copied", table: "Waivers" }]);
  });

  it("is a table with most of our headers, which may be a person's own and is not called a copy", () => {
    const { headers } = gaps();
    const own = { ...gaps({ sheet: "Mine", headers: [...headers.slice(0, -2), "Owner", "Cost"] }), name: "Plan" };
    const [remark, ...others] = see(gaps(), own);
    expect([remark?.kind, others]).toEqual(["table-alike", []]);
    expect(remark && toldRemark(remark).text.en).toMatch(/table of your own may stay/u);
    expect(see(gaps(), { ...own, name: "Gaps3" })).toMatchObject([{ kind: "table-copied" }]);
    expect(see(gaps(), { ...own, name: "Mine", headers })).toMatchObject([{ kind: "table-copied" }]);
  });

  it("is which cells are merged", () => {
    const [remark] = see(gaps({ merged: ["B4:B5"] }));
    expect(remark).toMatchObject({ kind: "cells-merged", cells: ["B4:B5"], place: { cell: "B4", column: "issue" } });
    expect(remark && toldRemark(remark).text.en).toMatch(/merged cells \(B4:B5\).*Unmerge/u);
  });

  it("is which texts are struck through, apart from those that can't be told apart", () => {
    const table = gaps();
    const rows = table.rows.map((row) => ({ ...row, struck: row.row === 4 ? { 1: "", 2: null } : {} }));
    expect(see({ ...table, rows })).toMatchObject([
      { kind: "text-struck", cells: ["B4"], place: { column: "issue" } },
      { kind: "text-partly-struck", cells: ["C4"], place: { column: "solution" } },
    ]);
  });

  it.each(["hidden", "very-hidden"] as const)("is that a sheet is %s", (visibility) => {
    expect(see(gaps({ visibility }))).toMatchObject([{ kind: "sheet-hidden", visibility, place: { sheet: "Gaps" } }]);
  });

  it.each([
    ["right below", { below: { row: 7, firstColumn: 2 } }, "below", "A7"],
    [
      "to the right",
      { beside: { firstColumn: 1, lastColumn: BESIDE_GAPS } },
      "beside",
      `${columnLetter(BESIDE_GAPS)}3`,
    ],
    ["below a blank row", { below: { row: 20, firstColumn: 1 } }, "elsewhere", "A20"],
  ] as const)("is what is filled in %s of a table", (_, more, where, cell) => {
    expect(see(gaps({ reach: reach(more) }))).toMatchObject([{ kind: "cells-outside", where, place: { cell } }]);
  });

  it("is what is filled in to the left of a table", () => {
    const table = gaps({ firstColumn: 3, reach: { lastRow: 6, beside: { firstColumn: 1, lastColumn: 12 } } });
    expect(see(table)).toMatchObject([{ kind: "cells-outside", where: "beside", place: { cell: "A3" } }]);
  });

  describe("on a sheet with two tables, one below the other", () => {
    it("is nothing where only the title and the hint of the lower one stand between them", () => {
      expect(seeBoth(18)).toEqual([]);
      expect(seeBoth(19)).toEqual([]);
      expect(seeBoth(20)).toEqual([]);
    });

    it.each([
      [7, "below"],
      [8, "elsewhere"],
      [17, "elsewhere"],
    ] as const)("is row %i between them, which is filled in", (row, where) => {
      const place = { table: "Consultations", cell: `A${row}` };
      expect(seeBoth(row)).toMatchObject([{ kind: "cells-outside", where, place }]);
    });

    it("is what stands below the lower one", () => {
      expect(seeBoth(18, 33)).toMatchObject([{ where: "elsewhere", place: { table: "Feedback", cell: "A33" } }]);
    });
  });

  it("is not what another table beside it holds, nor the figures beside the details", () => {
    const right = { reach: { lastRow: 6, beside: { firstColumn: 1, lastColumn: 25 } } };
    const left = sheetTable("Provisions", [], right);
    const other = sheetTable("Aspects", [], { name: "Costs", sheet: left.sheet, firstColumn: 20 });
    expect(see(gaps(), left, other)).toEqual([]);
    const figures = { beside: { firstColumn: 1, lastColumn: 9 }, below: { row: 7, firstColumn: 5 } };
    expect(see(gaps(), sheetTable("Review", [], { reach: { lastRow: 6, ...figures } }))).toEqual([]);
  });

  it("is said in three languages, with what to do", () => {
    for (const remark of see(
      gaps({
        visibility: "very-hidden",
        merged: ["B4:B5"],
        reach: reach({ beside: { firstColumn: 1, lastColumn: 12 }, below: { row: 7, firstColumn: 1 } }),
      }),
    )) {
      const { said, cure } = toldRemark(remark);
      for (const words of [said, cure]) expect(new Set(Object.values(words)).size).toBe(3);
    }
  });
});
