import * as fc from "fast-check";
import type { CellEdit, NewRow } from "../../../src/app/writing";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import type { TestOffice } from "../../support/office";
import { FLOOR, openInOffice } from "../../support/office";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";
import { smallWorkbook, textRow } from "../xlsx/small-workbook";
import { runs } from "../../support/runs";

const MEGABYTE = 1024 * 1024;

/** Rows G-001 and on, each with two texts of so many characters. */
function longTable(rows: number, length = 40): Uint8Array {
  const text = (row: number, word: string) => `${word} ${row} ${letters(row, length)}`;
  const body = Array.from({ length: rows }, (_, at) =>
    textRow(at + 2, `G-${at + 1}`, text(at, "problem"), text(at, "answer")),
  );
  return smallWorkbook({
    headers: ["No.", "Issue", "Solution"],
    ref: `A1:C${rows + 1}`,
    rows: textRow(1, "No.", "Issue", "Solution") + body.join(""),
  });
}

function open(file: Uint8Array = workbookWithEverything(6), version: string = FLOOR.ExcelApi) {
  const office = openInOffice({ file, name: "review.xlsx", apiSets: { ExcelApi: version } });
  return { office, workbook: excelWorkbook() };
}

/** Letters without a pattern, more than a zip file looks back: one that shrinks too well is refused as hostile. */
const LETTERS = (() => {
  let state = 1;
  return Array.from({ length: 100_000 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(0x430 + ((state >> 8) % 32));
  }).join("");
})();
const letters = (seed: number, length: number): string => {
  const from = (seed * 7_919) % (LETTERS.length - length);
  return LETTERS.slice(from, from + length);
};

/** Round trips that an action costs. */
async function costOf(office: TestOffice, action: () => Promise<unknown>): Promise<number> {
  office.countAnew();
  await action();
  return office.syncs();
}

const SMALL = smallWorkbook({ ref: "A1:B2", rows: textRow(1, "Key", "Value") + textRow(2, "a", "b") });

const pointEdit = (more: Partial<CellEdit> = {}): CellEdit => ({
  table: "Points",
  row: 5,
  header: "Status",
  before: "open",
  after: "agreed",
  rowId: { header: "No.", id: "P-1" },
  ...more,
});

describe("what an action costs", () => {
  it("is two round trips for reading 2,000 rows and every thread", async () => {
    const { office, workbook } = open(longTable(2_000));
    expect(await costOf(office, () => workbook.read())).toBe(2);
    const everything = open();
    expect(await costOf(everything.office, () => everything.workbook.read())).toBe(2);
  });

  it("is one for reading again, until a table or a comment comes or goes", async () => {
    const { office, workbook } = open();
    await workbook.read();
    expect(await costOf(office, () => workbook.read())).toBe(1);
    office.workbook.comment("Lists!B2", "Is this complete?");
    expect(await costOf(office, () => workbook.read())).toBe(2);
    expect((await workbook.read()).value.threads).toHaveLength(4);
    expect(await costOf(office, () => workbook.read())).toBe(1);
    office.workbook.table("Choices").name = "Options";
    const { value } = await workbook.read();
    expect(value.tables.map(({ name }) => name)).toContain("Options");
    expect(await costOf(office, () => workbook.read())).toBe(1);
  });

  it("is one for reading notes again, and for a workbook without struck text", async () => {
    const { office, workbook } = open(workbookWithEverything(6), "1.18");
    expect(await costOf(office, () => workbook.read())).toBe(2);
    expect(await costOf(office, () => workbook.read())).toBe(1);
    expect((await workbook.read()).value.threads.filter(({ form }) => form === "note")).toHaveLength(1);
    office.workbook.book.notes = [];
    expect((await workbook.read()).value.threads.filter(({ form }) => form === "note")).toEqual([]);
  });

  it("is one more for every 500 threads behind the first of them, whether they are known or not", async () => {
    const { office, workbook } = open(longTable(2));
    const cells = Array.from({ length: 1_001 }, (_, at) => `E${at + 1}`);
    for (const cell of cells) office.workbook.comment(`Sheet!${cell}`, `Is ${cell} meant?`);
    for (const cost of [4, 3]) {
      expect(await costOf(office, () => workbook.read())).toBe(cost);
      const { threads } = (await workbook.read()).value;
      expect(threads.map(({ cell }) => cell)).toEqual(cells);
      expect(threads.map(({ text }) => text)).toEqual(cells.map((cell) => `Is ${cell} meant?`));
    }
  });

  it("is two for what stands on every sheet", async () => {
    const { office, workbook } = open();
    expect(await costOf(office, () => workbook.readSheets())).toBe(2);
  });

  it("is two for listening and reading together, with the active cell", async () => {
    const { office, workbook } = open();
    office.workbook.select("Lists!A3");
    const listeners = { onChange: () => undefined, onSelection: () => undefined };
    office.countAnew();
    const { first, stop } = await workbook.follow(listeners);
    expect(office.syncs()).toBe(2);
    expect(first?.value.selection).toEqual({ sheet: "Lists", cell: "A3" });
    expect(first?.value.threads).toHaveLength(3);
    await stop?.();
  });

  it("is two for edits that follow a reading too", async () => {
    const { office, workbook } = open();
    await workbook.read();
    expect(await costOf(office, () => workbook.write([pointEdit()]))).toBe(2);
    expect(office.workbook.rows("Points")[0]?.[3]).toBe("agreed");
  });

  it("is two for correcting 100 cells all over 2,000 rows", async () => {
    const { office, workbook } = open(longTable(2_000));
    const [table] = (await workbook.readTables()).value;
    const edits = Array.from({ length: 100 }, (_, at): CellEdit => {
      const row = table?.rows[at * 17];
      const [header, column] = at % 2 ? (["Issue", 1] as const) : (["Solution", 2] as const);
      const before = String(row?.cells[column]);
      const rowId = { header: "No.", id: String(row?.cells[0]) };
      return { table: "T", row: row?.row ?? 0, header, before, after: `corrected ${at}`, rowId };
    });
    const cost = await costOf(office, async () => {
      expect(await workbook.write(edits)).toEqual({ written: 100, added: 0, ids: [], rows: [], conflicts: [] });
    });
    expect(cost).toBe(2);
    expect(office.host.traffic.largestRequest).toBeLessThan(MEGABYTE);
  });

  it("is two for naming 2,000 rows, whose cells go as one block", async () => {
    const { office, workbook } = open(longTable(2_000));
    const edits = Array.from({ length: 2_000 }, (_, at): CellEdit => ({
      table: "T",
      row: at + 2,
      header: "No.",
      before: `G-${at + 1}`,
      after: `N-${at + 1}`,
      rowId: { header: "No.", id: `G-${at + 1}` },
    }));
    expect(await costOf(office, () => workbook.write(edits))).toBe(2);
    expect((await workbook.readTables()).value[0]?.rows[1_999]?.cells[0]).toBe("N-2000");
  });

  it("is two for adding rows, and four for cells and rows together", async () => {
    const { office, workbook } = open();
    const rows: readonly NewRow[] = [{ table: "Points", cells: { "No.": "P-7", Status: "open" }, idHeader: "No." }];
    expect(await costOf(office, () => workbook.write([], rows))).toBe(2);
    expect(await costOf(office, () => workbook.write([pointEdit()], rows))).toBe(4);
  });

  it("is one when nothing holds what was read", async () => {
    const { office, workbook } = open();
    expect(await costOf(office, () => workbook.write([pointEdit({ before: "dropped" })]))).toBe(1);
  });

  it("is one for a jump, an answer and a tick", async () => {
    const { office, workbook } = open();
    expect(await costOf(office, () => workbook.select({ sheet: "Lists", cell: "A3" }))).toBe(1);
    expect(await costOf(office, () => workbook.reply(THREAD_IDS[0], "Noted."))).toBe(1);
    expect(await costOf(office, () => workbook.resolve(THREAD_IDS[0], true))).toBe(1);
  });

  it("is two for adopting a table", async () => {
    const { office, workbook } = open();
    expect(await costOf(office, () => workbook.adopt("Points", "Gaps", { Text: "Issue" }, ["Sources"]))).toBe(2);
  });
});

describe("a text below the table that comes in at the last moment", () => {
  it("is put back, and no row is added over it", async () => {
    const { office, workbook } = open(SMALL);
    const { host } = office;
    const answer = host.answer.bind(host);
    let isTyped = false;
    host.answer = (body) => {
      const text = answer(body);
      if (!isTyped) office.workbook.asColleague(() => office.workbook.edit("Sheet!B4", "'=note"));
      isTyped = true;
      return text;
    };
    const rows = ["c", "d"].map((key): NewRow => ({ table: "T", cells: { Key: key, Value: key } }));
    await expect(workbook.write([], rows)).rejects.toThrow(/not empty \(B4\)|writes below the table/);
    expect(office.workbook.value("Sheet!B4")).toBe("=note");
    expect(office.workbook.formula("Sheet!B4")).toBeUndefined();
    expect(office.workbook.value("Sheet!A3")).toBe("");
  });
});

describe("a text that Excel takes for something else all the same", () => {
  const digits = "1".repeat(50);

  it("is put right by two round trips more, in a cell as in a row", async () => {
    const { office, workbook } = open();
    const row: NewRow = { table: "Points", cells: { "No.": "P-7", Text: digits }, idHeader: "No." };
    const cost = await costOf(office, async () => {
      expect(await workbook.write([pointEdit({ after: digits })], [row])).toMatchObject({ written: 1, added: 1 });
    });
    expect(cost).toBe(8);
    const cells = (await workbook.readTables()).value.find(({ name }) => name === "Points")?.rows;
    expect(cells?.[0]?.cells[3]).toBe(digits);
    expect(cells?.[6]?.cells[2]).toBe(digits);
  });
});

const withFormula = () =>
  open(
    smallWorkbook({
      ref: "A1:B3",
      rows:
        textRow(1, "Key", "Value") +
        '<row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2" t="str"><f>"b"&amp;""</f><v>b</v></c></row>' +
        textRow(3, "c", "d"),
    }),
  );

const valueEdit = (more: Partial<CellEdit> = {}): CellEdit => ({
  table: "T",
  row: 2,
  header: "Value",
  before: "b",
  after: "B",
  ...more,
});

const refused = (one: CellEdit) => ({ edit: one, found: one.before, holdsFormula: true });

describe("a cell with a formula", () => {
  it("is seen when comparing, so that nothing is written and nothing has to be put back", async () => {
    const { office, workbook } = withFormula();
    const cost = await costOf(office, async () => {
      expect(await workbook.write([valueEdit()])).toMatchObject({ written: 0, conflicts: [refused(valueEdit())] });
    });
    expect(cost).toBe(1);
    expect(office.workbook.formula("Sheet!B2")).toBe('="b"&""');
  });

  it("costs nothing more beside cells that are written", async () => {
    const { office, workbook } = withFormula();
    const plain = valueEdit({ row: 3, before: "d", after: "D" });
    const cost = await costOf(office, async () => {
      expect(await workbook.write([valueEdit(), plain])).toMatchObject({
        written: 1,
        conflicts: [refused(valueEdit())],
      });
    });
    expect(cost).toBe(2);
    expect([office.workbook.formula("Sheet!B2"), office.workbook.value("Sheet!B3")]).toEqual(['="b"&""', "D"]);
  });

  // What is typed shows 0 in the local host, which does not calculate.
  it.each([
    ["something else", "d"],
    ["the same", "0"],
  ])("is put back where a colleague typed it between comparing and writing, and shows %s", async (_, held) => {
    const { office, workbook } = withFormula();
    office.workbook.edit("Sheet!B3", held);
    const { host } = office;
    const answer = host.answer.bind(host);
    let isTyped = false;
    host.answer = (body) => {
      const text = answer(body);
      if (!isTyped) office.workbook.asColleague(() => office.workbook.edit("Sheet!B3", "=1-1"));
      isTyped = true;
      return text;
    };
    const plain = valueEdit({ row: 3, before: held, after: "D" });
    expect(await workbook.write([plain])).toMatchObject({
      written: 0,
      conflicts: [{ edit: plain, found: "0", holdsFormula: true }],
    });
    expect(office.workbook.formula("Sheet!B3")).toBe("=1-1");
  });

  it("is put back also in a table that is too large to ask for its formulas", async () => {
    const { office, workbook } = open(longTable(120, 32_000));
    office.workbook.edit("Sheet!B102", '="short"');
    const held = String((await workbook.readTables()).value[0]?.rows[100]?.cells[1] ?? "");
    const large = valueEdit({ row: 102, header: "Issue", before: held, rowId: { header: "No.", id: "G-101" } });
    expect(await workbook.write([large])).toMatchObject({ written: 0, conflicts: [refused(large)] });
    expect(office.workbook.formula("Sheet!B102")).toBe('="short"');
  });
});

describe("any text", () => {
  it("is read back as it was written", async () => {
    const signs = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "'", "#", "1", "/", ".", "%", "e", " ", "\n", "ж"),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 50 })), async (text) => {
        const { workbook } = open(SMALL);
        await workbook.write(
          [{ table: "T", row: 2, header: "Value", before: "b", after: text }],
          [{ table: "T", cells: { Key: text, Value: "new" } }],
        );
        const rows = (await workbook.readTables()).value[0]?.rows;
        expect(rows?.[0]?.cells[1] ?? "").toBe(text);
        expect(rows?.[1]?.cells).toEqual([text || null, "new"]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe("a workbook too large for one answer", () => {
  it("is read column by column", async () => {
    const { workbook } = open(longTable(1_000, 1_900));
    const { value, messages } = await workbook.read();
    const [table] = value.tables;
    expect(messages).toContainEqual({ kind: "struck-unread" });
    expect(table?.rows).toHaveLength(1_000);
    expect(table?.rows[999]?.cells[0]).toBe("G-1000");
    expect(String(table?.rows[999]?.cells[2])).toMatch(/^answer 999 [а-я]+$/);
  });

  it("is asked for in parts right away the next time", async () => {
    const { office, workbook } = open(longTable(1_000, 1_900));
    await workbook.read();
    const first = office.syncs();
    expect(await costOf(office, () => workbook.read())).toBe(first - 2);
  });

  it("is read in halves where a column alone is too large", async () => {
    const { value } = await open(longTable(120, 32_000)).workbook.read();
    expect(value.tables[0]?.rows.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: 120 }, (_, at) => `G-${at + 1}`),
    );
    expect(String(value.tables[0]?.rows[119]?.cells[1])).toHaveLength("problem 119 ".length + 32_000);
  });

  it("is compared in parts before one cell is written, for one round trip more", async () => {
    const { workbook } = open(longTable(120, 32_000));
    const before = String((await workbook.readTables()).value[0]?.rows[100]?.cells[1]);
    const edit = {
      table: "T",
      row: 102,
      header: "Issue",
      before,
      after: "short",
      rowId: { header: "No.", id: "G-101" },
    };
    expect(await workbook.write([edit])).toEqual({ written: 1, added: 0, ids: [], rows: [], conflicts: [] });
    expect((await workbook.readTables()).value[0]?.rows[100]?.cells[1]).toBe("short");
  });

  it("is not read at all when rows move between its parts", async () => {
    const { office, workbook } = open(longTable(1_000, 1_900));
    const { host } = office;
    const answer = host.answer.bind(host);
    let isMoved = false;
    host.answer = (body) => {
      if (!isMoved && JSON.stringify(body).includes('"Solution"')) {
        isMoved = true;
        office.workbook.asColleague(() => office.workbook.deleteRow("T", 0));
      }
      return answer(body);
    };
    await expect(workbook.readTables()).rejects.toThrow(/were moved while it was read/);
  });

  it("is written in portions that fit", async () => {
    const { office, workbook } = open(longTable(60, 0));
    const edits = Array.from({ length: 60 }, (_, at): CellEdit => ({
      table: "T",
      row: at + 2,
      header: "Issue",
      before: `problem ${at} `,
      after: "ж".repeat(32_000),
      rowId: { header: "No.", id: `G-${at + 1}` },
    }));
    office.countAnew();
    expect((await workbook.write(edits)).written).toBe(60);
    expect(office.host.traffic.largestRequest).toBeLessThan(5 * MEGABYTE);
    expect(office.host.traffic.largestResponse).toBeLessThan(5 * MEGABYTE);
  });
});

describe("threads", () => {
  it("take an answer and a state", async () => {
    const { workbook } = open();
    await workbook.reply(THREAD_IDS[0], "The period is thirty days now.");
    await workbook.resolve(THREAD_IDS[0], true);
    const [thread] = (await workbook.readThreads()).value;
    expect(thread).toMatchObject({ resolved: true });
    expect(thread?.replies.at(-1)).toMatchObject({ text: "The period is thirty days now.", author: "A. Reviewer" });
    await workbook.resolve(THREAD_IDS[0], false);
    expect((await workbook.readThreads()).value[0]?.resolved).toBe(false);
  });

  it("say when they are gone", async () => {
    await expect(open().workbook.reply("{gone}", "Hello")).rejects.toThrow(/no longer in the workbook/);
  });
});

describe("the selection", () => {
  it("is read and set", async () => {
    const { workbook } = open();
    await workbook.select({ sheet: "Lists", cell: "B2" });
    expect((await workbook.read()).value.selection).toEqual({ sheet: "Lists", cell: "B2" });
    await expect(workbook.select({ sheet: "Gone", cell: "A1" })).rejects.toThrow(/“Gone” cannot be shown/);
  });

  it("is told where it comes to rest", async () => {
    const { workbook, office } = open();
    const heard: unknown[] = [];
    const { stop } = await workbook.follow({ onChange: () => undefined, onSelection: (cell) => heard.push(cell) });
    await workbook.select({ sheet: "Points & notes", cell: "C5" });
    await workbook.select({ sheet: "Points & notes", cell: "C6" });
    await rest(office);
    expect(heard).toEqual([{ sheet: "Points & notes", cell: "C6" }]);
    await stop?.();
    await workbook.select({ sheet: "Lists", cell: "A1" });
    await rest(office);
    expect(heard).toHaveLength(1);
  });
});

const rest = async (office: TestOffice) => {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, 400));
};

describe("changes", () => {
  it("of cells and comments are told once they pause, with who made them", async () => {
    const { workbook, office } = open();
    const heard: string[] = [];
    const { stop } = await workbook.follow({
      onChange: ({ source }) => heard.push(source),
      onSelection: () => undefined,
    });
    await workbook.write([
      pointEdit(),
      pointEdit({ row: 6, before: "agreed", after: "open", rowId: { header: "No.", id: "P-2" } }),
    ]);
    await rest(office);
    expect(heard).toEqual(["local"]);
    office.workbook.book.source = "Remote";
    await workbook.reply(THREAD_IDS[0], "From elsewhere.");
    await rest(office);
    expect(heard).toEqual(["local", "remote"]);
    office.workbook.sort("Points", [{ key: 4, ascending: false }]);
    await rest(office);
    expect(heard).toEqual(["local", "remote", "remote"]);
    await stop?.();
    await workbook.resolve(THREAD_IDS[0], true);
    await rest(office);
    expect(heard).toHaveLength(3);
  });
});

describe("adopting a table", () => {
  it("gives it the name, the headers and the columns", async () => {
    const { workbook } = open();
    await workbook.adopt("Points", "Gaps", { Text: "Issue", Status: "Status" }, ["Sources", "Status"]);
    const table = (await workbook.readTables()).value.find(({ name }) => name === "Gaps");
    expect(table?.headers).toEqual([
      "No.",
      "Point\nin short",
      "Issue",
      "Status",
      "Weight",
      "Due",
      "Doubled",
      "Sources",
    ]);
    expect(table?.rows[0]?.cells.slice(0, 4)).toEqual(["P-1", "Point 1 & more", "Line one of 5\nи строка два", "open"]);
  });

  it("leaves all as it was when it cannot", async () => {
    const { workbook } = open();
    await expect(workbook.adopt("Points", "Choices", { Text: "Issue" }, [])).rejects.toThrow(/another table Choices/);
    await expect(workbook.adopt("Points", "Gaps", { Text: "Issue", Gone: "Sources" }, [])).rejects.toThrow(/“Gone”/);
    await expect(workbook.adopt("Gone", "Gaps", {}, [])).rejects.toThrow(/no table Gone/);
    const names = (await workbook.readTables()).value.map(({ name, headers }) => [name, headers[2]]);
    expect(names).toContainEqual(["Points", "Text"]);
  });
});

describe("the workbook", () => {
  it("is known by its name once it was read", async () => {
    const { workbook } = open();
    await workbook.readTables();
    expect(workbook.name).toBe("review.xlsx");
  });

  it("waits while a cell is being edited", async () => {
    const { workbook } = open(undefined, "1.20");
    const run = jest.spyOn(Excel, "run");
    await workbook.write([pointEdit()]);
    expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
    run.mockRestore();
  });

  it("opens another beside it", async () => {
    const { workbook } = open();
    const created = jest.spyOn(Excel, "createWorkbook").mockResolvedValue();
    const bytes = new Uint8Array([80, 75, 3, 4, ...Array.from({ length: 100_000 }, (_, at) => at % 256)]);
    await workbook.openNew(bytes);
    expect(new Uint8Array(Buffer.from(created.mock.calls[0]?.[0] ?? "", "base64"))).toEqual(bytes);
    created.mockRejectedValue(new Error("no"));
    await expect(workbook.openNew(bytes)).rejects.toThrow(/download the file/);
    created.mockRestore();
  });

  it("says in plain words that a sheet is protected", async () => {
    const { workbook, office } = open();
    const sheet = office.workbook.book.sheetNamed("Points & notes");
    if (sheet) sheet.protectedWith = {};
    const answer = workbook.write([pointEdit()]);
    await expect(answer).rejects.toThrow(/protected; unprotect it/);
    await expect(answer).rejects.toMatchObject({
      said: { ru: expect.stringMatching(/^Лист защищен/), kk: expect.stringMatching(/^Парақ қорғалған/) },
    });
  });
});
