import { ourColumns } from "../../../src/domain/adopt/our-columns";
import type { SheetTable } from "../../../src/domain/review/sheet-table";
import { TABLES } from "../../../src/domain/review/tables";

const table = (headers: readonly string[], cells: readonly string[] = []): SheetTable => ({
  name: "Table1",
  sheet: "Sheet1",
  headerRow: 1,
  firstColumn: 1,
  headers,
  rows: [{ row: 2, hidden: false, cells }],
  merged: [],
});
const [A = "", B = "", C = ""] = ["a", "b", "c"];
const chosen = { issue: A, solution: B, sources: C };

describe("the columns that a person's own table gets", () => {
  it.each([
    ["en", ["No age is set.", "Set one.", "CRC, art. 16"]],
    ["ru", ["Возраст не назван.", "Назвать его.", "КПР, ст. 16"]],
    ["kk", ["Жасы көрсетілмеген.", "Көрсету қажет.", "БҚК, 16-бап"]],
  ] as const)("are in the language of its words: %s", (language, cells) => {
    const { solution } = Object.fromEntries(TABLES.Gaps.columns.map(({ key, header }) => [key, header[language]]));
    const ours = ourColumns(table([A, B, C], cells), chosen, undefined, "en");
    expect(ours.language).toBe(language);
    expect(ours.headers[B]).toBe(solution);
    expect(ours.added).toHaveLength(TABLES.Gaps.columns.length - 3);
  });

  it("are in the language that was chosen, unless some are there already in another", () => {
    expect(ourColumns(table([A, B, C], ["Возраст"]), chosen, "kk", "en").language).toBe("kk");
    const { language, added } = ourColumns(table([A, B, C, "№"], ["Age"]), chosen, "kk", "en");
    expect(language).toBe("ru");
    expect(added).not.toContain("№");
  });

  it("are in the language of the pane where the table has no word", () => {
    expect(ourColumns(table(["1", "2", "3"]), {}, undefined, "kk").language).toBe("kk");
  });

  it("rename no header that is ours", () => {
    const sources = TABLES.Gaps.columns.find(({ key }) => key === "sources")?.header.ru ?? "";
    const { headers } = ourColumns(table([A, B, sources]), { ...chosen, sources }, undefined, "en");
    expect(Object.keys(headers)).toEqual([A, B]);
  });
});
