import { LANGUAGES } from "../../../src/domain/language";
import type { Localised } from "../../../src/domain/language";
import { UnusableInput } from "../../../src/domain/result";
import { profileFor } from "../../../src/domain/profile/profiles";
import { renamedHeaders, requireSteadyHeaders, strayHeaders } from "../../../src/domain/review/header-cells";
import { readReview } from "../../../src/domain/review/read-review";
import { toldRemark } from "../../../src/domain/review/remark-words";
import { seeRemarks } from "../../../src/domain/review/see-remarks";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { TABLES } from "../../../src/domain/review/tables";
import { sheetTable } from "../../support/sheet-tables";

/** The final text, its header cells as a program left them. */
const withCells = (change: (headers: readonly string[]) => readonly string[]): SheetTable => {
  const table = sheetTable("Amendments", [{ id: "A-001", alternativeText: "Another wording" }]);
  return { ...table, headerCells: change(table.headers) };
};
const placed = (table: SheetTable, headerCells: readonly string[]) =>
  strayHeaders({ ...table, headerCells }, TABLES.Amendments);
const cells = (table: SheetTable) => strayHeaders(table, TABLES.Amendments).map(({ cell }) => cell);
const renamed = (table: SheetTable) => renamedHeaders(table, TABLES.Amendments).map(({ cell }) => cell);

/** Whether a table whose header cells say this can't be told. */
const strays = (table: SheetTable, headerCells: readonly string[], name: "Review" | "Waivers" | "Provisions") =>
  strayHeaders({ ...table, headerCells }, TABLES[name]).length > 0;

const inserted = (at: number) =>
  withCells((headers) => [...headers.slice(0, at), "Position of the ministry", ...headers.slice(at)]);

/** What a refusal says. */
function saidBy(act: () => void): Localised | undefined {
  try {
    act();
  } catch (error) {
    if (error instanceof UnusableInput) return error.said;
    throw error;
  }
  return undefined;
}

describe("header cells that contradict the table", () => {
  it("are seen where a column was put in, taken out or put in another's place", () => {
    expect(cells(inserted(5))).toEqual(["F3", "G3", "H3"]);
    expect(cells(withCells((headers) => headers.filter((_, at) => at !== 3)))).toEqual(["D3", "E3", "F3", "G3", "H3"]);
    const swapped = withCells(([id = "", gap = "", ...others]) => [gap, id, ...others]);
    expect(cells(swapped)).toEqual(["A3", "B3"]);
  });

  it("are seen where only the last column was pushed out of the table", () => {
    expect(cells(inserted(7))).toEqual(["H3"]);
  });

  it("are seen where none holds its column's header, as with rows put in above", () => {
    expect(cells(withCells((headers) => ["Final text", ...headers.slice(1).map(() => "")]))).toHaveLength(8);
  });

  it("are none where they say the same in another language, with other blanks or capitals", () => {
    const kazakh = sheetTable("Amendments", [], { language: "kk" });
    expect(placed(sheetTable("Amendments"), kazakh.headers)).toEqual([]);
    const spaced = withCells((headers) => headers.map((header) => `${header.replaceAll(" ", "\n").toUpperCase()} `));
    expect([...cells(spaced), ...renamed(spaced)]).toEqual([]);
  });

  it("are none where columns of a person's own changed places", () => {
    const own = sheetTable("Amendments");
    const table = { ...own, headers: [...own.headers, "Due", "Owner"] };
    expect(placed(table, [...own.headers, "Owner", "Due"])).toEqual([]);
  });

  it("are one that was renamed where all others say what the table does", () => {
    const table = withCells((headers) => headers.map((header, at) => (at === 3 ? "Wording now" : header)));
    expect({ strays: cells(table), renamed: renamed(table) }).toEqual({ strays: [], renamed: ["D3"] });
  });

  it("are renamed where each was typed anew, and no other column's", () => {
    const retyped = withCells((headers) => headers.map((_, at) => `Spalte ${at}`));
    expect({ strays: cells(retyped), renamed: renamed(retyped).length }).toEqual({ strays: [], renamed: 8 });
    const review = { ...sheetTable("Review", [{ key: "Draft law", value: "A law" }]), headerCells: ["Поле", "Наше"] };
    expect(strayHeaders(review, TABLES.Review)).toEqual([]);
  });

  it("are seen where a row of the table, or one above it, came into the headers' place", () => {
    const review = sheetTable("Review", [{ key: "Client", value: "UNICEF" }]);
    const waivers = sheetTable("Waivers", [{ rule: "documents-cited", reason: "No." }]);
    const law = sheetTable("Provisions", [{ id: "6", text: "More." }]);
    const under = sheetTable("Review", [{ key: "Item", value: "Value" }]);
    expect(strays(review, ["Заңжоба", "Draft on platforms"], "Review")).toBe(false);
    expect(strays(review, ["Заң жобасы", "Draft on platforms"], "Review")).toBe(true);
    expect(strays(waivers, ["documents-cited", "Both", "All", "Known.", "Dana", "2026-11-01"], "Waivers")).toBe(true);
    expect(
      strays(
        law,
        law.headers.map((_, at) => (at === 0 ? "5(1)" : `Text ${at}`)),
        "Provisions",
      ),
    ).toBe(true);
    expect(strays(under, ["Review", "Of a draft"], "Review")).toBe(true);
  });

  it("stop the reading, which names table, sheet, cells and the way out in three languages", () => {
    expect(() => requireSteadyHeaders([sheetTable("Gaps")])).not.toThrow();
    const said = saidBy(() => requireSteadyHeaders([sheetTable("Gaps"), { ...inserted(5), name: "AMENDMENTS" }]));
    for (const language of LANGUAGES) {
      for (const part of ["Amendments", "Final text", "F3, G3, H3", "Position of the ministry", "gap-table repair"]) {
        expect(said?.[language]).toContain(part);
      }
    }
  });

  it("are read by the table where one was renamed, and that is said", () => {
    const table = withCells((headers) => headers.map((header, at) => (at === 5 ? "" : header)));
    const tables = [sheetTable("Gaps"), table];
    expect(() => requireSteadyHeaders(tables)).not.toThrow();
    const { value } = readReview(tables, [], profileFor);
    expect(value.amendments[0]?.alternativeText).toBe("Another wording");
    const remark = seeRemarks(tables, value.tables, []).find(({ kind }) => kind === "header-changed");
    expect(remark?.place).toMatchObject({ sheet: "Final text", cell: "F3" });
    expect(remark && toldRemark(remark).text.en).toContain("is blank");
  });
});
