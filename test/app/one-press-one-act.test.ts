import { comment, startedSession } from "../support/session";
import { settled } from "../support/fake-time";

describe("what is pressed again before the screen shows what the first press does", () => {
  it("adds one row, and both presses learn its number", async () => {
    const { session, workbook } = await startedSession();
    const added = await Promise.all([session.act("addGap"), session.act("addGap")]);
    expect(added).toEqual(["G-004", "G-004"]);
    expect(workbook.tables.find(({ name }) => name === "Gaps")?.rows).toHaveLength(4);
  });

  it("says a reply once", async () => {
    const { session, workbook } = await startedSession({ threads: [comment()] });
    await Promise.all([session.act("replyTo", "T-1", "Yes."), session.act("replyTo", "T-1", "Yes.")]);
    expect(workbook.count("reply")).toBe(1);
  });

  it("hands one file over", async () => {
    const { session, handed } = await startedSession();
    await Promise.all([session.act("handCopy", "json", {}), session.act("handCopy", "json", {})]);
    expect(handed).toHaveLength(1);
  });

  it("is taken for one press also while the first one waits for its turn", async () => {
    const { session, workbook } = await startedSession({ threads: [comment()] });
    const release = workbook.hold("reply");
    const first = session.act("replyTo", "T-1", "Yes.");
    await settled();
    const second = session.act("replyTo", "T-1", "Yes.");
    release();
    await Promise.all([first, second]);
    expect(workbook.count("reply")).toBe(1);
  });
});

describe("what is pressed", () => {
  it("once the first press is over, is done again", async () => {
    const { session, workbook } = await startedSession({ threads: [comment()] });
    await session.act("replyTo", "T-1", "Yes.");
    await session.act("replyTo", "T-1", "Yes.");
    expect(workbook.count("reply")).toBe(2);
  });

  it("for something else, is done, and so is the first thing when it is asked for after that", async () => {
    const { session, workbook } = await startedSession();
    await Promise.all(["G-001", "G-002", "G-001"].map((gap) => session.act("goToRow", gap)));
    expect(workbook.count("select")).toBe(3);
  });
});
