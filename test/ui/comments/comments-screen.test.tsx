/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextEncoder } from "node:util";

import type { Thread } from "../../../src/domain/review/thread";
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
  const onReply = jest.fn<Promise<void>, [string, string]>(() => Promise.resolve());
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
    const { user, onReply, change } = await writeReply();
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(onReply.mock.calls).toEqual([["older", "The agency does."]]);
    change({ threads: [{ ...threads[1]!, replies: [reply("r", "The agency does.")] }] });
    expect(replyBox()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Reply" }));
    expect(replyBox()?.value).toBe("");
  });

  it("is not sent twice", async () => {
    const onReply = jest.fn(() => new Promise<void>(() => undefined));
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

  it("keeps its text when it is put away and taken up again", async () => {
    const { user } = await writeReply();
    await user.keyboard("{Escape}");
    expect(replyBox()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Reply" }));
    expect(replyBox()?.value).toBe("The agency does.");
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
