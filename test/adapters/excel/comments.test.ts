import type { RowCell } from "../../../src/app/writing";
import { excelWorkbook } from "../../../src/adapters/excel/excel-workbook";
import { Comment } from "../../../src/preview/host/objects/comment";
import { CommentCollection } from "../../../src/preview/host/objects/comments";
import { OfficeError } from "../../../src/preview/host/rich-api/office-error";
import { FLOOR, openInOffice } from "../../support/office";
import { THREAD_IDS, workbookWithEverything } from "../../support/workbook-with-everything";

function open() {
  const office = openInOffice({ file: workbookWithEverything(6), apiSets: { ExcelApi: FLOOR.ExcelApi } });
  const workbook = excelWorkbook();
  const threads = async () => (await workbook.readThreads()).value;
  return { office, workbook, threads };
}

/** A cell of the second row of the table Points. */
const cell = (more: Partial<RowCell> = {}): RowCell => ({
  table: "Points",
  row: 6,
  header: "Status",
  before: "agreed",
  rowId: { header: "No.", id: "P-2" },
  ...more,
});
const ALIYA = { name: "Aliya Bekova", email: "aliya@ministry.example" };

describe("a thread that is begun", () => {
  it("hangs on its cell, signed by Excel, in two round trips", async () => {
    const { office, workbook, threads } = open();
    office.countAnew();
    const begun = await workbook.comment(cell(), "Who pays?");
    expect(office.syncs()).toBe(2);
    expect(begun).toMatchObject({ text: "Who pays?", author: "A. Reviewer", cell: "D6", resolved: false });
    expect((await threads()).find(({ id }) => id === begun.id)).toMatchObject({ ...begun });
  });

  it("is found its row again after a colleague sorted the table, and hangs nowhere once it is gone", async () => {
    const { office, workbook } = open();
    office.workbook.asColleague(() => office.workbook.sort("Points", [{ key: 0, ascending: false }]));
    const row = office.workbook.rows("Points").findIndex(([id]) => id === "P-2") + 5;
    expect((await workbook.comment(cell(), "Who pays?")).cell).toBe(`D${row}`);
    const gone = workbook.comment(cell({ rowId: { header: "No.", id: "P-99" } }), "Who pays?");
    await expect(gone).rejects.toThrow(/row of this comment is no longer/u);
  });

  it("is refused in a sentence where the cell has one", async () => {
    const { workbook } = open();
    await workbook.comment(cell(), "Who pays?");
    await expect(workbook.comment(cell(), "And when?")).rejects.toThrow(/cell D6 has a comment already/u);
  });

  it("mentions a person by the whole name, as does a reply", async () => {
    const { office, workbook } = open();
    const begun = await workbook.comment(cell(), "who pays?", ALIYA);
    expect(begun.text).toBe("@Aliya Bekova who pays?");
    await workbook.reply(THREAD_IDS[0], "please look", ALIYA);
    const { threads } = office.workbook.book;
    expect(threads.find(({ id }) => id === begun.id)?.mentions).toEqual([{ id: 0, ...ALIYA }]);
    expect(threads.find(({ id }) => id === THREAD_IDS[0])?.replies.at(-1)?.mentions).toEqual([{ id: 0, ...ALIYA }]);
  });
});

/** Excel as it is if it reads what surrounds a mention as markup: what is none is refused, or falls away. */
function readsMarkup(alsoRefuses: boolean): void {
  const read = (content: unknown): unknown => {
    if (typeof content !== "object" || content === null || !("richContent" in content)) return content;
    const raw = String(content.richContent);
    if (alsoRefuses && /<(?!\/?at\b)|&(?!\w+;)/u.test(raw)) throw new OfficeError("InvalidArgument", "No markup");
    const rest = raw.replace(/<(?!\/?at\b)[^>]*>?/gu, "");
    return { ...content, richContent: rest.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">").replace(/&amp;/gu, "&") };
  };
  const { add } = CommentCollection.prototype;
  const { updateMentions } = Comment.prototype;
  jest.spyOn(CommentCollection.prototype, "add").mockImplementation(function (
    this: CommentCollection,
    place,
    ...given
  ) {
    return add.call(this, place, read(given[0]), given[1]);
  });
  jest.spyOn(Comment.prototype, "updateMentions").mockImplementation(function (this: Comment, content) {
    updateMentions.call(this, read(content));
  });
}

describe("a mention beside letters that mean something in markup", () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ["takes them as they are", () => undefined],
    ["refuses them as no markup", () => readsMarkup(true)],
    ["leaves them out as no markup", () => readsMarkup(false)],
  ])("is shown as it was typed by an Excel that %s", async (_, begin) => {
    const { office, workbook } = open();
    begin();
    const begun = await workbook.comment(cell(), "is 14 < 16 & enough?", ALIYA);
    expect(begun.text).toBe("@Aliya Bekova is 14 < 16 & enough?");
    const threads = office.workbook.book.threads.filter(({ content }) => content === begun.text);
    expect(threads).toMatchObject([{ id: begun.id, mentions: [ALIYA] }]);
  });
});

describe("a mention that Excel shows under another name", () => {
  afterEach(() => jest.restoreAllMocks());

  it("is left as it is, since the text is there", async () => {
    const { workbook } = open();
    const { add } = CommentCollection.prototype;
    jest.spyOn(CommentCollection.prototype, "add").mockImplementation(function (this: CommentCollection, at, ...given) {
      const called = JSON.parse(JSON.stringify(given[0]).replaceAll("Aliya Bekova", "Aliya B.")) as (typeof given)[0];
      return add.call(this, at, called, given[1]);
    });
    const again = jest.spyOn(Comment.prototype, "updateMentions");
    const begun = await workbook.comment(cell(), "is 14 < 16 & enough?", ALIYA);
    expect(begun.text).toBe("@Aliya B. is 14 < 16 & enough?");
    expect(again).not.toHaveBeenCalled();
  });
});

describe("what was said", () => {
  it("is deleted while it stands as it was sent, and is left once somebody answered it or resolved the thread", async () => {
    const { workbook, threads } = open();
    const before = await threads();
    const begun = await workbook.comment(cell(), "Who pays?");
    const reply = await workbook.reply(begun.id, "The office.");
    const [thread, said] = [
      { thread: begun.id, text: begun.text },
      { thread: begun.id, reply: reply.id, text: reply.text },
    ];
    expect(await workbook.unsay(thread)).toBe(false);
    await workbook.reply(begun.id, "Which one?");
    expect(await workbook.unsay(said)).toBe(false);
    expect((await threads()).find(({ id }) => id === begun.id)?.replies).toHaveLength(2);
    const other = await workbook.comment(cell({ row: 7, rowId: { header: "No.", id: "P-3" } }), "Alone.");
    expect(await workbook.unsay({ thread: other.id, text: "Other words." })).toBe(false);
    await workbook.resolve(other.id, true);
    expect(await workbook.unsay({ thread: other.id, text: "Alone." })).toBe(false);
    await workbook.resolve(other.id, false);
    expect(await workbook.unsay({ thread: other.id, text: "Alone." })).toBe(true);
    expect(await workbook.unsay({ thread: other.id, text: "Alone." })).toBe(true);
    expect(await threads()).toHaveLength(before.length + 1);
  });

  it("tells who has commented, once each", async () => {
    const { workbook } = open();
    await workbook.reply(THREAD_IDS[0], "Noted.");
    await workbook.reply(THREAD_IDS[0], "Noted again.");
    const people = await workbook.people();
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    expect(people.map(({ name }) => name)).toContain("A. Reviewer");
  });
});

describe("an Excel that takes no comment", () => {
  it.each([
    ["NotImplemented", undefined, /takes no new comments from an add-in/u],
    ["InvalidArgument", ALIYA, /did not take the mention of Aliya Bekova/u],
    ["AccessDenied", undefined, /protected/u],
  ])("says so in a sentence: %s", async (code, mentioned, words) => {
    const { workbook } = open();
    const add = jest.spyOn(CommentCollection.prototype, "add").mockImplementation(() => {
      throw new OfficeError(code, "Refused");
    });
    await expect(workbook.comment(cell(), "Who pays?", mentioned)).rejects.toThrow(words);
    add.mockRestore();
  });
});
