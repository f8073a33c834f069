import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { loadWorkbook, saveWorkbook } from "../../../../src/preview/host/local-workbook";
import type { LocalWorkbook } from "../../../../src/preview/host/local-workbook";
import { deleteThread } from "../../../../src/preview/host/state/change-threads";
import { editCells } from "../../../../src/preview/host/state/edit-cells";
import { area } from "../../../../src/preview/host/state/area";
import { THREAD_IDS, workbookWithEverything } from "../../../support/workbook-with-everything";

const SHEET = "'Points & notes'";
const FILE = workbookWithEverything();

interface Raised {
  readonly type: number;
  readonly message: Readonly<Record<string, unknown>>;
}

const opened = (): { readonly workbook: LocalWorkbook; readonly raised: Raised[] } => {
  const workbook = loadWorkbook(FILE);
  const raised: Raised[] = [];
  workbook.book.raise = (type, _, message) => raised.push({ type, message });
  return { workbook, raised };
};

/** What an add-in does in one request. */
const request = ({ history, book }: LocalWorkbook, row: number, text: string): void => {
  const sheet = book.sheetNamed("Points & notes")!;
  history.recordRequest(() => editCells(book, sheet, area(row - 1, 2), text, "Range.values"));
};

describe("taking back what was done to a workbook", () => {
  it("gives the file's own bytes once everything is taken back", () => {
    const { workbook } = opened();
    const { history } = workbook;
    workbook.edit(`${SHEET}!C7`, "Another text");
    workbook.insertRows("Points", 1, [["P-90", "New", "Text", "open", 1, "", ""]]);
    workbook.deleteRow("Points", 0);
    workbook.sort("Points", [{ key: 0, ascending: false }]);
    workbook.filter("Points", 3, ["open"]);
    workbook.comment(`${SHEET}!B9`, "Why?");
    workbook.reply(THREAD_IDS[1], "Because.");
    workbook.resolve(THREAD_IDS[1], false);
    while (history.undo());
    expect(history.canUndo).toBe(false);
    expect(saveWorkbook(workbook)).toEqual(FILE);
  });

  it("does all of it again, with the very same file as the result", () => {
    const { workbook } = opened();
    const { history } = workbook;
    workbook.edit(`${SHEET}!C7`, "Another text");
    workbook.deleteRow("Points", 0);
    workbook.reply(THREAD_IDS[1], "Because.");
    const saved = saveWorkbook(workbook);
    while (history.undo());
    while (history.redo());
    expect(history.canRedo).toBe(false);
    expect(saveWorkbook(workbook)).toEqual(saved);
  });

  it("leaves what came about beside the steps, after reading and between two changes", () => {
    const { workbook } = opened();
    const { history, book } = workbook;
    const sheet = book.sheetNamed("Points & notes")!;
    history.recordRequest(() => sheet.cells.get(6, 2));
    editCells(book, sheet, area(6, 2), "Beside", "Range.values");
    history.recordRequest(() => sheet.cells.get(6, 2));
    request(workbook, 8, "A step");
    expect(history.undo()).toBe(true);
    expect(sheet.cells.get(6, 2)?.value).toBe("Beside");
    expect(sheet.cells.get(7, 2)?.value).not.toBe("A step");
    expect(history.canUndo).toBe(false);
  });

  it("brings a deleted row back with its cells and its thread", async () => {
    const { workbook } = opened();
    const rows = workbook.rows("Points");
    workbook.deleteRow("Points", 0);
    expect(workbook.book.threads.map(({ id }) => id)).not.toContain(THREAD_IDS[0]);
    workbook.history.undo();
    expect(workbook.rows("Points")).toEqual(rows);
    const threads = (await openWorkbook(saveWorkbook(workbook), "a.xlsx").readThreads()).value;
    expect(threads.map(({ id }) => id)).toContain(THREAD_IDS[0]);
  });

  it("brings back a thread that an add-in deleted, and what was said in it", () => {
    const { workbook } = opened();
    const { book, history } = workbook;
    const said = book.threads.map(({ content, replies }) => ({ content, replies }));
    history.recordRequest(() => deleteThread(book, book.threads[0]!));
    history.undo();
    expect(book.threads.map(({ content, replies }) => ({ content, replies }))).toEqual(said);
  });

  it("brings back a sheet that was deleted, so that the workbook can be saved again", () => {
    const { workbook } = opened();
    const { book, history } = workbook;
    const [first, ...others] = book.sheets;
    history.record(() => {
      book.tables = book.tables.filter(({ sheet }) => sheet !== first);
      book.sheets = others;
    });
    expect(() => saveWorkbook(workbook)).toThrow();
    history.undo();
    expect(saveWorkbook(workbook)).toEqual(FILE);
  });

  it("takes several cells that were pasted or cleared together as one step", () => {
    const { workbook } = opened();
    const { history } = workbook;
    const before = workbook.rows("Points");
    history.record(() => {
      for (const address of ["B7", "C7", "B8"]) workbook.edit(`${SHEET}!${address}`, "");
    });
    expect(workbook.rows("Points")).not.toEqual(before);
    history.undo();
    expect(workbook.rows("Points")).toEqual(before);
    expect(history.canUndo).toBe(false);
  });

  it("counts nothing as a step that changed nothing", () => {
    const { workbook } = opened();
    workbook.edit(`${SHEET}!C7`, workbook.value(`${SHEET}!C7`));
    workbook.select(`${SHEET}!C8`);
    expect(workbook.history.canUndo).toBe(false);
  });

  it("keeps as a step what an edit did before it failed", () => {
    const { workbook } = opened();
    const before = workbook.value(`${SHEET}!C7`);
    const half = (): void =>
      workbook.history.record(() => {
        workbook.edit(`${SHEET}!C7`, "Half");
        throw new Error("refused");
      });
    expect(half).toThrow("refused");
    workbook.history.undo();
    expect(workbook.value(`${SHEET}!C7`)).toBe(before);
  });

  it("forgets what was taken back once something else is done", () => {
    const { workbook } = opened();
    workbook.edit(`${SHEET}!C7`, "One");
    workbook.history.undo();
    workbook.edit(`${SHEET}!C8`, "Two");
    expect(workbook.history.redo()).toBe(false);
    expect(workbook.value(`${SHEET}!C8`)).toBe("Two");
  });

  it("keeps the last hundred steps", () => {
    const { workbook } = opened();
    for (let step = 1; step <= 105; step++) workbook.edit(`${SHEET}!C7`, `Text ${step}`);
    let taken = 0;
    while (workbook.history.undo()) taken++;
    expect(taken).toBe(100);
    expect(workbook.value(`${SHEET}!C7`)).toBe("Text 5");
  });
});

describe("what an add-in wrote", () => {
  it("is one step an action, however many requests it took", () => {
    const { workbook } = opened();
    const { history } = workbook;
    const before = workbook.rows("Points");
    history.beginAction();
    request(workbook, 7, "First");
    request(workbook, 8, "Second");
    history.undo();
    expect(workbook.rows("Points")).toEqual(before);
  });

  it("is another step after the next press", () => {
    const { workbook } = opened();
    const { history } = workbook;
    request(workbook, 7, "First");
    history.beginAction();
    request(workbook, 8, "Second");
    history.undo();
    expect(workbook.value(`${SHEET}!C7`)).toBe("First");
    expect(workbook.value(`${SHEET}!C8`)).not.toBe("Second");
  });

  it("is never one step with what a person typed between, nor with what a person took back", () => {
    const { workbook } = opened();
    const { history } = workbook;
    request(workbook, 7, "First");
    workbook.edit(`${SHEET}!C8`, "Typed");
    request(workbook, 9, "Second");
    history.undo();
    expect(workbook.value(`${SHEET}!C8`)).toBe("Typed");
    request(workbook, 9, "Third");
    history.undo();
    expect([workbook.value(`${SHEET}!C7`), workbook.value(`${SHEET}!C8`)]).toEqual(["First", "Typed"]);
  });

  it("keeps what an add-in remembers beside the cells", () => {
    const { workbook } = opened();
    const { book, history } = workbook;
    book.xmlParts = [...book.xmlParts, { id: "{1}", xml: "<brief/>" }];
    workbook.edit(`${SHEET}!C7`, "One");
    history.undo();
    expect(book.xmlParts.at(-1)?.xml).toBe("<brief/>");
  });
});

describe("an add-in is told of what was taken back", () => {
  it("as of a change of those cells, in the name of whoever took it back, and the cursor goes there", () => {
    const { workbook, raised } = opened();
    workbook.edit(`${SHEET}!C7`, "One");
    workbook.select(`${SHEET}!A1`);
    raised.length = 0;
    workbook.asColleague(() => workbook.history.undo());
    expect(raised).toContainEqual({
      type: 10,
      message: expect.objectContaining({ address: "C7", changeType: "RangeEdited", source: "Remote" }),
    });
    expect(workbook.book.selected).toEqual(area(6, 2));
  });

  it("as of threads that came, went and changed", () => {
    const { workbook, raised } = opened();
    workbook.resolve(THREAD_IDS[0]);
    workbook.comment(`${SHEET}!B9`, "Why?");
    raised.length = 0;
    workbook.history.undo();
    expect(raised.map(({ type }) => type)).toContain(251);
    workbook.history.undo();
    expect(raised.map(({ message }) => message["changeType"])).toContain("CommentReopened");
  });
});
