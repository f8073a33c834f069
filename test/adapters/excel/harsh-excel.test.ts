import type { CellEdit, NewRow } from "../../../src/app/writing";
import { Unanswered } from "../../../src/app/unanswered";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { beHarsh } from "../../../src/preview/host/harsh-mode";
import type { Harshness, HarshRequest } from "../../../src/preview/host/harsh-mode";
import type { OfficeSettings } from "../../support/office";
import { openInOffice } from "../../support/office";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { smallWorkbook, textRow } from "../xlsx/small-workbook";

const TABLE = smallWorkbook({
  headers: ["No.", "Issue"],
  ref: "A1:B3",
  rows: textRow(1, "No.", "Issue") + textRow(2, "G-001", "old") + textRow(3, "G-002", "other"),
});

const edit: CellEdit = {
  table: "T",
  row: 2,
  header: "Issue",
  before: "old",
  after: "mine",
  rowId: { header: "No.", id: "G-001" },
};
const row: NewRow = { table: "T", cells: { "No.": "G-003" }, idHeader: "No." };

function open(harshness: Harshness = {}, settings: OfficeSettings = {}) {
  const office = openInOffice({ file: TABLE, ...settings });
  const colleague = (cell: string, text: string): void =>
    office.workbook.asColleague(() => office.workbook.edit(`Sheet!${cell}`, text));
  return { office, colleague, workbook: excelWorkbook(), calm: beHarsh(office.host, harshness) };
}

/** Something once, before the nth request. */
const at =
  (wanted: number, act: () => void) =>
  ({ number }: HarshRequest): void => {
    if (number === wanted) act();
  };

/** The requests that change something, by their count: which of them fail, and how. */
function writesFail(how: "refused" | "answer-lost", ...wanted: readonly number[]): NonNullable<Harshness["fault"]> {
  let writes = 0;
  return (request) => {
    if (request.writes) writes += 1;
    return request.writes && wanted.includes(writes) ? how : undefined;
  };
}

describe("a colleague who types between our comparing and our writing", () => {
  it("keeps their text, and ours becomes a conflict", async () => {
    const { office, workbook, colleague } = open({ before: at(2, () => colleague("B2", "theirs")) });
    const outcome = await workbook.write([edit]);
    expect(outcome).toMatchObject({ written: 0, conflicts: [{ edit, found: "theirs" }] });
    expect(office.workbook.value("Sheet!B2")).toBe("theirs");
  });

  it("and once more before theirs is put back, keeps the newer text", async () => {
    const { office, workbook, colleague } = open({
      before: (request) => {
        at(2, () => colleague("B2", "theirs"))(request);
        at(3, () => colleague("B2", "newer"))(request);
      },
    });
    const outcome = await workbook.write([edit]);
    expect(outcome).toMatchObject({ written: 0, conflicts: [{ edit, found: "newer" }] });
    expect(office.workbook.value("Sheet!B2")).toBe("newer");
  });

  it("and once more in the instant theirs is put back, keeps the newer text", async () => {
    const { office, workbook, colleague } = open({
      before: (request) => {
        at(2, () => colleague("B2", "theirs"))(request);
        at(4, () => colleague("B2", "newer"))(request);
      },
    });
    await workbook.write([edit]);
    expect(office.workbook.value("Sheet!B2")).toBe("newer");
  });

  it.each(["refused", "answer-lost"] as const)(
    "is told of when theirs can't be put back (%s for ever): their text is not lost",
    async (how) => {
      const { workbook, colleague } = open({
        before: at(2, () => colleague("B2", "theirs")),
        fault: ({ number }) => (number > 2 ? how : undefined),
      });
      const outcome = await workbook.write([edit]);
      expect(outcome).toMatchObject({
        written: 0,
        conflicts: [{ edit: { row: 2, header: "Issue", after: "mine" }, found: "theirs", isOverwritten: true }],
      });
    },
  );

  it("has theirs put back by a second try when the first is refused", async () => {
    const { office, workbook, colleague } = open({
      before: at(2, () => colleague("B2", "theirs")),
      fault: writesFail("refused", 2),
    });
    expect(await workbook.write([edit])).toMatchObject({ conflicts: [{ found: "theirs" }] });
    expect(office.workbook.value("Sheet!B2")).toBe("theirs");
  });
});

describe("an answer that is lost after the write was done", () => {
  it("is no failure of an edit", async () => {
    const { office, workbook } = open({ fault: writesFail("answer-lost", 1) });
    expect(await workbook.write([edit])).toEqual({ written: 1, added: 0, ids: [], rows: [], conflicts: [] });
    expect(office.workbook.value("Sheet!B2")).toBe("mine");
  });

  it("adds a row once", async () => {
    const { office, workbook } = open({ fault: writesFail("answer-lost", 1) });
    expect(await workbook.write([], [row])).toMatchObject({ added: 1, ids: ["G-003"], rows: [4] });
    expect(office.workbook.rows("T").map(([id]) => id)).toEqual(["G-001", "G-002", "G-003"]);
  });

  it("adds a row once although it is asked for again, when nothing was answered at all", async () => {
    const { office, workbook, calm } = open({ fault: ({ number }) => (number > 1 ? "answer-lost" : undefined) });
    await expect(workbook.write([], [row])).rejects.toBeInstanceOf(Unanswered);
    calm();
    const again = { ...row, cells: { "No.": "G-004" } };
    expect(await workbook.write([], [again])).toMatchObject({ added: 1, ids: ["G-003"], rows: [4] });
    expect(office.workbook.rows("T")).toHaveLength(3);
    expect(await workbook.write([], [again])).toMatchObject({ ids: ["G-004"], rows: [5] });
  });

  it("writes the rest of several cells, and says what was not written", async () => {
    const second: CellEdit = { ...edit, row: 3, before: "other", rowId: { header: "No.", id: "G-002" } };
    const { office, workbook } = open({ fault: writesFail("refused", 1) });
    expect(await workbook.write([edit, second])).toMatchObject({ written: 2, conflicts: [] });
    expect(office.workbook.rows("T").map(([, issue]) => issue)).toEqual(["mine", "mine"]);
  });

  it.each([
    ["answer-lost" as const, 1],
    ["refused" as const, 0],
  ])("and that no try brings (%s) is a failure only if nothing stands", async (how, written) => {
    const { office, workbook } = open({ fault: writesFail(how, 1, 2) });
    const outcome = await workbook.write([edit]).catch((error: unknown) => error);
    if (written) expect(outcome).toMatchObject({ written });
    else expect(String(outcome)).toContain("GeneralException");
    expect(office.workbook.value("Sheet!B2")).toBe(written ? "mine" : "old");
  });
});

const openThreads = (harshness: Harshness) => open(harshness, { file: workbookWithEverything(6) });
const replies = async (workbook: ReturnType<typeof excelWorkbook>): Promise<readonly string[]> =>
  (await workbook.readThreads()).value[0]?.replies.map(({ text }) => text) ?? [];

describe("threads whose answer is lost", () => {
  it.each(["answer-lost", "refused"] as const)("get a reply once (%s)", async (how) => {
    const { workbook } = openThreads({ fault: writesFail(how, 1) });
    const before = await replies(workbook);
    expect(await workbook.reply(THREAD_IDS[0], "Noted.")).toMatchObject({ text: "Noted." });
    expect(await replies(workbook)).toEqual([...before, "Noted."]);
  });

  it("get a reply once although it is sent again", async () => {
    const { workbook, calm } = openThreads({ fault: ({ number }) => (number > 2 ? "answer-lost" : undefined) });
    const before = await replies(workbook);
    await expect(workbook.reply(THREAD_IDS[0], "Noted.")).rejects.toBeInstanceOf(Unanswered);
    calm();
    await workbook.reply(THREAD_IDS[0], "Noted.");
    expect(await replies(workbook)).toEqual([...before, "Noted."]);
    await workbook.reply(THREAD_IDS[0], "Noted.");
    expect(await replies(workbook)).toEqual([...before, "Noted.", "Noted."]);
  });

  it("are resolved, and no failure is told", async () => {
    const { workbook } = openThreads({ fault: writesFail("answer-lost", 1) });
    await workbook.resolve(THREAD_IDS[0], true);
    expect((await workbook.readThreads()).value[0]?.resolved).toBe(true);
  });
});

describe("adopting a table whose answer is lost", () => {
  it("is done once and told as done", async () => {
    const { office, workbook } = open({ fault: writesFail("answer-lost", 1) });
    const table = await workbook.adopt("T", "Gaps", { Issue: "Problem" }, ["Sources"]);
    expect(table.headers).toEqual(["No.", "Problem", "Sources"]);
    expect(office.workbook.table("Gaps").columns).toHaveLength(3);
  });
});

describe("a step to undo", () => {
  const second: CellEdit = { ...edit, row: 3, before: "other", rowId: { header: "No.", id: "G-002" } };
  const at20 = { apiSets: { ExcelApi: "1.20" } };

  it("is asked for only where one action changes several things", async () => {
    const { office, workbook } = open({}, at20);
    const { stop } = await workbook.follow({ onChange: () => undefined, onSelection: () => undefined });
    await workbook.read();
    await workbook.select({ sheet: "Sheet", cell: "B2" });
    await workbook.write([edit]);
    expect(office.undoGroups.count).toBe(0);
    await workbook.write([{ ...edit, before: "mine", after: "old" }, second]);
    await workbook.write([], [row]);
    expect(office.undoGroups.count).toBe(2);
    await stop?.();
  });

  it.each(["1.15", "1.20"])(
    "is not asked for twice, and nothing is doubled, where it is refused (%s)",
    async (version) => {
      const { office, workbook } = open({}, { apiSets: { ExcelApi: version }, undoGroups: "refused" });
      expect(await workbook.write([edit, second])).toMatchObject({ written: 2 });
      expect(await workbook.write([], [row])).toMatchObject({ ids: ["G-003"] });
      expect((await workbook.adopt("T", "Gaps", {}, ["Sources"])).headers).toEqual(["No.", "Issue", "Sources"]);
      expect(office.workbook.rows("Gaps")).toHaveLength(3);
    },
  );
});

const id = (number: number): string => `G-${String(number).padStart(3, "0")}`;

describe("a row that comes while it is asked where many threads hang", () => {
  const COUNT = 600;
  const LONG = smallWorkbook({
    headers: ["No.", "Issue"],
    ref: `A1:B${COUNT + 1}`,
    rows: [
      textRow(1, "No.", "Issue"),
      ...Array.from({ length: COUNT }, (_, index) => textRow(index + 2, id(index + 1), "some")),
    ].join(""),
  });

  it("leaves every thread on the row that it is about", async () => {
    const { office, workbook, calm } = open({}, { file: LONG });
    for (let number = 1; number <= COUNT; number++) office.workbook.comment(`Sheet!B${number + 1}`, id(number));
    const { stop } = await workbook.follow({ onChange: () => undefined, onSelection: () => undefined });
    await workbook.read();
    calm();
    let asked = 0;
    beHarsh(office.host, {
      before: () => {
        asked += 1;
        if (asked !== 2) return;
        office.workbook.asColleague(() => office.workbook.insertRows("T", 0, [["X-1", "theirs"]]));
        void office.settle();
      },
    });
    const { tables, threads } = (await workbook.read()).value;
    expect(asked).toBe(4);
    const idAt = (cell: string): unknown => tables[0]?.rows.find((one) => one.row === Number(cell.slice(1)))?.cells[0];
    expect(threads.filter(({ cell, text }) => idAt(cell) !== text)).toEqual([]);
    expect(threads).toHaveLength(COUNT);
    await stop?.();
  });
});

it("a reading that fails forgets nothing of what was heard before it", async () => {
  const { office, workbook, colleague, calm } = open();
  for (const [cell, text] of [
    ["B2", "G-001"],
    ["B3", "G-002"],
  ] as const)
    office.workbook.comment(`Sheet!${cell}`, text);
  const { stop } = await workbook.follow({ onChange: () => undefined, onSelection: () => undefined });
  await workbook.read();
  calm();
  office.workbook.asColleague(() => office.workbook.sort("T", [{ key: 0, ascending: false }]));
  await office.settle();
  const well = beHarsh(office.host, { fault: () => "refused", code: "AccessDenied" });
  await expect(workbook.read()).rejects.toThrow();
  well();
  colleague("A1", "Number");
  await office.settle();
  const { threads } = (await workbook.read()).value;
  expect(threads.map(({ text, cell }) => [text, cell])).toEqual([
    ["G-001", "B3"],
    ["G-002", "B2"],
  ]);
  await stop?.();
});
