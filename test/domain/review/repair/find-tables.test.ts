import { LANGUAGES } from "../../../../src/domain/language";
import { examineReview } from "../../../../src/domain/review/repair/plan-repair";
import { tellLeft } from "../../../../src/domain/review/repair/tell-left";
import type { SheetGrid } from "../../../../src/domain/review/sheet-grid";
import type { SheetTable } from "../../../../src/domain/review/sheet-table";
import { TABLES, TABLE_NAMES } from "../../../../src/domain/review/tables";
import type { TableName } from "../../../../src/domain/review/tables";
import { sheetTable } from "../../../support/sheet-tables";

const gridOf = ({ sheet, headers, rows }: SheetTable): SheetGrid => ({
  sheet,
  visibility: "visible",
  firstRow: 3,
  firstColumn: 1,
  rows: [headers, ...rows.map(({ cells }) => cells)],
});

const gaps = sheetTable("Gaps", [{ id: "G-001", issue: "One", solution: "Do" }]);

/** A list of meetings of a person's own, under some of our headers. */
const meetings = (name: TableName, language: (typeof LANGUAGES)[number]): SheetTable => {
  const whole = sheetTable(name, [{ id: "1", date: "2026-01-01" }], { language, sheet: "Meetings" });
  return { ...whole, name: "Meetings" };
};

const all = (...without: readonly TableName[]): readonly SheetTable[] =>
  TABLE_NAMES.filter((name) => !without.includes(name)).map((name) => sheetTable(name, [{}]));

/** A row as good as empty; the first gap has a number of ours. */
const filled = (name: TableName): Record<string, string> => ({
  [TABLES[name].columns[0]?.key ?? ""]: name === "Gaps" ? "G-001" : "Draft law",
});

/** Tables that no sheet of ours holds any more, the final text not begun. */
const lostIn = (language: (typeof LANGUAGES)[number], names: readonly TableName[]) =>
  names.map((name, at) =>
    sheetTable(name, name === "Amendments" ? [] : [filled(name)], { language, sheet: `Renamed ${at}` }),
  );

/** Tables that the first workbooks had. */
const ofOld = (names: readonly TableName[]) => names.filter((name) => !TABLES[name].isLater);

const foundIn = ({ steps }: ReturnType<typeof examineReview>) =>
  ofOld(steps.flatMap((step) => ("table" in step ? [step.table] : [])));

describe("A list of a person's own under headers like ours", () => {
  it.each(LANGUAGES)("is left as it is and named, whether it is a table or not (%s)", (language) => {
    const own = meetings("Consultations", language);
    const asTable = examineReview([gridOf(own)], [gaps, own], []);
    const asRange = examineReview([gridOf(own)], [gaps], []);
    expect([...asTable.steps, ...asRange.steps].filter(({ kind }) => kind !== "add-column")).toEqual([]);
    const named = [asTable, asRange].map(({ left }) => left.find(({ kind }) => kind === "not-ours"));
    expect(named).toEqual([
      { kind: "not-ours", table: "Consultations", places: ["Meetings"], areTables: true },
      { kind: "not-ours", table: "Consultations", places: ["Meetings!A3"], areTables: false },
    ]);
    const [asTableSaid, asRangeSaid] = named.map((one) => one && tellLeft(one)[language]);
    expect(asTableSaid).toContain("Consultations");
    // That something is to be made a table is said of what is none.
    const advice = { en: "Format as Table", ru: "Форматировать как таблицу", kk: "Кесте ретінде пішімдеу" }[language];
    expect(asRangeSaid).toContain(advice);
    expect(asTableSaid).not.toContain(advice);
  });

  it("does not stand in the way of the table that a review lost", () => {
    const own = meetings("Consultations", "en");
    const lost: SheetTable = { ...sheetTable("Consultations", [{ id: "C-01" }]), name: "Table3" };
    expect(examineReview([gridOf(own), gridOf(lost)], [gaps, own, lost], []).steps).toEqual([
      { kind: "rename-table", table: "Consultations", from: "Table3", sheet: "Consultations" },
    ]);
  });
});

describe("A table that a review lost", () => {
  it.each(LANGUAGES)(
    "is asked about where it came later and another may be it, unless that is a frozen copy (%s)",
    (language) => {
      for (const name of ["Brief", "DraftHistory"] as const) {
        const first = TABLES[name].columns[0]?.key ?? "";
        const known = sheetTable(name, [{ [first]: "1" }], { language });
        const short = known.headers.slice(0, 8);
        const other: SheetTable = { ...known, headers: short, name: "Table7", sheet: "Renamed" };
        const { steps, left } = examineReview([gridOf(known), gridOf(other)], [gaps, other], []);
        expect(steps).toEqual([]);
        const places = ["Table7", `${known.sheet}!A3`];
        expect(left).toContainEqual({ kind: "several-alike", table: name, places });
        const frozen = { ...other, name: `Frozen${name}` };
        expect(examineReview([gridOf(known), gridOf(frozen)], [gaps, frozen], []).steps).toMatchObject([
          { kind: "make-table", table: name, sheet: known.sheet },
        ]);
      }
    },
  );

  it.each(LANGUAGES)("is found on a sheet of another name, by the tables around it (%s)", (language) => {
    for (const name of TABLE_NAMES.filter((each) => !TABLES[each].isLater && !TABLES[each].isOptional)) {
      const first = TABLES[name].columns[0]?.key ?? "";
      const lost = sheetTable(name, [{ [first]: "Draft law" }], { language, sheet: "Renamed" });
      const { steps } = examineReview([gridOf(lost)], all(name), []);
      expect(steps.map((step) => ("table" in step ? [step.kind, step.table] : []))).toEqual([["make-table", name]]);
    }
  });

  it.each(LANGUAGES)("is found where all were lost and its sheet alone was renamed (%s)", (language) => {
    const usual = TABLE_NAMES.filter((name) => !TABLES[name].isOptional);
    const lost = usual.map((name) => {
      const first = TABLES[name].columns[0]?.key ?? "";
      const sheet = name === "Documents" ? "Renamed" : TABLES[name].sheet[language];
      return sheetTable(name, [{ [first]: "Draft law" }], { language, sheet });
    });
    const { steps, left } = examineReview(lost.map(gridOf), [], []);
    expect(steps.map((step) => ("table" in step ? [step.kind, step.table] : []))).toEqual(
      usual.map((name) => ["make-table", name]),
    );
    expect(left).toEqual([]);
  });

  describe("is found where all were lost, all sheets were renamed and the final text is not begun", () => {
    const usual = TABLE_NAMES.filter((name) => !TABLES[name].isOptional);
    it.each(LANGUAGES)("by all the others around it, tables or not, if the gaps are there (%s)", (language) => {
      const lost = lostIn(language, usual);
      expect(foundIn(examineReview(lost.map(gridOf), [], []))).toEqual(ofOld(usual));
      const renamed = lost.map((table, at) => ({ ...table, name: `Table${at}` }));
      expect(foundIn(examineReview(lost.map(gridOf), renamed, []))).toEqual(ofOld(usual));
      const others = lostIn(
        language,
        usual.filter((name) => name !== "Gaps"),
      );
      expect(foundIn(examineReview(others.map(gridOf), [], []))).not.toContain("Documents");
    });

    it.each(LANGUAGES)("but not where a table of ours stands: such lists may be a person's own (%s)", (language) => {
      const standing = (["Review", "Gaps", "Provisions", "Brief", "Rounds"] as const).map((name) =>
        sheetTable(name, [filled(name)]),
      );
      const lists = lostIn(language, ["Consultations", "Documents"]);
      const { steps, left } = examineReview(lists.map(gridOf), standing, []);
      expect(steps.filter(({ kind }) => kind === "make-table")).toEqual([]);
      expect(left).toContainEqual(expect.objectContaining({ kind: "not-ours", table: "Consultations" }));
      expect(left).toContainEqual(expect.objectContaining({ kind: "not-ours", table: "Documents" }));
    });

    it.each(LANGUAGES)("and by none that stands twice (%s)", (language) => {
      const lost = lostIn(language, usual);
      const twice = lost.map((table) => ({ ...table, sheet: `${table.sheet}, once more` }));
      const found = foundIn(examineReview([...lost, ...twice].map(gridOf), [], []));
      expect(found).toEqual([]);
    });
  });

  it.each(LANGUAGES)("is found where another program or Excel called its sheet or itself anew (%s)", (language) => {
    for (const name of ["Brief", "DraftHistory", "Waivers"] as const) {
      const first = TABLES[name].columns[0]?.key ?? "";
      const sheet = TABLES[name].sheet[language];
      const lost = (on: string) => sheetTable(name, [{ [first]: "1" }], { language, sheet: on });
      for (const on of [`${sheet} (2)`, `${sheet} - Table 1`, `${sheet} - Таблица 1`]) {
        expect(examineReview([gridOf(lost(on))], [gaps], []).steps).toMatchObject([
          { kind: "make-table", table: name },
        ]);
      }
      for (const called of [`${name}2`, `${name}_2`]) {
        const table = { ...lost("Renamed"), name: called };
        expect(examineReview([gridOf(table)], [gaps, table], []).steps).toMatchObject([
          { kind: "rename-table", table: name, from: called },
        ]);
      }
    }
  });

  it.each(LANGUAGES)(
    "is found anywhere by all of many headers, or by words that it offers, as no list of every day has them (%s)",
    (language) => {
      const history = sheetTable("DraftHistory", [{ version: "1" }], { language, sheet: "Renamed" });
      expect(examineReview([gridOf(history)], [gaps], []).steps).toMatchObject([{ kind: "make-table" }]);
      const brief = sheetTable("Brief", [{ part: "1" }], { language, sheet: "Renamed" });
      expect(examineReview([gridOf(brief)], [gaps], []).steps).toEqual([]);
      const part = TABLES.Brief.columns[0]?.choices?.["key-message"]?.[language] ?? "";
      const said = { ...brief, rows: brief.rows.map((row) => ({ ...row, cells: [part, ...row.cells.slice(1)] })) };
      expect(examineReview([gridOf(said)], [gaps], []).steps).toMatchObject([{ kind: "make-table", table: "Brief" }]);
      const shorter = { ...history, headers: history.headers.slice(0, -1) };
      expect(examineReview([gridOf(shorter)], [gaps], []).left).toContainEqual(
        expect.objectContaining({ kind: "not-ours", table: "DraftHistory" }),
      );
    },
  );

  it.each(["FrozenGaps", "frozengaps", "FrozenGaps2", "FrozenGaps_2"])("is no copy for reading: %s", (name) => {
    const { steps, left } = examineReview([], [{ ...gaps, name }, ...all("Gaps")], []);
    expect({ steps, left }).toEqual({ steps: [], left: [{ kind: "no-headers", table: "Gaps" }] });
  });
});
