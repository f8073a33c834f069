import { chosenLanguage } from "../../src/app/session/chosen-language";
import type { Session } from "../../src/app/session/session";
import { endsWithTotals } from "../../src/app/table-refusals";
import { inEachLanguage } from "../../src/domain/language";
import { UnusableInput } from "../../src/domain/result";
import type { SheetTable } from "../../src/domain/review/sheet-table";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview, startedSession } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

/** The small review with two certain corrections in one cell, and a number in small letters. */
const withFaults = (): readonly SheetTable[] =>
  smallReview().map((table) =>
    table.name === "Gaps"
      ? sheetTable("Gaps", [
          { id: "G-001", issue: "One.", solution: "Two.", sources: "GC25, art. 67; something else; GC25, article 70" },
          { id: "g-002", issue: "Three.", solution: "Four.", sources: "CRC, art. 16" },
          { issue: "Five.", solution: "Six.", sources: "CRC, art. 17" },
        ])
      : table,
  );

const checked = async () => {
  const around = sessionOn(new FakeOpenWorkbook(withFaults()));
  await around.session.start();
  await around.session.act("runCheck");
  const fixable = around.session.state().report?.findings.filter(({ fix }) => fix) ?? [];
  return { ...around, fixable };
};

describe("a check", () => {
  it("reads the workbook anew, reports, and says that it changed nothing", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 55");
    await session.act("runCheck");
    expect(workbook.count("read")).toBe(2);
    expect(workbook.count("write")).toBe(0);
    const { report, notice } = session.state();
    expect(report?.findings.map(({ ruleId }) => ruleId)).toContain("cited-part-exists");
    expect(notice?.text).toMatch(/^Checked 3 gaps: \d+ errors?, .*changes nothing in the workbook\.$/u);
    // As the list counts them: what nobody has come to yet is no error of anybody's.
    const toMend = report?.findings.filter(({ comes, severity }) => comes !== "last" && severity === "error") ?? [];
    const empty = report?.findings.filter(({ comes }) => comes === "last") ?? [];
    expect(empty.some(({ severity }) => severity === "error")).toBe(true);
    expect(notice?.text).toMatch(new RegExp(`: ${toMend.length} errors?, .*; still empty: ${empty.length}\\. `, "u"));
  });

  it("is made again after every change once it was asked for, not before", async () => {
    const { session, workbook, time, loads } = await startedSession();
    const about = (rule: string) => session.state().report?.findings.filter(({ ruleId }) => ruleId === rule) ?? [];
    workbook.put("Gaps", 4, GAPS.issue, "Changed.");
    workbook.hint();
    await time.pass(300);
    expect(session.state().report).toBeUndefined();
    expect(loads.catalogue).toBe(0);
    await session.act("runCheck");
    expect(about("cited-part-exists")).toHaveLength(0);
    workbook.put("Gaps", 5, GAPS.sources, "CRC, art. 55");
    workbook.hint();
    await time.pass(300);
    expect(about("cited-part-exists")).toHaveLength(1);
    await session.act("editGap", { gap: "G-002", column: "sources", before: "CRC, art. 55", after: "CRC, art. 5" });
    expect(about("cited-part-exists")).toHaveLength(0);
  });

  it("tells its counts as long as the report has them", async () => {
    const { session, workbook, time } = await startedSession();
    const change = async (text: string) => {
      workbook.put("Gaps", 5, GAPS.sources, text);
      workbook.hint();
      await time.pass(300);
    };
    await session.act("runCheck");
    const { report, notice } = session.state();
    workbook.put("Gaps", 4, GAPS.issue, "Said in other words.");
    workbook.hint();
    await time.pass(300);
    expect(session.state().report).not.toBe(report);
    expect(session.state().notice).toBe(notice);
    await change("CRC, art. 55");
    expect(session.state().notice).toBeUndefined();
    await session.act("runCheck");
    expect(session.state().notice?.text).toMatch(/^Checked 3 gaps/u);
    await change("CRC, art. 5");
    expect(session.state().notice).toBeUndefined();
  });

  it("speaks the pane's language, also after a change of it", async () => {
    const { session, kept } = await startedSession({ language: "kk" });
    await session.act("runCheck");
    const message = () => session.state().report?.findings[0]?.message;
    expect(session.state().notice?.text).toContain("олқылық тексерілді");
    const before = message();
    await session.setLanguage("ru");
    expect(message()).not.toBe(before);
    expect(message()).toMatch(/\p{Script=Cyrillic}/u);
    expect(chosenLanguage({ get: (key) => kept.get(key), set: () => undefined })).toBe("ru");
  });

  it("says that there is no review to check", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook([]));
    await session.start();
    await session.act("runCheck");
    expect(session.state()).toMatchObject({ phase: "no-review", report: undefined, notice: { kind: "problem" } });
  });
});

describe("corrections", () => {
  it("are shown before they are written, with the whole cell", async () => {
    const { session, fixable, workbook } = await checked();
    const previews = session.previewFixes(fixable);
    expect(previews.map(({ edit }) => [edit.row, edit.before, edit.after])).toEqual(
      expect.arrayContaining([
        [4, "GC25, art. 67; something else; GC25, article 70", "GC25, para. 67; something else; GC25, article 70"],
        [4, "GC25, art. 67; something else; GC25, article 70", "GC25, art. 67; something else; GC25, paragraph 70"],
        [6, "", "G-003"],
      ]),
    );
    expect(workbook.count("write")).toBe(0);
  });

  it("are written in one call, several of one cell together, and leave the report", async () => {
    const { session, fixable, workbook } = await checked();
    await session.act("applyFixes", session.previewFixes(fixable));
    expect(workbook.count("write")).toBe(1);
    expect(workbook.text("Gaps", 4, GAPS.sources)).toBe("GC25, para. 67; something else; GC25, paragraph 70");
    expect([5, 6].map((row) => workbook.text("Gaps", row, "No."))).toEqual(["G-002", "G-003"]);
    expect(session.state().report?.findings.filter(({ fix }) => fix)).toEqual([]);
    expect(session.state().notice?.text).toBe("Corrected 3 cells.");
  });

  it("leave a cell alone that somebody changed meanwhile", async () => {
    const { session, fixable, workbook } = await checked();
    workbook.put("Gaps", 4, GAPS.sources, "GC25, art. 67");
    await session.act("applyFixes", session.previewFixes(fixable));
    expect(workbook.text("Gaps", 4, GAPS.sources)).toBe("GC25, art. 67");
    expect(session.state().conflicts).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ kind: "problem", undo: expect.any(String) });
    expect(session.state().notice?.text).toMatch(/^Saved 2 cells\. 1 cell was changed meanwhile/u);
  });

  it("know a list by its values, however the cell separates them", async () => {
    const workbook = new FakeOpenWorkbook([
      ...smallReview().filter(({ name }) => name !== "Gaps"),
      sheetTable("Gaps", [{ id: " G-001 ", issue: "a", solution: "b", provisions: "14 (2) ;\n5 (1)" }]),
      sheetTable("Provisions", [{ id: "14(2)" }, { id: "5(1)" }]),
    ]);
    const { session } = sessionOn(workbook);
    await session.start();
    await session.act("runCheck");
    const fixes = session.previewFixes(session.state().report?.findings.filter(({ fix }) => fix) ?? []);
    expect(fixes).toHaveLength(2);
    await session.act("applyFixes", fixes);
    expect(session.state().conflicts).toEqual([]);
    expect(workbook.text("Gaps", 4, "Provision")).toBe("14(2); 5(1)");
  });

  it("are none without a review, and say so when none is left", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook([]));
    await session.start();
    expect(session.previewFixes([])).toEqual([]);
    await session.act("applyFixes", []);
    expect(session.state().notice?.text).toBe("There was nothing left to correct.");
  });
});

const missingHeadline = async (session: Awaited<ReturnType<typeof startedSession>>["session"], row: string) => {
  await session.act("runCheck");
  return session.state().report!.findings.find(({ ruleId, rowId }) => ruleId === "headline-given" && rowId === row)!;
};

describe("setting a finding aside", () => {
  it("writes rule, row, reason and day, and the report lists it apart", async () => {
    const { session, workbook } = await startedSession();
    await session.act("waiveFinding", await missingHeadline(session, "G-001"), "  Agreed with the client. ");
    expect(["Rule", "Gap", "Reason", "By", "Date"].map((header) => workbook.text("Waivers", 4, header))).toEqual([
      "headline-given",
      "G-001",
      "Agreed with the client.",
      "",
      "2026-11-25",
    ]);
    expect(session.state().report?.waived).toMatchObject([
      { waiver: { reason: "Agreed with the client.", gap: "G-001" } },
    ]);
    expect(session.state().notice?.text).toContain("is set aside for G-001");
  });

  it("is refused where the number stands in several rows: a reason for one would hold for the other", async () => {
    const twins = [
      { id: "G-001", issue: "One." },
      { id: "g-001", issue: "Another." },
    ];
    const { session } = sessionOn(
      new FakeOpenWorkbook(smallReview().map((table) => (table.name === "Gaps" ? sheetTable("Gaps", twins) : table))),
    );
    await session.start();
    await session.act("waiveFinding", await missingHeadline(session, "G-001"), "Agreed with the client.");
    expect(session.state().notice?.text).toContain("G-001 stands in several rows");
    expect(session.state().report?.waived).toEqual([]);
    const doubled = session.state().report!.findings.find(({ ruleId }) => ruleId === "ids-unique")!;
    await session.act("waiveFinding", doubled, "Numbered so by the ministry.");
    expect(session.state().report?.waived).toHaveLength(1);
  });

  it("writes the value that it is about, so that another one is found", async () => {
    const { session, workbook } = await startedSession();
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 61");
    await session.act("runCheck");
    await session.act("waiveFinding", noSuchPart(session)!, "As the ministry numbers it.");
    expect(workbook.text("Waivers", 4, "About")).toBe("CRC, art. 61");
    expect(noSuchPart(session)).toBeUndefined();
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 70");
    await session.act("runCheck");
    expect(noSuchPart(session)?.about).toBe("CRC, art. 70");
  });

  it("holds for the row in a workbook that has no column for the value, and adds none", async () => {
    const workbook = new FakeOpenWorkbook(smallReview());
    withoutAbout(workbook);
    const { session } = sessionOn(workbook);
    await session.start();
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 61");
    await session.act("runCheck");
    await session.act("waiveFinding", noSuchPart(session)!, "As the ministry numbers it.");
    expect(noSuchPart(session)).toBeUndefined();
    expect(session.state().report?.waived).toMatchObject([{ waiver: { gap: "G-001", about: "" } }]);
    expect(workbook.tables.find(({ name }) => name === "Waivers")?.headers).not.toContain("About");
    expect(session.state().remarks).not.toContainEqual(expect.objectContaining({ column: "about" }));
  });

  it("asks for a reason", async () => {
    const { session, workbook } = await startedSession();
    await session.act("waiveFinding", await missingHeadline(session, "G-001"), "  ");
    expect(workbook.count("write")).toBe(0);
    expect(session.state().notice?.text).toContain("Please give a reason");
  });

  it("says that the table is missing", async () => {
    const { session, workbook } = await startedSession();
    workbook.tables = workbook.tables.filter(({ name }) => name !== "Waivers");
    await session.act("waiveFinding", await missingHeadline(session, "G-001"), "Why not.");
    expect(session.state().notice?.text).toContain("no table Waivers");
  });

  it("does not set a rule aside for the whole review for want of the row's number", async () => {
    const { session, workbook } = await checked();
    const finding = session
      .state()
      .report!.findings.find(({ ruleId, place }) => ruleId === "headline-given" && place.row === 6)!;
    await session.act("waiveFinding", finding, "Fine.");
    expect(session.state().notice?.text).toContain("has no number yet");
    workbook.tables = workbook.tables.map((table) =>
      table.name === "Waivers" ? { ...table, headers: ["Rule", "For", "Reason", "By", "Date"] } : table,
    );
    await session.act("runCheck");
    expect(session.state()).toMatchObject({ report: undefined, blocked: { unreadable: [{ column: "gap" }, {}] } });
    await session.act("waiveFinding", finding, "Fine.");
    expect(workbook.count("write")).toBe(0);
  });

  it("tells what the workbook refuses", async () => {
    const { session, workbook } = await startedSession();
    const finding = await missingHeadline(session, "G-001");
    workbook.fail(
      "write",
      new UnusableInput(inEachLanguage(() => "There is no room below the table; clear the cells.")),
    );
    await session.act("waiveFinding", finding, "Fine.");
    expect(session.state().notice?.text).toBe("There is no room below the table; clear the cells.");
  });

  it.each(["ru", "kk"] as const)("tells it in the language of the pane, in %s", async (language) => {
    const { session, workbook } = await startedSession({ language });
    const finding = await missingHeadline(session, "G-001");
    const refusal = endsWithTotals("Waivers", "Waivers");
    workbook.fail("write", refusal);
    await session.act("waiveFinding", finding, "Fine.");
    expect(session.state().notice?.text).toBe(refusal.said[language]);
  });
});

const noSuchPart = (session: Session) =>
  session.state().report?.findings.find(({ ruleId }) => ruleId === "cited-part-exists");

/** The table Waivers as earlier versions made it. */
function withoutAbout(workbook: FakeOpenWorkbook): void {
  workbook.tables = workbook.tables.map((table) =>
    table.name === "Waivers" ? { ...table, headers: ["Rule", "Gap", "Reason", "By", "Date"] } : table,
  );
}

const waived = async () => {
  const { session, workbook } = await startedSession();
  await session.act("waiveFinding", await missingHeadline(session, "G-001"), "Agreed.");
  return { session, workbook, given: session.state().report!.waived[0]!.waiver };
};

const cells = (workbook: FakeOpenWorkbook) =>
  ["Rule", "Gap", "About", "Reason", "By", "Date"].map((header) => workbook.text("Waivers", 4, header)).join("|");

describe("taking a waiver back", () => {
  it("empties its row, finds again what it set aside, and says so", async () => {
    const { session, workbook, given } = await waived();
    await session.act("takeBackWaiver", given);
    expect(cells(workbook)).toBe("|||||");
    const { report, notice, review } = session.state();
    expect(report?.waived).toEqual([]);
    expect(report?.findings).toContainEqual(expect.objectContaining({ ruleId: "headline-given", rowId: "G-001" }));
    expect(notice?.text).toBe("The waiver for G-001 was taken back: its row on the sheet Waivers is empty now.");
    expect(review?.waivers).toEqual([]);
  });

  it("leaves the whole row as it is when somebody changed any of it meanwhile", async () => {
    const { session, workbook, given } = await waived();
    workbook.meanwhile("write", () => workbook.put("Waivers", 4, "Gap", "G-002"));
    await session.act("takeBackWaiver", given);
    expect(cells(workbook)).toBe("headline-given|G-002||Agreed.||2026-11-25");
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("nothing was taken back"),
    });
  });

  it("takes back no other waiver that stands in its place by now", async () => {
    const { session, workbook, given } = await waived();
    workbook.put("Waivers", 4, "Rule", "columns-filled");
    await session.act("runCheck");
    await session.act("takeBackWaiver", given);
    expect(workbook.count("write")).toBe(1);
    expect(session.state().notice?.text).toContain("nothing was taken back");
  });
});
