import { readFileSync } from "node:fs";
import { join } from "node:path";

import { docxDocuments } from "../../src/adapters/docx/docx-documents";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview, startedSession, outletThat } from "../support/session";

const documents = docxDocuments(readFileSync(join(__dirname, "../../assets/brief-template.docx")));
const rowStates = (session: Awaited<ReturnType<typeof startedSession>>["session"]) =>
  session.state().brief?.comparison?.rows.map(({ gap, state }) => `${gap} ${state}`);

describe("planning a brief", () => {
  it("tells how long it will be and what it will show, and writes nothing", async () => {
    const { session, workbook, loads } = await startedSession();
    await session.act("showBriefPlan", "en");
    await session.act("showBriefPlan", "ru");
    expect(session.state().brief).toMatchObject({
      shown: ["G-001", "G-002", "G-003"],
      comparison: undefined,
      lastFile: "",
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/u),
    });
    expect(session.state().brief?.estimatedPages).toBeGreaterThan(1);
    expect(session.state().brief?.rows).toHaveLength(3);
    expect(workbook.count("write")).toBe(0);
    expect(loads).toEqual({ catalogue: 1, documents: 1 });
    expect(session.state().working).toBeUndefined();
  });

  it("follows the review from then on", async () => {
    const { session, workbook, time } = await startedSession();
    await session.act("showBriefPlan", "en");
    const before = session.state().brief?.fingerprint;
    workbook.put("Gaps", 4, GAPS.issue, "Reworded.");
    workbook.hint();
    await time.pass(300);
    expect(session.state().brief?.fingerprint).not.toBe(before);
  });
});

describe("making a brief", () => {
  it("hands over a document that remembers its rows, and notes it on the sheet Review", async () => {
    const { session, workbook, handed } = await startedSession();
    await session.act("handBrief", "en");
    expect(handed.map(({ name }) => name)).toEqual(["review - brief.docx"]);
    const { value: record } = documents.read(handed[0]!.bytes);
    expect(record.rows.map(({ gap }) => gap)).toEqual(["G-001", "G-002", "G-003"]);
    expect(workbook.text("Review", 7, "Value")).toBe("review - brief.docx");
    expect(workbook.text("Review", 8, "Value")).toBe(record.fingerprint);
    expect(workbook.count("write")).toBe(1);
    expect(session.state().brief).toMatchObject({ lastFile: "review - brief.docx", comparison: { state: "fresh" } });
    expect(session.state().notice?.text).toMatch(
      /^“review - brief\.docx” should be in your downloads now\..* The brief has about \d pages?/u,
    );
    expect(session.state().notice?.undo).toContain("delete “review - brief.docx”");
  });

  it("is of the workbook as it is now, not as it was last read", async () => {
    const { session, workbook, handed } = await startedSession();
    await workbook.write([], [{ table: "Gaps", cells: { [GAPS.issue]: "New.", "No.": "G-009" } }]);
    await session.act("handBrief", "ru");
    expect(handed[0]?.name).toBe("review - аналитическая записка.docx");
    expect(documents.read(handed[0]!.bytes).value.rows.map(({ gap }) => gap)).toContain("G-009");
  });

  it("tells row by row afterwards what has changed, in a later session on this device too", async () => {
    const { session, workbook, kept } = await startedSession();
    await session.act("handBrief", "en");
    await session.act("editGap", {
      gap: "G-002",
      column: "issue",
      before: "No complaints.",
      after: "Nobody to complain to.",
    });
    expect(session.state().brief?.comparison?.state).toBe("stale");
    expect(rowStates(session)).toEqual(["G-001 fresh", "G-002 changed", "G-003 fresh"]);
    workbook.arrange("Gaps", (rows) => rows.filter((_, index) => index !== 0));
    const later = sessionOn(workbook, { preferences: { get: (key) => kept.get(key), set: () => undefined } });
    await later.session.start();
    await later.session.act("showBriefPlan", "en");
    expect(rowStates(later.session)).toEqual(["G-002 changed", "G-003 fresh", "G-001 gone"]);
  });

  it("tells that it is stale, without rows, where it was not made", async () => {
    const { session, workbook } = await startedSession();
    await session.act("handBrief", "en");
    const elsewhere = sessionOn(workbook);
    await elsewhere.session.start();
    await elsewhere.session.act("showBriefPlan", "kk");
    expect(elsewhere.session.state().brief?.comparison?.state).toBe("fresh");
    workbook.put("Gaps", 4, GAPS.issue, "Changed.");
    workbook.hint();
    await elsewhere.time.pass(300);
    expect(elsewhere.session.state().brief?.comparison).toEqual({ state: "stale", rows: [], parts: [] });
  });

  it("notes nothing when it could not be handed over", async () => {
    const { session, workbook } = await startedSession({
      outlet: outletThat({ done: false, how: "failed" }),
    });
    await session.act("handBrief", "en");
    expect(workbook.count("write")).toBe(0);
    expect(session.state().notice).toMatchObject({ kind: "problem" });
    expect(session.state().notice?.text).toContain("could not be handed over");
  });

  it("says that it was not saved when the person closed the dialog", async () => {
    const { session, workbook } = await startedSession({
      outlet: outletThat({ done: false, how: "saved" }),
    });
    await session.act("handBrief", "ru");
    expect(workbook.count("write")).toBe(0);
    expect(session.state().notice?.text).toContain("the dialog was closed");
  });

  it("still says that it was made when it could not be noted", async () => {
    const { session, workbook, handed } = await startedSession();
    workbook.fail("write", new Error("protected"));
    await session.act("handBrief", "en");
    expect(handed).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ kind: "done" });
    expect(session.state().notice?.text).toContain("could not be noted on the sheet Review");
    const without = sessionOn(new FakeOpenWorkbook(smallReview().filter(({ name }) => name !== "Review")));
    await without.session.start();
    await without.session.act("handBrief", "en");
    expect(without.session.state().notice?.text).toContain("could not be noted on the sheet Review");
  });

  it("overwrites no note that a colleague made meanwhile", async () => {
    const { session, workbook } = await startedSession();
    workbook.meanwhile("write", () => workbook.put("Review", 7, "Value", "theirs.docx"));
    await session.act("handBrief", "en");
    expect(workbook.text("Review", 7, "Value")).toBe("theirs.docx");
    expect(session.state().conflicts).toMatchObject([{ found: "theirs.docx" }]);
    expect(session.state().notice?.text).toContain("1 cell was changed meanwhile");
  });

  it("needs a review and the writer of documents", async () => {
    const none = sessionOn(new FakeOpenWorkbook([]));
    await none.session.start();
    await none.session.act("handBrief", "en");
    expect(none.session.state().notice?.text).toContain("There is no review in this workbook");
    const broken = sessionOn(new FakeOpenWorkbook(smallReview()), {
      documents: () => Promise.reject(new Error("not loaded")),
    });
    await broken.session.start();
    await broken.session.act("handBrief", "en");
    expect(broken.session.state().notice?.text).toContain("(not loaded)");
    expect(broken.session.state().working).toBeUndefined();
  });
});
