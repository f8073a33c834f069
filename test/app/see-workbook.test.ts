import { sayUnreadable } from "../../src/domain/review/say-unreadable";
import type { SheetGrid } from "../../src/domain/review/sheet-grid";
import type { SheetTable } from "../../src/domain/review/sheet-table";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const renamed = (tables: readonly SheetTable[], from: string, to: string): readonly SheetTable[] =>
  tables.map((table) => (table.name === from ? { ...table, name: to } : table));

/** The sheet of a table whose cells are there and which is none any more. */
const rangeOf = ({ sheet, headers, headerRow, firstColumn }: SheetTable): SheetGrid => ({
  sheet,
  visibility: "visible",
  firstRow: headerRow,
  firstColumn,
  rows: [headers, headers.map((_, at) => `A-00${at}`)],
});

/** The same headers with rows that are numbered plainly. */
const listOf = (table: SheetTable): SheetGrid => ({ ...rangeOf(table), rows: [table.headers, ["1"]] });

const started = async (tables: readonly SheetTable[], sheets?: readonly SheetGrid[]) => {
  const workbook = new FakeOpenWorkbook(tables);
  workbook.sheets = sheets;
  const looks = jest.spyOn(workbook, "readSheets");
  const { session, time } = sessionOn(workbook);
  await session.start();
  await time.pass(300);
  const remarksOn = (table: string) =>
    session
      .state()
      .remarks.filter((remark) => "table" in remark && remark.table === table)
      .map(({ kind }) => kind);
  const change = async (to: readonly SheetTable[], on = sheets) => {
    workbook.tables = to;
    workbook.sheets = on;
    workbook.hint();
    await time.pass(300);
  };
  return { session, looks, remarksOn, change };
};

describe("a table of ours that the open workbook lacks", () => {
  it("is named where its headers are found under another name", async () => {
    const { remarksOn } = await started(renamed(smallReview(), "Waivers", "Table9"));
    expect(remarksOn("Waivers")).toEqual(["table-lost"]);
  });

  it("is looked for once, and no longer told of once it is back", async () => {
    const { looks, remarksOn, change } = await started(renamed(smallReview(), "Waivers", "Table9"));
    await change(renamed(smallReview(), "Waivers", "Table9").map((table) => ({ ...table, merged: ["A90:A91"] })));
    expect(looks).toHaveBeenCalledTimes(1);
    await change(smallReview());
    expect(remarksOn("Waivers")).toEqual([]);
  });

  it("blocks the review until it is named back, also where it went by that name before the pane opened", async () => {
    const { session, change } = await started(renamed(smallReview(), "Amendments", "Table9"));
    expect(session.state()).toMatchObject({
      phase: "ready",
      blocked: { kind: "tables", unreadable: [{ kind: "table-gone", table: "Amendments" }] },
    });
    await change(smallReview());
    expect(session.state().blocked).toBeUndefined();
  });

  it.each(["Amendments", "Rounds"] as const)(
    "blocks the review where only the cells of %s are left, until it is a table again or they are gone",
    async (name) => {
      const without = smallReview().filter((table) => table.name !== name);
      const { session, change } = await started(without, [rangeOf(sheetTable(name))]);
      expect(session.state()).toMatchObject({
        phase: "ready",
        blocked: { kind: "tables", unreadable: [{ kind: "table-gone", table: name }] },
      });
      const { blocked, remarks } = session.state();
      const said = blocked?.kind === "tables" ? sayUnreadable(blocked.unreadable, remarks).en : "";
      expect(said).toContain(`The cells of the table ${name} are there`);
      await change([...without, sheetTable(name)]);
      expect(session.state().blocked).toBeUndefined();
      await change(without);
      await change(
        without.map((table) => ({ ...table, merged: ["A90:A91"] })),
        [],
      );
      expect(session.state().blocked).toEqual(name === "Rounds" ? undefined : expect.anything());
    },
  );

  it.each([
    ["a plain range", (own: SheetTable) => ({ tables: smallReview(), sheets: [listOf(own)] })],
    ["a table", (own: SheetTable) => ({ tables: [...smallReview(), own], sheets: [] })],
  ])("is not missed where a person's own list has its headers, in %s", async (_, make) => {
    const own = { ...sheetTable("Consultations"), sheet: "Meetings", name: "Meetings" };
    const { tables, sheets } = make(own);
    const { session, remarksOn } = await started(tables, sheets);
    expect(session.state()).toMatchObject({ phase: "ready", blocked: undefined });
    expect(remarksOn("Consultations")).toEqual(["table-lost"]);
  });

  it("is said to be missing where it is nowhere", async () => {
    const { remarksOn } = await started(smallReview().filter(({ name }) => name !== "Waivers"));
    expect(remarksOn("Waivers")).toEqual(["table-missing"]);
  });

  describe("the gap table, from before the pane opened,", () => {
    it.each([
      ["by another name", renamed(smallReview(), "Gaps", "Table7")],
      ["by another name and alone", renamed(smallReview(), "Gaps", "Table7").filter(({ name }) => name === "Table7")],
    ])("is no reason to begin a review, and is told by its name: %s", async (_, tables) => {
      const { session, remarksOn, change } = await started(tables);
      expect(session.state()).toMatchObject({
        phase: "unusable",
        blocked: { kind: "tables", unreadable: [{ kind: "table-gone", table: "Gaps" }] },
      });
      expect(remarksOn("Gaps")).toEqual(["table-lost"]);
      await change(smallReview());
      expect(session.state()).toMatchObject({ phase: "ready", blocked: undefined });
      expect(remarksOn("Gaps")).toEqual([]);
    });

    it("is missed where other tables of a review are there and it is nowhere", async () => {
      const { session } = await started(smallReview().filter(({ name }) => name !== "Gaps"));
      expect(session.state()).toMatchObject({ phase: "unusable", blocked: { kind: "tables" } });
    });

    it("is repaired by its name", async () => {
      const { session } = await started(renamed(smallReview(), "Gaps", "Table7"));
      await session.act("repairReview");
      expect(session.state().phase).toBe("ready");
    });

    it.each([
      ["a person's own table", { headers: Object.values(GAPS), name: "Table1" }],
      ["a table of an everyday name", { headers: ["Document", "Sent on"], name: "Documents" }],
      ["a frozen copy", { headers: sheetTable("Gaps").headers, name: "FrozenGaps" }],
    ])("is not missed beside %s", async (_, own) => {
      const { session, looks } = await started([{ ...sheetTable("Gaps"), ...own, rows: [] }]);
      expect(session.state()).toMatchObject({ phase: "no-review", blocked: undefined });
      expect(looks).not.toHaveBeenCalled();
    });
  });
});
