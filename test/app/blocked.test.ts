import { startedSession, GAPS, smallReview, sessionOn } from "../support/session";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import type { SheetTable } from "../../src/domain/review/sheet-table";

const rename = (workbook: FakeOpenWorkbook, from: string, to: string): void => {
  workbook.tables = workbook.tables.map((table): SheetTable =>
    table.name === "Gaps" ? { ...table, headers: table.headers.map((h) => (h === from ? to : h)) } : table,
  );
};

const checkedSession = async () => {
  const started = await startedSession();
  await started.session.act("runCheck");
  await started.session.act("showBriefPlan", "en");
  expect(started.session.state().report).toBeDefined();
  expect(started.session.state().brief).toBeDefined();
  const change = async (make: (workbook: FakeOpenWorkbook) => void) => {
    make(started.workbook);
    started.workbook.hint();
    await started.time.pass(300);
  };
  return { ...started, change };
};

describe("a review that can't be read in full", () => {
  it.each([
    ["a required column", GAPS.sources],
    ["a column that the coverage counts by", "Aspects"],
    ["a column that final rows are known by", "Status"],
  ])("shows no earlier report and plan once %s has another header", async (_what, header) => {
    const { session, change } = await checkedSession();
    await change((workbook) => rename(workbook, header, "Mine"));
    expect(session.state()).toMatchObject({ report: undefined, brief: undefined, blocked: { kind: "tables" } });
  });

  it.each([
    ["a check", "runCheck"],
    ["a plan of the brief", "showBriefPlan"],
    ["a brief", "handBrief"],
  ] as const)("refuses %s with the same message, and hands nothing over", async (_what, action) => {
    const { session, workbook, handed } = await checkedSession();
    rename(workbook, GAPS.sources, "Sources");
    if (action === "showBriefPlan") await session.act("runCheck");
    await (action === "runCheck" ? session.act("runCheck") : session.act(action, "en"));
    const { notice, report, brief } = session.state();
    expect(notice).toMatchObject({ kind: "problem", saysBlocked: true });
    expect(notice?.text).toContain("has no column “3) Relevant sources/examples from other jurisdictions”");
    expect(notice?.text).toContain("press “Repair”");
    expect({ report, brief, handed }).toEqual({ report: undefined, brief: undefined, handed: [] });
  });

  it("stays blocked until it is cured, and then brings the report again by itself", async () => {
    const { session, change, time } = await checkedSession();
    await change((workbook) => rename(workbook, "Status", "State"));
    session.dismissNotice();
    await time.pass(60_000);
    expect(session.state().blocked).toBeDefined();
    await change((workbook) => rename(workbook, "State", "Status"));
    expect(session.state().blocked).toBeUndefined();
    expect(session.state().report?.summary.gaps).toBe(3);
  });

  it("is one whose sheet was deleted, and the rows last read stay", async () => {
    const { session, change } = await checkedSession();
    await change((workbook) => {
      workbook.tables = workbook.tables.filter(({ name }) => name !== "Gaps");
    });
    expect(session.state()).toMatchObject({
      phase: "unusable",
      report: undefined,
      blocked: { kind: "tables", unreadable: [{ kind: "table-gone", table: "Gaps" }] },
    });
    expect(session.state().review?.gaps).toHaveLength(3);
  });

  it("is not one that never had a table", async () => {
    const { session } = await startedSession();
    expect(session.state().review?.tables.map(({ table }) => table)).not.toContain("Feedback");
    expect(session.state().blocked).toBeUndefined();
  });

  it("is one that was opened so", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    rename(workbook, GAPS.issue, "Problems");
    const { session } = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({ phase: "unusable", blocked: { kind: "tables" }, notice: undefined });
  });
});

describe("a workbook that can't be read", () => {
  it("blocks after some failures, keeps what was found, and shows it again once nothing is new", async () => {
    const { session, workbook, time } = await checkedSession();
    const { report } = session.state();
    workbook.fail("read", new Error("a"), new Error("b"), new Error("c"));
    workbook.hint();
    await time.pass(300 + 1000 + 3000);
    expect(session.state().blocked).toEqual({ kind: "reading" });
    await session.act("showBriefPlan", "en");
    expect(session.state().notice).toMatchObject({ kind: "problem", saysBlocked: true });
    await time.pass(9000);
    expect(session.state().blocked).toBeUndefined();
    expect(session.state().report).toBe(report);
  });

  it("blocks as soon as a check needs it", async () => {
    const { session, workbook, time } = await checkedSession();
    workbook.fail("read", new Error("a"));
    await session.act("runCheck");
    expect(session.state().blocked).toEqual({ kind: "reading" });
    await time.pass(300);
    expect(session.state().blocked).toBeUndefined();
  });
});

describe("repairing", () => {
  it("puts a header back, says so and how to undo it, and the report is there again", async () => {
    const { session, workbook, change } = await checkedSession();
    await change((changed) => rename(changed, GAPS.sources, "Sources"));
    await session.act("repairReview");
    expect(workbook.tables.find(({ name }) => name === "Gaps")?.headers).toContain(GAPS.sources);
    const { blocked, report, notice } = session.state();
    expect(blocked).toBeUndefined();
    expect(report).toBeDefined();
    expect(notice).toMatchObject({
      kind: "done",
      text: `Gaps!D3: the header is “${GAPS.sources}” again, it was “Sources”.`,
      undo: expect.stringContaining("typed back"),
      offer: { act: "takeBackLast" },
    });
  });

  it("gives a table its name back", async () => {
    const { session, change } = await checkedSession();
    await change((workbook) => {
      workbook.tables = workbook.tables.map((table) => (table.name === "Gaps" ? { ...table, name: "Table7" } : table));
    });
    expect(session.state().blocked).toBeDefined();
    await session.act("repairReview");
    expect(session.state()).toMatchObject({ phase: "ready", blocked: undefined });
    expect(session.state().notice?.text).toContain("the table Table7 is called Gaps again.");
  });

  it("guesses nothing, and says what to do instead", async () => {
    const { session, workbook, change } = await checkedSession();
    await change((changed) => rename(changed, "Headline", "Zeile"));
    await session.act("repairReview");
    expect(workbook.count("repair")).toBe(0);
    expect(session.state().blocked).toBeDefined();
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringMatching(/^Nothing could be repaired for certain\..*“Zeile” stands in its place/u),
    });
  });
});
