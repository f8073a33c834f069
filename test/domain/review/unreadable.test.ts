import { LANGUAGES } from "../../../src/domain/language";
import { sayUnreadable } from "../../../src/domain/review/say-unreadable";
import { structureOf, unreadableIn } from "../../../src/domain/review/unreadable";
import { TABLES, TABLE_NAMES } from "../../../src/domain/review/tables";
import type { TableName } from "../../../src/domain/review/tables";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { sheetTable } from "../../support/sheet-tables";

const whole = TABLE_NAMES.map((name) => sheetTable(name));
const known = structureOf(whole);
const without = (name: TableName, key: string): readonly SheetTable[] => {
  const header = TABLES[name].columns.find((column) => column.key === key)?.header.en ?? "";
  return whole.map((table) =>
    table.name === name ? { ...table, headers: table.headers.map((h) => (h === header ? "Mine" : h)) } : table,
  );
};

describe("what can't be relied upon", () => {
  it("is nothing in a whole workbook, and in one with the gaps alone that never had more", () => {
    expect(unreadableIn(whole, known)).toEqual([]);
    const gaps = whole.filter(({ name }) => name === "Gaps");
    expect(unreadableIn(gaps, structureOf(gaps))).toEqual([]);
    expect(unreadableIn([], structureOf([]))).toEqual([]);
  });

  it.each([
    ["Gaps", "sources"],
    ["Gaps", "status"],
    ["Gaps", "aspects"],
    ["Aspects", "noGapReason"],
    ["Waivers", "gap"],
  ] as const)("is the table %s when its column %s goes by another header", (table, column) => {
    expect(unreadableIn(without(table, column), new Set())).toEqual([
      { kind: "column-missing", table, sheet: TABLES[table].sheet.en, column },
    ]);
  });

  it.each([
    ["Gaps", "fingerprint"],
    ["Consultations", "attendees"],
    ["Rounds", "label"],
    ["Aspects", "gaps"],
  ] as const)("is nothing when the table %s lacks the column %s, on which no figure rests", (table, column) => {
    expect(unreadableIn(without(table, column), known)).toEqual([]);
  });

  it("is a column of newer workbooks only where it was there before", () => {
    expect(unreadableIn(without("Waivers", "about"), new Set())).toEqual([]);
    expect(unreadableIn(without("Waivers", "about"), known)).toMatchObject([{ table: "Waivers", column: "about" }]);
  });

  it("is a table that was there before, but for those without which nothing is wrong", () => {
    const left = whole.filter(({ name }) => name === "Gaps");
    expect(unreadableIn(left, known).map(({ table }) => table)).toEqual([
      "Review",
      "Provisions",
      "Amendments",
      "Aspects",
      "Documents",
      "Consultations",
      "Feedback",
    ]);
  });

  it("is a column that stands twice", () => {
    const twice = whole.map((table) =>
      table.name === "Gaps" ? { ...table, headers: [...table.headers, "Status"] } : table,
    );
    expect(unreadableIn(twice, known)).toMatchObject([{ kind: "column-twice", table: "Gaps", column: "status" }]);
  });

  it("is said with its place and its cure in every language", () => {
    const all = [
      ...unreadableIn(without("Gaps", "sources"), known),
      ...unreadableIn([sheetTable("Gaps")], new Set(["Feedback"])),
    ];
    const said = sayUnreadable(all, []);
    expect(said.en).toBe(
      "Check, coverage and brief wait, because the review can't be read in full. " +
        "The table Gaps on the sheet “Gaps” has no column “3) Relevant sources/examples from other jurisdictions”. " +
        "The table Feedback (sheet “Feedback”) is gone. " +
        "Undo the change in Excel, or press “Repair”.",
    );
    expect(new Set(LANGUAGES.map((language) => said[language])).size).toBe(3);
  });
});
