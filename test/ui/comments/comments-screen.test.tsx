/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";

import type { Thread } from "../../../src/domain/review/thread";
import { planRecord } from "../../../src/domain/record/plan-record";
import { CommentsScreen } from "../../../src/ui/comments/CommentsScreen";
import type { CommentsScreenProps } from "../../../src/ui/comments/comments-screen-props";
import { review, thread } from "../../support/builders";
import type { ReviewParts } from "../../support/builders";
import { draftBook } from "../../support/draft-book";
import { renderInPane } from "../../support/render-in-pane";

// jsdom has none.
Object.assign(globalThis, { TextEncoder });

const on = (row: string, column = "solution") => ({ table: "Gaps", row, column });
const reply = (id: string, text: string) => ({ id, author: "Aliya", time: "2026-10-08T09:00:00Z", text });

const threads: readonly Thread[] = [
  thread({ id: "closed", text: "Settled long ago.", on: on("G-002"), cell: "C5" }),
  thread({ id: "older", text: "Who supervises?", resolved: false, time: "2026-10-01T09:00:00Z" }),
  thread({
    id: "newer",
    text: "Which age?",
    resolved: false,
    time: "2026-10-09T09:00:00Z",
    on: on("G-002"),
    cell: "C5",
  }),
];

/** A review of two gaps with comments, and a record where one is given. */
const commented = (given: readonly Thread[] = threads, parts: ReviewParts = {}) =>
  review({
    gaps: [{ id: "G-001", headline: "Nobody supervises" }, { id: "G-002" }],
    feedback: [],
    threads: given,
    ...parts,
  });

/** What a device keeps, in memory. */
const device = () => {
  const kept = new Map<string, string>();
  return { get: (key: string) => kept.get(key), set: (key: string, value: string) => void kept.set(key, value) };
};

function show({ threads: given, ...props }: Partial<CommentsScreenProps> & { threads?: readonly Thread[] } = {}) {
  const onReply = jest.fn<Promise<boolean>, Parameters<CommentsScreenProps["onReply"]>>(async () => false);
  const onStart = jest.fn<Promise<string | undefined>, Parameters<CommentsScreenProps["onStart"]>>(
    async () => undefined,
  );
  const [onResolve, onGoToThread, onGoTo, onRecord, onHandMatrix] = Array.from({ length: 5 }, () => jest.fn());
  const onEdit = jest.fn(async () => undefined);
  const onConfirm = jest.fn(async () => true);
  const all: CommentsScreenProps = {
    review: commented(given),
    selected: undefined,
    remarks: [],
    busy: false,
    handed: undefined,
    kept: device(),
    now: new Date("2026-10-10T12:00:00Z"),
    onReply,
    onStart,
    onAskPeople: async () => [{ name: "Aliya Bekova", email: "aliya@ministry.example" }],
    onResolve: onResolve!,
    onGoToThread: onGoToThread!,
    onGoTo: onGoTo!,
    onRecord: onRecord!,
    onEdit,
    onConfirm,
    onHandMatrix: onHandMatrix!,
    onHandAgain: jest.fn(),
    ...props,
  };
  const drafts = draftBook();
  const tree = (changed: Partial<CommentsScreenProps> = {}) => <CommentsScreen {...all} {...changed} />;
  const { rerender, unmount } = renderInPane(tree(), "en", drafts);
  return {
    ...all,
    user: userEvent.setup(),
    onReply,
    onStart,
    onResolve: onResolve!,
    onGoTo: onGoToThread!,
    onRow: onGoTo!,
    onRecord: onRecord!,
    onHandMatrix: onHandMatrix!,
    onConfirm,
    drafts,
    unmount,
    change: ({ threads: next, ...c }: Partial<CommentsScreenProps> & { threads?: readonly Thread[] }) =>
      rerender(tree({ ...(next && { review: commented(next) }), ...c })),
  };
}

const cards = () => screen.getAllByRole("article");
const texts = () => cards().map((card) => card.querySelector("p")?.textContent);
const on1 = { sheet: "Gaps", cell: "D4", table: "Gaps", rowId: "G-001", column: "sources" };

describe("the list", () => {
  it("shows the open ones, the latest word first", () => {
    show();
    expect(texts()).toEqual(["Which age?", "Who supervises?"]);
  });

  it("shows the threads of the selected row first, under its name", () => {
    show({ selected: on1 });
    expect(screen.getByRole("heading", { name: /This row: G-001 · Nobody supervises/ })).toBeTruthy();
    expect(texts()).toEqual(["Who supervises?", "Which age?"]);
  });

  it("shows resolved ones last when all are asked for", async () => {
    const { user } = show();
    await user.click(screen.getByRole("button", { name: "All (3)" }));
    expect(texts()).toEqual(["Which age?", "Who supervises?", "Settled long ago."]);
  });

  it("shows a long list piece by piece", async () => {
    const many = Array.from({ length: 45 }, (_, index) => thread({ id: `t${index}`, resolved: false }));
    const { user } = show({ threads: many });
    expect(cards()).toHaveLength(30);
    await user.click(screen.getByRole("button", { name: "Show more (15)" }));
    expect(cards()).toHaveLength(45);
  });

  it("says so when nobody has commented on the row", () => {
    show({ selected: { ...on1, rowId: "G-007" } });
    expect(screen.getByText(/Nobody has commented on this row/)).toBeTruthy();
  });

  it("says so when every comment is resolved", () => {
    show({ threads: threads.slice(0, 1) });
    expect(screen.getByText(/Every comment is resolved/)).toBeTruthy();
  });

  it("finds a comment beside the tables by its cell", () => {
    const { on: _on, ...bare } = thread({
      id: "bare",
      sheet: "Notes",
      cell: "B2",
      text: "A loose remark.",
      resolved: false,
    });
    show({ threads: [...threads, bare], selected: { sheet: "Notes", cell: "B2" } });
    expect(texts()[0]).toBe("A loose remark.");
  });

  it("explains how to comment in plain Excel when there are none", () => {
    show({ threads: [] });
    expect(screen.getByRole("heading", { name: "No comments yet" })).toBeTruthy();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });
});

describe("a thread", () => {
  it("says who, when in words, and on which cell", () => {
    show({ threads: [thread({ author: "Timur", resolved: false, time: "2026-10-10T11:55:00Z" })] });
    const card = screen.getByRole("article", { name: /Comment by Timur on G-001 · Suggested solution/ });
    expect(within(card).getByText("5 minutes ago").getAttribute("datetime")).toBe("2026-10-10T11:55:00Z");
  });

  it("folds the earlier replies of a long talk away", async () => {
    const replies = ["one", "two", "three", "four", "five"].map((text) => reply(text, text));
    const { user } = show({ threads: [thread({ resolved: false, replies })] });
    expect(screen.queryByText("two")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show 2 earlier replies" }));
    expect(screen.getByText("two")).toBeTruthy();
  });

  it("goes to its cell, is resolved and opened again", async () => {
    const { user, onGoTo, onResolve } = show();
    await user.click(screen.getByRole("button", { name: "All (3)" }));
    const [newer, , closed] = cards();
    await user.click(within(newer!).getByRole("button", { name: "Go to cell" }));
    await user.click(within(newer!).getByRole("button", { name: "Resolve" }));
    await user.click(within(closed!).getByRole("button", { name: "Reopen" }));
    expect(onGoTo.mock.calls).toEqual([["newer"]]);
    expect(onResolve.mock.calls).toEqual([
      ["newer", true],
      ["closed", false],
    ]);
    expect(within(closed!).queryByRole("button", { name: "Reply" })).toBeNull();
  });
});

const writeReply = async (props: Partial<CommentsScreenProps> = {}) => {
  const shown = show({ threads: threads.slice(1, 2), ...props });
  await shown.user.click(screen.getByRole("button", { name: "Reply" }));
  await shown.user.keyboard("The agency does.");
  return shown;
};
const replyBox = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { name: "Your reply to Reviewer" });

describe("a reply", () => {
  it("is sent with Ctrl+Enter and leaves the box once it stands in the thread", async () => {
    const { user, onReply } = await writeReply();
    onReply.mockResolvedValue(true);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onReply.mock.calls).toEqual([["older", "The agency does."]]);
    await waitFor(() => expect(replyBox()).toBeNull());
    await user.click(screen.getByRole("button", { name: "Reply" }));
    expect(replyBox()?.value).toBe("");
  });

  it("is not sent twice", async () => {
    const onReply = jest.fn(() => new Promise<boolean>(() => undefined));
    const { user } = await writeReply({ onReply });
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(screen.getByRole("button", { name: "Sending…" }).getAttribute("aria-disabled")).toBe("true");
    replyBox()?.focus();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onReply).toHaveBeenCalledTimes(1);
  });

  it("is not sent while it is blank", async () => {
    const { user, onReply } = show({ threads: threads.slice(1, 2) });
    await user.click(screen.getByRole("button", { name: "Reply" }));
    await user.keyboard("  {Control>}{Enter}{/Control}");
    expect(onReply).not.toHaveBeenCalled();
  });

  it("keeps its text when it could not be added", async () => {
    const { user } = await writeReply();
    await user.click(screen.getByRole("button", { name: "Send" }));
    await act(async () => undefined);
    expect(screen.getByRole("alert").textContent).toMatch(/Your text is still here/);
    expect(replyBox()?.value).toBe("The agency does.");
  });

  it("keeps its text when it could not be added and a colleague answers, and resolves nothing", async () => {
    const { user, drafts, onResolve, change } = await writeReply();
    await user.click(screen.getByRole("button", { name: "Send and resolve" }));
    await screen.findByRole("alert");
    change({ threads: [{ ...threads[1]!, replies: [reply("r", "We will see.")] }] });
    await act(async () => undefined);
    expect(replyBox()?.value).toBe("The agency does.");
    expect(drafts.of(["reply", "older"])?.text).toBe("The agency does.");
    expect(onResolve).not.toHaveBeenCalled();
  });

  it("keeps its text when it is put away and taken up again", async () => {
    const { user } = await writeReply();
    await user.keyboard("{Escape}");
    expect(replyBox()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Reply" }));
    expect(replyBox()?.value).toBe("The agency does.");
  });
});

describe("a reply while rows move", () => {
  it("keeps its field and its place when the selection is on another row by then", async () => {
    const { user, onReply, change } = show({ selected: on1 });
    await user.click(within(cards()[0]!).getByRole("button", { name: "Reply" }));
    const box = screen.getByRole("textbox");
    await user.type(box, "The agency");
    change({ selected: { ...on1, rowId: "G-002" } });
    expect(document.activeElement).toBe(box);
    expect(texts()).toEqual(["Who supervises?", "Which age?"]);
    await user.keyboard(" does.{Control>}{Enter}{/Control}");
    expect(onReply).toHaveBeenCalledWith("older", "The agency does.", undefined);
  });
});

describe("a note", () => {
  it("is shown as what it is, and says how to answer it where Excel can't", () => {
    const note = thread({
      id: "note-1-G-001-issue",
      form: "note",
      author: "",
      time: "",
      text: "Who?",
      resolved: false,
    });
    show({ threads: [note, { ...note, id: "{1}", form: "flattened", author: "Aliya" }] });
    const [first, second] = cards();
    expect(within(first!).getByText("Note")).toBeTruthy();
    expect(within(first!).getByText(/note-1-G-001-issue under “Thread”/u)).toBeTruthy();
    expect(within(second!).getByText("Note, once a comment")).toBeTruthy();
    for (const name of ["Reply", "Resolve"]) expect(screen.queryByRole("button", { name })).toBeNull();
  });
});

const gone = () => screen.findByRole("region", { name: "Typed for what is gone" });

describe("what is typed for a comment or a row that somebody deletes or settles meanwhile", () => {
  it("stays in sight: a reply whose comment is deleted", async () => {
    const { user, drafts, change } = show();
    drafts.keep(["reply", "older"], "", "The agency does.");
    change({ threads: [threads[2]!] });
    expect(await within(await gone()).findByText("The agency does.")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Throw away" }));
    expect(screen.queryByRole("region", { name: "Typed for what is gone" })).toBeNull();
  });

  it("is named by the comment that was answered: who said it, and its first words", async () => {
    const { user, change } = show();
    await user.click(screen.getAllByRole("button", { name: "Reply" })[1]!);
    await user.type(screen.getByRole("textbox", { name: /^Your reply to/u }), "The agency does.");
    change({ threads: [threads[2]!] });
    const { author } = threads[1]!;
    const name = `Not saved: Your reply to ${author} · Who supervises?`;
    expect(await within(await gone()).findByRole("group", { name })).toBeTruthy();
  });

  it.each([
    ["the last of them", [threads[2]!], 0],
    ["the first", [threads[1]!], -1],
  ] as const)("is told of where it was typed, with the way to it: %s", async (_, rest, behind) => {
    const { user, drafts, change } = show();
    const [gonePlace] = threads.filter(({ id }) => id !== "closed" && !rest.some((one) => one.id === id));
    act(() => drafts.keep(["reply", gonePlace!.id], "Aliya · Who?", "The agency does."));
    change({ threads: rest });
    const line = await screen.findByRole("button", {
      name: "What you typed here is kept above: Your reply to Aliya · Who?",
    });
    const order = cards()[0]!.compareDocumentPosition(line);
    expect(order).toBe(behind < 0 ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(line);
    expect((await gone()).contains(document.activeElement)).toBe(true);
    await user.click(await screen.findByRole("button", { name: "Throw away" }));
    expect(screen.queryByRole("button", { name: /^What you typed here/u })).toBeNull();
  });

  it("is told of at the comment whose row of the record went, and no more once the row is back", async () => {
    const feedback = [recorded({ thread: "older" })];
    const { drafts, change } = show({ review: commented(threads, { feedback }) });
    act(() => drafts.keep(["cell", "F-01", "response"], "Taken up.", "Taken up in part."));
    change({ threads });
    const line = await screen.findByRole("button", { name: "What you typed here is kept above: F-01, Response" });
    expect(line.closest("li")?.previousElementSibling?.textContent).toContain("Who supervises?");
    change({ review: commented(threads, { feedback }) });
    expect(screen.queryByRole("button", { name: /^What you typed here/u })).toBeNull();
  });

  it("is not said to be gone where comments could not be read", () => {
    const { drafts, change } = show();
    drafts.keep(["reply", "older"], "", "The agency does.");
    change({ threads: [threads[2]!], remarks: [{ kind: "notes-unread" } as never] });
    expect(screen.queryByRole("region", { name: "Typed for what is gone" })).toBeNull();
  });

  it("stays in sight: a reply whose comment is resolved, which stays among those that are open", async () => {
    const { drafts, change } = show();
    drafts.keep(["reply", "older"], "", "The agency does.");
    change({ threads: threads.map((one) => ({ ...one, resolved: one.id !== "newer" })) });
    expect(texts()).toContain("Who supervises?");
    expect(await screen.findByText("The agency does.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Typed for what is gone" })).toBeNull();
  });

  it("stays in sight: a response whose row of the record is deleted", async () => {
    const { drafts, change } = show({ review: commented(threads, { feedback: [recorded({})] }) });
    drafts.keep(["cell", "F-01", "response"], "Taken up.", "Taken up in part.");
    change({ threads });
    const group = await within(await gone()).findByRole("group", { name: "Not saved: F-01, Response" });
    expect(within(group).getByText("Taken up in part.")).toBeTruthy();
  });
});

const recorded = (cells: NonNullable<ReviewParts["feedback"]>[number]) => ({
  id: "F-01",
  gap: "G-001",
  raisedBy: "Aliya",
  disposition: "accepted" as const,
  response: "Taken up.",
  closedBy: "",
  closedHow: "",
  closedOn: "",
  ...cells,
});

describe("the record of the comments", () => {
  it("keeps a response that is being typed open, with the keys, when the rows of the record are sorted", async () => {
    const rows = [recorded({ id: "F-01", disposition: "open" }), recorded({ id: "F-02", disposition: "open" })];
    const { user, change } = show({ review: commented([], { feedback: rows }) });
    await user.click(screen.getAllByText(/^Open/u)[1]!);
    await user.click(screen.getAllByRole("button", { name: "Edit: Response" })[0]!);
    const field = await screen.findByRole("textbox", { name: "Response" });
    await user.type(field, " As");
    change({ review: commented([], { feedback: [...rows].reverse() }) });
    expect(screen.getByRole("textbox", { name: "Response" })).toBe(field);
    expect(document.activeElement).toBe(field);
  });

  it("says how many comments it lacks, and takes them with a click", async () => {
    const { user, onRecord } = show();
    await user.click(await screen.findByRole("button", { name: "Record comments" }));
    screen.getByText("3 comments not in the record yet.");
    expect(onRecord).toHaveBeenCalledWith(undefined, expect.any(Function));
  });

  it("can be stopped while it records", async () => {
    const { user, onRecord } = show();
    const ends: (() => void)[] = [];
    onRecord!.mockImplementation(() => new Promise<void>((resolve) => void ends.push(resolve)));
    await user.click(await screen.findByRole("button", { name: "Record comments" }));
    const [, isStopped] = onRecord!.mock.calls[0] as [undefined, () => boolean];
    expect(isStopped()).toBe(false);
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(isStopped()).toBe(true);
    ends[0]?.();
    await waitFor(() => expect(screen.queryByRole("button", { name: "Stop" })).toBeNull());
  });

  it("asks which row a comment is about that stands on another than before, and writes the answer", async () => {
    const gaps = [
      { id: "G-001", issue: "Nobody supervises." },
      { id: "G-002", issue: "No age is set." },
    ];
    const said = thread({ id: "older", text: "Who supervises?", resolved: false });
    const { added } = planRecord(commented([said], { gaps }), { today: "2026-10-01" });
    const known = recorded({ ...added[0]?.cells, disposition: "open", comment: "open" });
    const moved = { ...said, on: on("G-002"), cell: "C5" };
    const { user, onRecord } = show({ review: commented([moved], { gaps, feedback: [known] }) });
    const question = await screen.findByRole("group", {
      name: /^This comment was about G-001 and now stands on G-002/u,
    });
    await user.click(within(question).getByRole("button", { name: "Still about G-001" }));
    expect(onRecord).toHaveBeenCalledWith(new Map([["older", "G-001"]]));
  });

  it("tells of each comment on whom it waits, and shows only those", async () => {
    const feedback = [recorded({ thread: "older" })];
    const { user } = show({ review: commented(threads, { feedback }) });
    expect(texts()).toEqual(["Which age?"]);
    await user.click(screen.getByRole("button", { name: "Answered (1)" }));
    expect(texts()).toEqual(["Who supervises?"]);
    screen.getByText("F-01 · Answered, Aliya has yet to agree");
    await user.click(screen.getByRole("button", { name: "All (3)" }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Of whom" }), "Aliya");
    expect(texts()).toEqual(["Who supervises?"]);
  });

  it("gives a response as a reply, only on a click and only once", async () => {
    const feedback = [recorded({ thread: "older" })];
    const { user, onReply, change } = show({ review: commented(threads, { feedback }) });
    await user.click(screen.getByRole("button", { name: "Answered (1)" }));
    await user.click(screen.getByText(/^F-01 · Answered/u));
    await user.click(await screen.findByRole("button", { name: "Send the response as a reply" }));
    expect(onReply).toHaveBeenCalledWith("older", "Taken up.");
    const answered = threads.map((one) => (one.id === "older" ? { ...one, replies: [reply("r", "Taken up.")] } : one));
    change({ review: commented(answered, { feedback }) });
    expect(screen.queryByRole("button", { name: "Send the response as a reply" })).toBeNull();
  });

  it("is closed by whoever raised it, once it is written down how they agreed; what is typed is kept till then", async () => {
    const feedback = [recorded({ thread: "", feedback: "Said in a letter." })];
    const { user, onConfirm, drafts } = show({ review: commented([], { feedback }) });
    await user.click(screen.getByRole("button", { name: "Answered (1)" }));
    const card = screen.getByRole("article", { name: /^Remark F-01/u });
    await user.click(within(card).getByText(/^Answered/u));
    await user.click(await within(card).findByText("Confirm that it is closed"));
    const how = await within(card).findByRole("textbox", { name: "How" });
    onConfirm.mockResolvedValueOnce(false);
    await user.type(how, "By e-mail{Enter}");
    expect(onConfirm).toHaveBeenCalledWith({ id: "F-01", closedBy: "Aliya", closedHow: "By e-mail" });
    expect(drafts.of(["cell", "F-01", "closedHow"])?.text).toBe("By e-mail");
  });

  it("is handed over as a matrix, without names where that is asked for", async () => {
    const { user, onHandMatrix } = show({ review: commented(threads, { feedback: [recorded({})] }) });
    await user.click(screen.getByText("Comments matrix"));
    await user.selectOptions(await screen.findByRole("combobox", { name: "File" }), "Excel (.xlsx)");
    await user.click(screen.getByRole("checkbox", { name: /^Without names/u }));
    await user.click(screen.getByRole("button", { name: "Make the matrix" }));
    expect(onHandMatrix).toHaveBeenCalledWith(
      expect.objectContaining({ form: "matrix", file: "xlsx", pseudonymise: true }),
    );
  });
});

describe("what is owed", () => {
  it("is told person by person, what is overdue marked, with a mail to copy", async () => {
    const gaps = [{ id: "G-001", assignedTo: "Timur", task: "Shorten it", due: "2026-10-01" }];
    const { user, onRow } = show({ review: commented(threads, { gaps }) });
    await user.click(screen.getByText("Who owes what (1, 1 overdue)"));
    const owed = await screen.findByRole("region", { name: "Timur" });
    within(owed).getByText("due 1 October 2026");
    within(owed).getByText("Overdue");
    await user.click(within(owed).getByRole("button", { name: "G-001" }));
    expect(onRow).toHaveBeenCalledWith("Gaps", 4, "issue");
    await user.click(within(owed).getByText("Mail to Timur"));
    const mail = await within(owed).findByRole<HTMLTextAreaElement>("textbox", { name: "Mail to Timur" });
    expect(mail.value).toContain("Shorten it");
  });

  it("is overdue however its day is written, and what is read as no day says so", async () => {
    const gaps = [
      { id: "G-001", assignedTo: "Timur", task: "Shorten it", due: "1 окт. 2026 г." },
      { id: "G-002", assignedTo: "Timur", task: "Find an example", due: "03/04/2027" },
    ];
    const { user } = show({ review: commented(threads, { gaps }) });
    await user.click(screen.getByText("Who owes what (2, 1 overdue)"));
    const owed = await screen.findByRole("region", { name: "Timur" });
    within(owed).getByText("due 1 October 2026");
    within(owed).getByText("“03/04/2027” may be 3 April 2027 or 4 March 2027. Write one such as 2026-12-01.");
  });
});

describe("coming back", () => {
  it("shows what is new since the last look, until something is done with it", async () => {
    const kept = device();
    const first = show({ kept });
    expect(screen.queryByRole("button", { name: /^New/u })).toBeNull();
    first.unmount();
    const { user } = show({ kept, threads: [...threads, thread({ id: "fresh", text: "One more.", resolved: false })] });
    await user.click(screen.getByRole("button", { name: "New (1)" }));
    expect(texts()).toEqual(["One more."]);
    await user.click(screen.getByRole("button", { name: "Go to cell" }));
    expect(screen.getByText("There are none of these.")).toBeTruthy();
  });

  it("leads from one open comment to the next by a key or a button", async () => {
    const { user } = show();
    const [first, second] = cards();
    await user.click(screen.getByRole("button", { name: "Next open" }));
    expect(document.activeElement).toBe(first);
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(document.activeElement).toBe(first);
    await user.keyboard("n");
    expect(document.activeElement).toBe(second);
    await user.keyboard("{Shift>}N{/Shift}");
    expect(document.activeElement).toBe(first);
  });

  it("leaves the letter of that key to who types it", async () => {
    const { user } = show();
    await user.click(screen.getAllByRole("button", { name: "Reply" })[0]!);
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    await user.type(box, "No, not now.");
    expect(box.value).toBe("No, not now.");
    expect(document.activeElement).toBe(box);
  });
});

describe("beginning a comment", () => {
  const here = { sheet: "Gaps", cell: "B4", table: "Gaps", rowId: "G-001", column: "issue" };

  it("puts it on the cell that is selected, with the text that was typed, and mentions whom the list tells", async () => {
    const { user, onStart } = show({ selected: here, threads: [] });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    const box = screen.getByRole("textbox", { name: "Your comment on G-001" });
    expect(document.activeElement).toBe(box);
    await user.type(box, "Who pays?");
    await user.click(screen.getByRole("button", { name: "Mention somebody…" }));
    const field = screen.getByRole("combobox", { name: "Name or e-mail address" });
    await user.type(field, "nobody we know");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(onStart).not.toHaveBeenCalled();
    expect(screen.getByRole("alert").textContent).toContain("Choose a name from the list");
    await user.clear(field);
    await user.type(field, "aliya bekova");
    await user.click(screen.getByRole("button", { name: "Send" }));
    const mentioned = { name: "Aliya Bekova", email: "aliya@ministry.example" };
    expect(onStart).toHaveBeenCalledWith({ gap: "G-001", column: "issue" }, "Who pays?", mentioned);
  });

  it("closes once it stands, and keeps the text where it does not, whatever a colleague says meanwhile", async () => {
    const { user, drafts, onStart, change } = show({ selected: here, threads: [] });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    await user.type(screen.getByRole("textbox"), "Who pays?{Control>}{Enter}{/Control}");
    expect((await screen.findByRole("alert")).textContent).toContain("not added");
    expect(screen.getByRole("textbox")).toHaveProperty("value", "Who pays?");
    const theirs = thread({ id: "t", text: "Is it so?", on: on("G-002", "issue"), resolved: false });
    change({ review: commented([theirs]) });
    expect(drafts.of(["comment", "G-001"])?.text).toBe("Who pays?");
    onStart.mockResolvedValue("t-2");
    await user.click(screen.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(screen.queryByRole("textbox")).toBeNull());
    expect(drafts.all()).toEqual([]);
  });

  it("stays on its cell wherever the selection goes while it is written", async () => {
    const { user, onStart, change } = show({ selected: { ...here, column: "solution" }, threads: [] });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    await user.type(screen.getByRole("textbox"), "Who pays?");
    change({ selected: { ...here, column: "sources" }, threads: [] });
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(onStart).toHaveBeenCalledWith({ gap: "G-001", column: "solution" }, "Who pays?", undefined);
  });

  const there = { sheet: "Gaps", cell: "B4", table: "Gaps", rowId: "G-002", column: "issue" };

  it("keeps its gap and its field when a colleague sorts the rows under the selection, and says where Excel is", async () => {
    const { user, onStart, change } = show({ selected: here });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    const box = screen.getByRole("textbox");
    await user.type(box, "Who pays");
    change({ selected: there });
    expect(document.activeElement).toBe(box);
    expect(screen.getByText("Excel is now at G-002. Send or cancel your text to follow.")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /This row: G-001/u })).toBeTruthy();
    await user.keyboard(" for it?{Control>}{Enter}{/Control}");
    expect(onStart).toHaveBeenCalledWith({ gap: "G-001", column: "issue" }, "Who pays for it?", undefined);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: "Comment on G-002…" })).toBeTruthy();
  });

  it("stays on the screen when its row is deleted, says so, sends nothing and is kept once it is closed", async () => {
    const { user, onStart, change } = show({ selected: here });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    const box = screen.getByRole("textbox");
    await user.type(box, "Who pays");
    change({ review: review({ gaps: [{ id: "G-002" }], feedback: [], threads }), selected: there });
    await user.keyboard("?{Control>}{Enter}{/Control}");
    expect(document.activeElement).toBe(box);
    expect(box).toHaveProperty("value", "Who pays?");
    expect(screen.getByText(/There is no row G-001 any more/u)).toBeTruthy();
    expect(onStart).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(await within(await gone()).findByText("Who pays?")).toBeTruthy();
  });

  it("stays where it is when the first comment of the workbook comes meanwhile", async () => {
    const { user, change } = show({ selected: here, threads: [] });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    const box = screen.getByRole("textbox");
    await user.type(box, "Who pays");
    change({ threads: [threads[1]!] });
    expect(document.activeElement).toBe(box);
  });

  it("is not begun again for one that another screen asked for, once it was closed", async () => {
    const { user, change } = show({ selected: here, request: { gap: "G-001" } });
    await user.keyboard("{Escape}");
    change({ selected: there });
    change({ selected: here });
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("closes when it is found to stand after all", async () => {
    const { user, drafts } = show({ selected: here, threads: [] });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    await user.type(screen.getByRole("textbox"), "Who pays?{Control>}{Enter}{/Control}");
    await screen.findByRole("alert");
    act(() => drafts.drop(["comment", "G-001"]));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("says why it can't where the cell has one, and takes another cell", async () => {
    const { user, onStart } = show({ selected: { ...here, column: "solution" } });
    await user.click(screen.getByRole("button", { name: "Comment on G-001…" }));
    await user.type(screen.getByRole("textbox"), "More.{Control>}{Enter}{/Control}");
    expect(onStart).not.toHaveBeenCalled();
    expect(screen.getByText(/has a comment already/u)).toBeTruthy();
    await user.selectOptions(screen.getByRole("combobox", { name: "Cell to comment on" }), "Issue");
    await user.click(screen.getByRole("button", { name: "Send" }));
    expect(onStart).toHaveBeenCalledWith({ gap: "G-001", column: "issue" }, "More.", undefined);
  });

  it("opens no second box once the first comment of the workbook is sent", async () => {
    const { user, onStart, change } = show({ selected: on1, threads: [], request: { gap: "G-001" } });
    onStart.mockResolvedValue("t1");
    await user.type(screen.getByRole("textbox"), "Which age?");
    await user.click(screen.getByRole("button", { name: "Send" }));
    change({ threads });
    expect(screen.queryByRole("button", { name: "Send" })).toBeNull();
  });

  it("is open when another screen asks for it", () => {
    show({ selected: here, request: { gap: "G-001" } });
    expect(screen.getByRole("textbox", { name: "Your comment on G-001" })).toBe(document.activeElement);
  });
});

describe("answering and resolving in one go", () => {
  it("is asked for with the reply, as one thing to do", async () => {
    const onReply = jest.fn(async () => true);
    const { user, onResolve } = show({ onReply });
    const card = screen.getByRole("article", { name: /Which age|G-002/u, hidden: false });
    await user.click(within(card).getByRole("button", { name: "Reply" }));
    await user.type(within(card).getByRole("textbox"), "Sixteen.");
    await user.click(within(card).getByRole("button", { name: "Send and resolve" }));
    expect(onReply).toHaveBeenCalledWith("newer", "Sixteen.", undefined, true);
    expect(onResolve).not.toHaveBeenCalled();
  });
});

describe("what is new, in a line", () => {
  it("counts what came since this screen was last open on this device, and says when that was", () => {
    const kept = device();
    const first = show({ kept, now: new Date("2026-10-09T10:00:00Z") });
    expect(screen.getByText(/^From now on this line says what is new/u)).toBeTruthy();
    first.unmount();
    const more = [
      ...threads.map((one) => (one.id === "older" ? { ...one, replies: [reply("r", "The office.")] } : one)),
      thread({ id: "third", text: "And who pays?", resolved: false }),
    ];
    show({ kept, threads: more, now: new Date("2026-10-10T12:00:00Z") });
    const line = screen.getByText(/^Since this screen was last open on this device \(yesterday at \d\d:00\)/u);
    expect(line.textContent).toContain("1 new comment and 1 new reply.");
  });
});
