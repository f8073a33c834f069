import { adoptableAt, toSelectedCell } from "../../../src/app/session/selected-cell";
import { profileFor } from "../../../src/domain/profile/profiles";
import { readReview } from "../../../src/domain/review/read-review";
import { columnLetter } from "../../../src/domain/review/sheet-table";
import { sheetTable } from "../../support/sheet-tables";

const tables = [
  sheetTable("Gaps", [{ id: "G-001", issue: "One." }, {}, { issue: "No number." }]),
  sheetTable("Aspects", [{ aspect: "Schools", noGapReason: "Elsewhere." }]),
  sheetTable("Consultations", [{ id: "C-01", with: "Them" }]),
  sheetTable("Feedback", [{ id: "F-01", feedback: "Hm." }], { headerRow: 20, rows: [] }),
];
const { value: review } = readReview(tables, [], profileFor);
const at = (sheet: string, cell: string) => toSelectedCell({ sheet, cell }, review);

describe("the cell at the selection", () => {
  it("is known by table, row and column", () => {
    expect(at("Gaps", "C4")).toEqual({ sheet: "Gaps", cell: "C4", table: "Gaps", rowId: "G-001", column: "solution" });
    expect(at("Coverage", "I4")).toMatchObject({ table: "Aspects", rowId: "schools", column: "noGapReason" });
    expect(at("Consultations", "A4")).toMatchObject({ table: "Consultations", rowId: "C-01" });
  });

  it("is the first of several, and may be written with signs", () => {
    expect(at("Gaps", "$B$4:$D$9")).toMatchObject({ rowId: "G-001", column: "issue" });
  });

  it("lies in a row though beside the table, and in a row without a number", () => {
    expect(at("Gaps", "Z4")).toEqual({ sheet: "Gaps", cell: "Z4", table: "Gaps", rowId: "G-001" });
    expect(at("Gaps", "B6")).toEqual({ sheet: "Gaps", cell: "B6", table: "Gaps", column: "issue" });
  });

  it.each([
    ["Gaps", "B3"],
    ["Gaps", "B5"],
    ["Gaps", "B99"],
    ["Elsewhere", "B4"],
    ["Gaps", "B:B"],
    ["Gaps", "4:4"],
  ])("is no row of ours at %s!%s", (sheet, cell) => {
    expect(at(sheet, cell)).toEqual({ sheet, cell });
  });
});

describe("a table to adopt", () => {
  const theirs = { ...sheetTable("Gaps", [{ id: 1 }, { id: 2 }]), name: "Table1", firstColumn: 3 };

  it("is the one around the cell, headers included", () => {
    expect(
      ["C3", `${columnLetter(2 + theirs.headers.length)}5`].map(
        (cell) => adoptableAt({ sheet: "Gaps", cell }, [theirs])?.name,
      ),
    ).toEqual(["Table1", "Table1"]);
    expect(
      ["B4", "C2", "C6", `${columnLetter(3 + theirs.headers.length)}4`, "C:C"].map((cell) =>
        adoptableAt({ sheet: "Gaps", cell }, [theirs]),
      ),
    ).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  it("is never one of ours, whatever the case of its name", () => {
    expect(adoptableAt({ sheet: "Gaps", cell: "D4" }, [{ ...theirs, name: "PROVISIONS" }])).toBeUndefined();
  });
});
