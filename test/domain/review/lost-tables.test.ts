import { LANGUAGES } from "../../../src/domain/language";
import { findLostTables } from "../../../src/domain/review/lost-tables";
import { toSheetGrid } from "../../../src/domain/review/sheet-grid";
import type { CellValue, SheetTable } from "../../../src/domain/review/sheet-table";
import { TABLES, USUAL_TABLES } from "../../../src/domain/review/tables";
import type { ColumnSpec, TableName } from "../../../src/domain/review/tables";
import { sheetTable } from "../../support/sheet-tables";

const grid = (sheet: string, rows: readonly (readonly CellValue[])[], firstRow = 3) =>
  toSheetGrid(
    sheet,
    "visible",
    rows.flatMap((cells, row) => cells.map((value, column) => ({ row: firstRow + row, column: column + 2, value }))),
  );

const NO: readonly SheetTable[] = [];

const headers = (table: TableName, language: (typeof LANGUAGES)[number] = "en") =>
  TABLES[table].columns.map(({ header }) => header[language]);

/** Whether a range below some headers is told to be nothing but the consultations. */
const sure = (texts: readonly CellValue[]) =>
  findLostTables(["Consultations"], [], [grid("Any", [texts, ["C-01"]])]).map(({ isSure }) => isSure);

/** Whether a range of these rows, beside some tables, is told to be nothing but a table of ours. */
const sureOf = (table: TableName, sheet: string, rows: readonly (readonly string[])[], all = NO) =>
  findLostTables([table], all, [grid(sheet, rows)]).map(({ isSure }) => isSure);

describe("a table that is missing", () => {
  it.each(LANGUAGES)("is found by its headers in a plain range, in %s", (language) => {
    const sheet = grid("Any", [["Title"], headers("Gaps", language), ["G-001"]]);
    expect(findLostTables(["Gaps"], [], [sheet])).toMatchObject([
      { kind: "table-lost", table: "Gaps", named: undefined, place: { sheet: "Any", row: 4, cell: "B4" } },
    ]);
  });

  it("is sure where nearly all headers of even the oldest workbooks are there, and not where a few are", () => {
    const columns = TABLES.Consultations.columns;
    expect(sure(columns.filter(({ isLater }) => !isLater).map(({ header }) => header.kk))).toEqual([true]);
    expect(sure(["No.", "Date", "Summary"])).toEqual([false]);
    const frozen = { ...sheetTable("Feedback"), name: "FrozenFeedback" };
    expect(findLostTables(["Feedback"], [frozen], []).map(({ isSure }) => isSure)).toEqual([false]);
  });

  it.each([
    ["Meetings", ["No.", "Date", "With", "Format", "Summary"], ["1"]],
    ["Law", ["Provision", "Citation", "Heading", "Text"], ["5"]],
    ["Закон", ["Положение", "Ссылка", "Заголовок", "Текст"], ["5"]],
    ["Құжат", ["Құжат", "Міндетті", "Қалай келтірілген", "Бөліктер саны"], ["Конвенция"]],
    ["Amend", ["No.", "Gap", "Provision", "Text of the draft", "New text", "Justification"], ["1"]],
  ])("is not sure, nor known to have been ours, where it may be a person's own list: %s", (sheet, texts, row) => {
    const own = { ...sheetTable("Gaps"), headers: texts, name: "Own", sheet };
    const found = [
      ...findLostTables(["Consultations", "Provisions", "Documents", "Amendments"], [], [grid(sheet, [texts, row])]),
      ...findLostTables(["Consultations", "Provisions", "Documents", "Amendments"], [own], []),
    ];
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ isSure, wasOurs }) => isSure || wasOurs)).toEqual([]);
  });

  it("is known to have been ours by its sheet, its codes, its numbers, or most of our tables around it", () => {
    const [meetings, law] = [headers("Consultations"), headers("Provisions").slice(0, 4)];
    const around = USUAL_TABLES.filter((name) => !["Consultations", "Provisions", "DraftHistory"].includes(name)).map(
      (name) => sheetTable(name),
    );
    expect(sureOf("Consultations", "Консультации", [meetings, ["1"]])).toEqual([true]);
    expect(sureOf("Provisions", "Law", [[...law, "Fingerprint"], ["5"]])).toEqual([true]);
    expect(sureOf("Consultations", "Meetings", [meetings, [], ["С-01"]])).toEqual([true]);
    expect(sureOf("Consultations", "Meetings", [meetings, ["1"]], around)).toEqual([true]);
    expect(sureOf("Provisions", "Law", [law, ["5"]], around)).toEqual([true]);
    // Older reviews never had these: our tables around them say nothing, all of many headers do.
    expect(sureOf("Brief", "Old", [headers("Brief"), ["1"]], around)).toEqual([false]);
    expect(sureOf("DraftHistory", "Old", [headers("DraftHistory").slice(0, -1), ["1"]], around)).toEqual([false]);
    expect(sureOf("DraftHistory", "Old", [headers("DraftHistory"), ["1"]], around)).toEqual([true]);
    expect(sureOf("Brief", "Brief - Table 1", [headers("Brief"), ["1"]])).toEqual([true]);
    const copied = { ...sheetTable("Brief", [], { sheet: "Old" }), name: "Brief_2" };
    expect(findLostTables(["Brief"], [copied], []).map(({ isSure }) => isSure)).toEqual([true]);
  });

  it.each([
    ["DraftHistory", "Прежние редакции", "ru"],
    ["DraftHistory", "Бұрынғы редакциялар", "kk"],
    ["Feedback", "Consultations", "en"],
  ] as const)(
    "is known to have been ours by the sheet that %s had in earlier versions: %s",
    (table, sheet, language) => {
      const columns: readonly ColumnSpec[] = TABLES[table].columns;
      const known = columns.filter(({ holds }) => holds !== "fingerprint").slice(0, -1);
      const texts = known.map(({ header }) => header[language]);
      expect(sureOf(table, sheet, [texts, ["1"]])).toEqual([true]);
      expect(sureOf(table, `${sheet} 2`, [texts, ["1"]])).toEqual([false]);
    },
  );

  it("is found under another name", () => {
    const renamed = { ...sheetTable("Gaps"), name: "Table1" };
    expect(findLostTables(["Gaps"], [renamed], [])).toMatchObject([{ named: "Table1", place: { row: 3, cell: "A3" } }]);
  });

  it.each([
    ["en", "Draft law"],
    ["ru", "Законопроект"],
    ["kk", "Заң жобасы"],
  ] as const)(
    "is found under another name where its rows are not read, as those of the details, in %s",
    (language, label) => {
      const details = { ...sheetTable("Review", [], { sheet: "Any", headerRow: 3 }), name: "Table77", firstColumn: 2 };
      const renamed = { ...details, headers: headers("Review", language), rows: [] };
      const rows = [headers("Review", language), [label, "X"]];
      expect(findLostTables(["Review"], [renamed], [grid("Any", rows)])).toMatchObject([{ named: "Table77" }]);
      expect(findLostTables(["Review"], [renamed], [grid("Any", [rows[0]!, ["Pens", 12]])])).toEqual([]);
    },
  );

  it("is found in each table that it may be", () => {
    const [one, other] = ["Gaps2", "Table7"].map((name) => ({ ...sheetTable("Gaps"), name }));
    expect(findLostTables(["Gaps"], [one!, other!], []).map(({ named }) => named)).toEqual(["Gaps2", "Table7"]);
  });

  it("is a frozen copy only where no range and no other table may be it", () => {
    const frozen = { ...sheetTable("Gaps"), name: "FrozenGaps" };
    const named = (grids: Parameters<typeof findLostTables>[2], ...more: (typeof frozen)[]) =>
      findLostTables(["Gaps"], [frozen, ...more], grids).map((one) => one.named);
    expect(named([])).toEqual(["FrozenGaps"]);
    expect(named([grid("Any", [headers("Gaps"), ["G-001"]])])).toEqual([undefined]);
    expect(named([], { ...sheetTable("Gaps"), name: "Gaps2" })).toEqual(["FrozenGaps", "Gaps2"]);
  });

  it("is not taken for the table that is there", () => {
    const there = sheetTable("Gaps", [], { sheet: "Any", headerRow: 3 });
    expect(findLostTables(["Feedback"], [there], [grid("Any", [headers("Gaps")])])).toEqual([]);
  });

  it("is not found where a header it can't do without is missing, or by words of every day", () => {
    expect(findLostTables(["Gaps"], [], [grid("Any", [headers("Gaps").slice(2)])])).toEqual([]);
    expect(
      findLostTables(
        ["Review"],
        [],
        [
          grid("Any", [
            ["Item", "Value"],
            ["Pens", 12],
          ]),
        ],
      ),
    ).toEqual([]);
    expect(
      findLostTables(
        ["Review"],
        [],
        [
          grid("Any", [
            ["Item", "Value"],
            ["Draft law", "X"],
          ]),
        ],
      ),
    ).toMatchObject([{ table: "Review", place: { cell: "B3" } }]);
  });
});
