import type { DraftPlace } from "../../src/app/draft";
import { waiverPlace } from "../../src/app/waiver-place";
import { inEachLanguage } from "../../src/domain/language";
import { UnusableInput } from "../../src/domain/result";
import { Unanswered } from "../../src/app/unanswered";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { comment, GAPS, sessionOn, smallReview, startedSession } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const FULL = new UnusableInput(inEachLanguage(() => "The sheet is protected; unprotect it."));

describe("a text that was typed and not written", () => {
  it("is told when the pane opens again, by its place", async () => {
    const drafts = {
      read: () => [
        { place: ["cell", "G-002", "sources"] as const, before: "", text: "CRC, art. 3", time: "2026-11-25T09:00:00Z" },
        { place: ["reply", "T-1"] as const, before: "", text: "Yes.", time: "2026-11-25T09:00:00Z" },
        { place: ["comment", "G-001"] as const, before: "", text: "Who?", time: "2026-11-25T09:00:00Z" },
        { place: ["pasted", "draft"] as const, before: "", text: "Article 1", time: "2026-11-25T09:00:00Z" },
        { place: ["reply", "{7}"] as const, before: "Aliya · Who?", text: "We.", time: "2026-11-25T09:00:00Z" },
      ],
      write: () => undefined,
    };
    const { session } = sessionOn(new FakeOpenWorkbook(smallReview(), [comment()]), { drafts });
    await session.start();
    expect(session.state().notice?.text).toContain("not saved yet: G-002, 3) Relevant sources");
    expect(session.state().notice?.text).toContain(
      "; a reply, C4 (Discussion); a comment on G-001 (Discussion); the pasted draft (Draft); a reply, Aliya · Who? (Discussion). It is kept on this device",
    );
  });

  it("is no reason for a word when there is none", async () => {
    const { session } = await startedSession();
    expect(session.state().notice).toBeUndefined();
  });

  it("is kept while a conflict is open, until the person has chosen", async () => {
    const { session, workbook, drafts } = await startedSession();
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "Mine." });
    expect(drafts.kept).toMatchObject([{ before: "Profiling is open.", text: "Mine." }]);
    await session.act("settleConflict", session.state().conflicts[0]!, "theirs");
    expect(drafts.kept).toEqual([]);
  });

  it("is gone when it was taken over another's text", async () => {
    const { session, workbook, drafts } = await startedSession();
    workbook.put("Gaps", 4, GAPS.issue, "Theirs.");
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "Mine." });
    await session.act("settleConflict", session.state().conflicts[0]!, "mine");
    expect(workbook.text("Gaps", 4, GAPS.issue)).toBe("Mine.");
    expect(drafts.kept).toEqual([]);
  });

  it("is kept while a colleague gives the table another name, and after it has its own again", async () => {
    const { session, workbook, drafts, time } = await startedSession();
    session.drafts.keep(["cell", "G-001", "issue"], "Profiling is open.", "Half a sen");
    const rename = async (from: string, to: string): Promise<void> => {
      workbook.tables = workbook.tables.map((table) => (table.name === from ? { ...table, name: to } : table));
      workbook.hint();
      await time.pass(300);
    };
    await rename("Gaps", "Table1");
    expect(session.state().blocked).toMatchObject({ kind: "tables" });
    await rename("Table1", "Gaps");
    expect(session.state()).toMatchObject({ phase: "ready", blocked: undefined });
    expect(session.drafts.of(["cell", "G-001", "issue"])?.text).toBe("Half a sen");
    expect(drafts.kept).toMatchObject([{ before: "Profiling is open.", text: "Half a sen" }]);
  });

  it("is not what is only chosen, and can be chosen again", async () => {
    const { session, workbook, drafts } = await startedSession();
    workbook.fail("write", FULL);
    await session.act("editGap", { gap: "G-001", column: "priority", before: "high", after: "low" });
    expect(session.state().notice?.text).toBe(FULL.message);
    expect(drafts.kept).toEqual([]);
  });
});

const withAspects = () => [...smallReview(), sheetTable("Aspects", [{ aspect: "Gender and age" }])];

const typed = async (place: DraftPlace, text: string) => {
  const around = sessionOn(new FakeOpenWorkbook(withAspects(), [comment()]));
  await around.session.start();
  await around.session.act("runCheck");
  around.session.drafts.keep(place, "", text);
  return around;
};

describe("replies and reasons", () => {
  it("stay when a reply could not be sent, and go when it was", async () => {
    const { session, workbook, drafts } = await typed(["reply", "T-1"], "Yes. ");
    workbook.fail("reply", FULL);
    await session.act("replyTo", "T-1", "Yes.");
    expect(drafts.kept).toHaveLength(1);
    await session.act("replyTo", "T-1", "Yes.");
    expect(drafts.kept).toEqual([]);
  });

  it("go once a reading shows that they stand of which Excel had not told", async () => {
    const { session, workbook, drafts, time } = await typed(["reply", "T-1"], "Yes.");
    workbook.fail("reply", new Unanswered());
    await session.act("replyTo", "T-1", "Yes.");
    const arrives = async (text: string, id: string): Promise<void> => {
      const [asked] = workbook.threads;
      const reply = { id, author: "Somebody", time: "", text };
      workbook.threads = [{ ...asked!, replies: [...asked!.replies, reply] }];
      workbook.hint();
      await time.pass(300);
    };
    await arrives("No.", "r-1");
    workbook.threads = [...workbook.threads, comment({ id: "T-2", cell: "C5", text: "Yes." })];
    workbook.hint();
    await time.pass(300);
    expect(drafts.kept).toHaveLength(1);
    await arrives("Yes.", "r-2");
    expect(drafts.kept).toEqual([]);
    expect(session.state().notice?.kind).toBe("done");
  });

  it("stay as they are by now when what they were like could not be written", async () => {
    const { session, workbook, drafts } = await startedSession();
    await session.act("editGap", { gap: "G-001", column: "priority", before: "high", after: "high" });
    workbook.fail("write", FULL);
    const [place, before] = [["cell", "G-001", "issue"], "Profiling is open."] as const;
    session.drafts.keep(place, before, "One");
    const saving = session.act("editGap", { gap: "G-001", column: "issue", before, after: "One" });
    // Until the action has begun.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    session.drafts.keep(place, before, "One and more");
    await saving;
    expect(drafts.kept).toMatchObject([{ text: "One and more" }]);
  });

  it("stay when a waiver could not be written, and go when it was", async () => {
    const finding = (around: Awaited<ReturnType<typeof typed>>) =>
      around.session.state().report?.findings.find(({ rowId }) => rowId === "G-001");
    const around = await typed(["reply", "T-9"], "");
    const found = finding(around)!;
    around.session.drafts.keep(waiverPlace(found), "", "Agreed.");
    around.workbook.fail("write", FULL);
    await around.session.act("waiveFinding", found, "Agreed.");
    expect(around.drafts.kept).toHaveLength(1);
    await around.session.act("waiveFinding", found, "Agreed.");
    expect(around.drafts.kept).toEqual([]);
  });

  it("are found again at a finding whose row was moved meanwhile", async () => {
    const { session, workbook } = await typed(["reply", "T-9"], "");
    const found = () => session.state().report?.findings.filter(({ rowId }) => rowId === "G-002") ?? [];
    const before = found();
    workbook.arrange("Gaps", (rows) => [...rows].reverse().slice(1));
    await session.act("runCheck");
    expect(found().map(({ place }) => place.cell)).not.toEqual(before.map(({ place }) => place.cell));
    expect(found().map(waiverPlace)).toEqual(before.map(waiverPlace));
    expect(new Set(before.map(waiverPlace).map(String)).size).toBe(before.length);
  });

  it("stay when a reason could not be written, and go when it was", async () => {
    const hole = { table: "Aspects", name: "Gender and age" } as const;
    const { session, workbook, drafts } = await typed(["reason", hole.table, hole.name], "Not in this draft.");
    workbook.fail("write", FULL);
    await session.act("explainHole", hole, "Not in this draft.");
    expect(drafts.kept).toHaveLength(1);
    await session.act("explainHole", hole, "Not in this draft.");
    expect(drafts.kept).toEqual([]);
  });
});
