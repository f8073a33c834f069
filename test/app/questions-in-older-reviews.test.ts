import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { coverageFormula } from "../../src/domain/review/coverage-formula";
import { questionsByAspect } from "../../src/domain/profile/aspect-questions";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import { questionCoverage } from "../../src/domain/coverage/question-coverage";
import type { AspectNote } from "../../src/domain/review/review";
import { tableReferences } from "../../src/domain/review/table-reference";
import { sessionInExcel } from "../support/session-in-excel";

/** Made when Coverage had one row an aspect; three of them say something. */
const older = readFileSync(join(__dirname, "../fixtures/coverage-by-aspect.xlsx"));

const profile = kazakhstanDigitalCode;
const numbers = questionsByAspect(profile).flatMap(({ number, under }) => [number, ...under.map(({ id }) => id)]);
const typed = ({ aspect, question, positiveEffects, noGapReason, place }: AspectNote) => ({
  aspect,
  question,
  positiveEffects,
  noGapReason,
  place,
});

it("asks an older review about its aspects, and only offers it the questions", async () => {
  const { value } = await checkWorkbook(openWorkbook(new Uint8Array(older), "older.xlsx"), bundledCatalogue(), "en");
  const found = value.findings.filter(({ ruleId }) => /question|answers|aspects/u.test(ruleId));
  expect(found.filter(({ severity }) => severity === "note").map(({ ruleId, message }) => [ruleId, message])).toEqual([
    [
      "questions-listed",
      expect.stringMatching(/^The Coverage sheet has one row for each aspect, and none for questions \(48\)\./u),
    ],
  ]);
  expect(found.filter(({ severity }) => severity !== "note").map(({ ruleId }) => ruleId)).toEqual(
    Array.from({ length: 14 }, () => "aspects-covered"),
  );
});

describe("an older review open in Excel", () => {
  it("gets a row for each question below, and loses nothing that was typed", async () => {
    const { session, review } = await sessionInExcel(older);
    const before = review().aspects;
    expect(questionCoverage(review(), profile).isByQuestion).toBe(false);
    await session.act("addQuestions");
    expect(session.state().notice).toMatchObject({ kind: "done", text: expect.stringContaining("48 more questions") });

    const { aspects } = review();
    expect(aspects.slice(0, before.length).map(typed)).toEqual(before.map(typed));
    expect(aspects.slice(0, before.length).map(({ id }) => id)).toEqual(
      questionsByAspect(profile).map(({ number }) => number),
    );
    expect(aspects.map(({ id }) => id).sort()).toEqual([...numbers].sort());
    const coverage = questionCoverage(review(), profile);
    expect(coverage.isByQuestion).toBe(true);
    // A reason that was given for an aspect is one for each of its questions: three of schools; and access, its own.
    expect(coverage.counts).toMatchObject({ all: 52, answered: 4 });
    await session.stop();
  });

  it("counts the gaps of a question on the sheet, from a new column of the gaps, and those of aspects as before", async () => {
    const { session, office } = await sessionInExcel(older);
    await session.act("addQuestions");
    expect(office.workbook.formula("Coverage!C4")).not.toContain("Gaps[Questions]");
    expect(office.workbook.formula("Coverage!C21")).toBe(`=${coverageFormula(tableReferences("en"), "en")}`);
    expect(office.workbook.value("Coverage!A21")).toBe("");
    expect(office.workbook.formula("Coverage!C68")).toBe(office.workbook.formula("Coverage!C21"));
    await session.stop();
  });

  it("does not get them twice, and gives them back", async () => {
    const { session, review } = await sessionInExcel(older);
    const before = review().aspects;
    await session.act("addQuestions");
    const after = review().aspects;
    await session.act("addQuestions");
    expect(session.state().notice?.text).toBe("Coverage has a row for each question already.");
    expect(review().aspects).toEqual(after);
    await session.stop();

    const again = await sessionInExcel(older);
    await again.session.act("addQuestions");
    await again.session.act("takeBackLast");
    expect(again.review().aspects.map((row) => [row.id, typed(row)])).toEqual(before.map((row) => ["", typed(row)]));
    await again.session.stop();
  });
});
