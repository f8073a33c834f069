import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openReview } from "../../src/app/open-review";
import { LANGUAGES } from "../../src/domain/language";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { roundsOf } from "../../src/domain/round/round";
import { cleanWorkbook } from "../support/clean-review";
import { sessionOn } from "../support/session";
import { officeErrors } from "../support/validate-office";
import { xlsxOpenWorkbook } from "../support/xlsx-open-workbook";

const sample = (language: string): Uint8Array =>
  readFileSync(join(__dirname, `../../assets/sample-review.${language}.xlsx`));

const reopened = async (bytes: Uint8Array) => (await openReview(openWorkbook(bytes, "again.xlsx"))).value;

const started = async (bytes: Uint8Array, name: string) => {
  const around = sessionOn(xlsxOpenWorkbook(bytes, name));
  await around.session.start();
  return { ...around, notice: () => around.session.state().notice };
};

it.each([
  ["en", ["R1", "R2", "R3"]],
  ["ru", ["R1", "R2", "R3"]],
  ["kk", ["R1", "R2"]],
])("the sample review in %s holds its rounds apart, each with a label of its own", async (language, ids) => {
  const rounds = roundsOf(await reopened(sample(language)));
  expect(rounds.map(({ id }) => id)).toEqual(ids);
  expect(new Set(rounds.map(({ label }) => label)).size).toBe(ids.length);
});

describe.each(["en", "ru"] as const)("the sample review in %s, through every action", (language) => {
  it("ends as a sound file that holds all that was done", async () => {
    const { session, workbook, handed, notice } = await started(sample(language), `sample.${language}.xlsx`);
    const { state } = session;
    expect(state()).toMatchObject({ phase: "ready", notice: undefined });
    const [first, second] = state().review!.gaps;
    const gaps = state().review!.gaps.length;

    await session.act("goToRow", second!.id);
    expect(state().selected).toMatchObject({ table: "Gaps", rowId: second!.id, column: "issue" });
    await session.act("editGap", {
      gap: first!.id,
      column: "headline",
      before: first!.headline,
      after: "=A headline that is no formula",
    });
    expect(notice()?.kind).toBe("done");
    await session.act("editGap", {
      gap: first!.id,
      column: "priority",
      before: first!.priority ?? "",
      after: first!.priority === "low" ? "high" : "low",
    });
    expect(notice()?.kind).toBe("done");
    await session.act("insertCitation", second!.id, { instrument: "crc", pinpoint: "42" });
    expect(notice()?.kind).toBe("done");
    await session.act("addGap");
    const added = state().selected?.rowId ?? "";
    expect(state().review?.gaps.map(({ id }) => id)).toContain(added);

    await session.act("runCheck");
    const findings = state().report!.findings;
    const fixes = session.previewFixes(findings);
    await session.act("applyFixes", fixes);
    const left = state().report!.findings.filter(({ fix }) => fix);
    expect(left.length).toBeLessThan(Math.max(1, fixes.length));
    const waivable = state().report!.findings.find(({ rowId }) => rowId === added)!;
    await session.act("waiveFinding", waivable, "Looked at together.");
    expect(state().report?.waived.map(({ finding }) => finding.ruleId)).toContain(waivable.ruleId);
    await session.act("goTo", waivable.place.table, waivable.place.row, waivable.place.column);

    const thread = state().review!.threads[0]!;
    await session.act("goToThread", thread.id);
    expect(state().selected).toMatchObject({ sheet: thread.sheet, cell: thread.cell });

    await session.act("showBriefPlan", language);
    await session.act("handBrief", language);
    expect(notice()?.kind).toBe("done");
    expect(handed).toHaveLength(1);
    expect(state()).toMatchObject({ conflicts: [], brief: { comparison: { state: "fresh" } } });

    const saved = workbook.file.save();
    const review = await reopened(saved);
    expect(review.gaps).toHaveLength(gaps + 1);
    expect(review.gaps[0]).toMatchObject({ headline: "=A headline that is no formula" });
    expect(review.gaps[1]?.sources).toContain("42");
    expect(review.details.briefFile).toBe(handed[0]?.name);
    expect(review.waivers.at(-1)).toMatchObject({ gap: added, reason: "Looked at together." });
    expect(review.threads).toHaveLength(state().review!.threads.length);
    expect(await officeErrors(saved)).toEqual([]);
  });

  it("shows after a write what a reading of the file shows", async () => {
    const { session, time, workbook } = await started(sample(language), "sample.xlsx");
    const reading = jest.spyOn(workbook, "read");
    const gap = session.state().review!.gaps[3]!;
    await session.act("editGap", { gap: gap.id, column: "sources", before: gap.sources, after: "" });
    await session.act("editGap", {
      gap: gap.id,
      column: "provisions",
      before: gap.provisions.join("; "),
      after: "5(1); 6",
    });
    const shown = session.state().review;
    await time.pass(300);
    expect(reading).toHaveBeenCalledTimes(1);
    expect(session.state().review).toBe(shown);
  });
});

describe.each(LANGUAGES)("an empty review in %s", (language) => {
  it("takes a first gap, its text, a citation and a reason", async () => {
    const start = { language, jurisdiction: "KZ", profile: kazakhstanDigitalCode, catalogueVersion: "test" };
    const { session, workbook, time, notice } = await started(createReviewWorkbook(emptyReview(start)), "new.xlsx");
    await session.act("addGap");
    expect(session.state().selected?.rowId).toBe("G-001");
    await session.act("editGap", { gap: "G-001", column: "issue", before: "", after: "No age is set for consent." });
    await session.act("editGap", { gap: "G-001", column: "status", before: "", after: "draft" });
    await session.act("insertCitation", "G-001", { instrument: "crc", pinpoint: "16" });
    await session.act("runCheck");
    await session.act("waiveFinding", session.state().report!.findings[0]!, "For later.");
    expect(notice()?.kind).toBe("done");
    const shown = session.state().review?.waivers;
    expect(shown).toHaveLength(1);
    await time.pass(300);
    expect(session.state().review?.waivers).toEqual(shown);
    const review = await reopened(workbook.file.save());
    expect(review.gaps).toMatchObject([
      { id: "G-001", issue: "No age is set for consent.", status: "draft", place: { row: expect.any(Number) } },
    ]);
    expect(review.gaps[0]?.sources).toMatch(/16/u);
    expect(review.waivers).toHaveLength(1);
  });
});

it("finds nothing wrong in a review that is right, and makes its brief", async () => {
  const { session, handed } = await started(cleanWorkbook(), "clean.xlsx");
  await session.act("runCheck");
  expect(session.state().report?.findings).toEqual([]);
  await session.act("handBrief", "en");
  expect(handed.map(({ name }) => name)).toEqual(["clean - brief.docx"]);
});
