import { readFileSync } from "node:fs";
import { join } from "node:path";

import { changesSheet } from "../../src/adapters/xlsx/create/changes-sheet";
import { putSheet } from "../../src/adapters/xlsx/put-sheet";
import { openForRepair } from "../../src/adapters/xlsx/repair/repairable-workbook";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../src/app/freeze-round";
import { openReview } from "../../src/app/open-review";
import { recordWorkbook } from "../../src/app/record-workbook";
import type { Review } from "../../src/domain/review/review";
import { changesSince } from "../../src/domain/round/changes-since";
import { sessionInExcel } from "../support/session-in-excel";
import { officeErrors } from "../support/validate-office";

/** Made when feedback stood below the consultations, on their sheet, and had eleven columns. */
const older = readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx"));

/** The same, commented on in Excel and saved there. */
async function commented(): Promise<Uint8Array> {
  const { office, session } = await sessionInExcel(older);
  const thread = office.workbook.comment("Gaps!B4", "Is this so?");
  office.workbook.reply(thread.id, "It is.");
  await session.stop();
  return office.workbook.save();
}

const TODAY = "2026-11-25";
const wish = { today: TODAY, answersFor: () => new Map<string, never>() };

async function recordedInFile(file: Uint8Array): Promise<Uint8Array> {
  const { value } = await recordWorkbook(openWorkbook(file, "r.xlsx"), wish, async (steps) =>
    openWorkbook((await openForRepair(file, "r.xlsx").repair(steps, "")).file, "r.xlsx"),
  );
  return value.workbook.save();
}

const reviewIn = async (file: Uint8Array): Promise<Review> => (await openReview(openWorkbook(file, "r.xlsx"))).value;
const recordOf = ({ feedback }: Review) => feedback.map((row) => ({ ...row, place: undefined }));

describe("a workbook in which feedback stands below the consultations", () => {
  it("has its comments recorded once, alike in the file and in Excel, and its consultations stay", async () => {
    const file = await commented();
    const written = await recordedInFile(file);
    expect(await officeErrors(written)).toEqual([]);
    const { session, review, notice } = await sessionInExcel(file);
    const before = review().consultations;
    await session.act("recordComments");
    expect(notice()).toMatchObject({ kind: "done" });
    expect(recordOf(await reviewIn(written))).toEqual(recordOf(review()));
    expect(review().feedback.map(({ feedback }) => feedback)).toContain("Is this so?");
    expect(review().feedback.find(({ feedback }) => feedback === "Is this so?")?.replies).toContain("It is.");
    expect([review().consultations, (await reviewIn(written)).consultations]).toEqual([before, before]);
    const [sheets] = [review().tables.find(({ table }) => table === "Feedback")?.sheet];
    expect(sheets).toBe("Consultations");
    await session.act("recordComments");
    expect(recordOf(review())).toEqual(recordOf(await reviewIn(await recordedInFile(written))));
    await session.act("readAgain");
    expect(recordOf(review())).toEqual(recordOf(await reviewIn(written)));
    expect(session.state().phase).toBe("ready");
    await session.stop();
  });

  it("takes consultations until they would reach the feedback, and then says so and leaves it", async () => {
    const { session, review, notice } = await sessionInExcel(older);
    const record = recordOf(review());
    const headerRow = review().tables.find(({ table }) => table === "Feedback")?.headerRow ?? 0;
    for (let row = 4; row < headerRow + 3; row++) await session.act("addConsultation");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("not empty") });
    expect(recordOf(review())).toEqual(record);
    expect(review().tables.find(({ table }) => table === "Feedback")?.headerRow).toBe(headerRow);
    expect(new Set(review().consultations.map(({ id }) => id)).size).toBe(review().consultations.length);
    await session.stop();
  });

  it("gets a sheet of what changed, in the file and in Excel, and nothing else of it moves", async () => {
    const workbook = openWorkbook(await recordedInFile(await commented()), "r.xlsx");
    await freezeRound(workbook, "Before", TODAY);
    const file = workbook.save();
    const read = await reviewIn(file);
    const gaps = read.gaps.map((gap) => ({ ...gap, issue: "Other." }));
    const sheet = changesSheet(read, changesSince({ ...read, gaps }), { language: "en", date: TODAY });
    const written = putSheet(file, sheet, "en");
    expect(await officeErrors(written)).toEqual([]);
    expect(recordOf(await reviewIn(written))).toEqual(recordOf(read));
    const { session, review, office } = await sessionInExcel(written);
    const [gap] = review().gaps;
    await session.act("editGap", { gap: gap?.id ?? "", column: "issue", before: gap?.issue ?? "", after: "Other." });
    await session.act("addChangesSheet", { since: "R1", language: "en" });
    expect(office.workbook.rows("WhatChanged_20261125")).toHaveLength(1);
    expect(recordOf(review())).toEqual(recordOf(read));
    await session.stop();
  });
});
