import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { cleanReview } from "../support/clean-review";
import { FLOOR, openInOffice } from "../support/office";
import type { TestOffice } from "../support/office";
import { sessionOn } from "../support/session";

const ASPECT = "Control and safety in schools";

/** A started session on a review of three gaps in Excel; one aspect has no row. */
async function started(version: string = FLOOR.ExcelApi) {
  const file = createReviewWorkbook({
    ...cleanReview,
    rows: {
      ...cleanReview.rows,
      Aspects: (cleanReview.rows.Aspects ?? []).filter((row) => row["aspect"] !== ASPECT),
      Gaps: [1, 2, 3].map((at) => ({ ...cleanReview.rows.Gaps?.[0], id: `G-00${at}`, issue: `Case ${at}.` })),
    },
  });
  const office = openInOffice({ file, name: "review.xlsx", apiSets: { ExcelApi: version } });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  await session.loadCatalogue();
  return { office, session, stop: session.stop, notice: () => session.state().notice };
}

const tripsOf = async (office: TestOffice, action: () => Promise<unknown>): Promise<number> => {
  office.countAnew();
  await action();
  return office.syncs();
};

const textsOf = ({ workbook }: TestOffice, table: string): string => JSON.stringify(workbook.rows(table));

describe("taking back in Excel", () => {
  it("costs what a write costs", async () => {
    const { office, session, stop } = await started();
    const before = textsOf(office, "Gaps");
    const written = await tripsOf(office, () =>
      session.act("editGap", { gap: "G-002", column: "issue", before: "Case 2.", after: "Reworded." }),
    );
    expect(await tripsOf(office, () => session.act("takeBackLast"))).toBe(written);
    expect(textsOf(office, "Gaps")).toBe(before);
    await stop();
  });

  it("leaves what a colleague typed between any two of our requests", async () => {
    const { office, session, stop, notice } = await started();
    await session.act("editGap", { gap: "G-002", column: "issue", before: "Case 2.", after: "Reworded." });
    const { answer } = office.host;
    let isTyped = false;
    jest.spyOn(office.host, "answer").mockImplementation((body) => {
      const answered = answer.call(office.host, body);
      if (!isTyped) office.workbook.asColleague(() => office.workbook.edit("Gaps!B5", "Theirs."));
      isTyped = true;
      return answered;
    });
    await session.act("takeBackLast");
    expect(office.workbook.value("Gaps!B5")).toBe("Theirs.");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("changed since") });
    await stop();
  });

  it("finds its row after a colleague sorted the table", async () => {
    const { office, session, stop } = await started();
    await session.act("editGap", { gap: "G-001", column: "issue", before: "Case 1.", after: "Reworded." });
    office.workbook.asColleague(() => office.workbook.sort("Gaps", [{ key: 0, ascending: false }]));
    await session.act("takeBackLast");
    expect(office.workbook.rows("Gaps").map(([id, issue]) => [id, issue])).toEqual([
      ["G-003", "Case 3."],
      ["G-002", "Case 2."],
      ["G-001", "Case 1."],
    ]);
    await stop();
  });

  it("leaves a row that it added and a colleague commented on, wherever it stands by now", async () => {
    const { office, session, stop, notice } = await started();
    expect(await session.act("addGap")).toBe("G-004");
    office.workbook.asColleague(() => {
      office.workbook.comment("Gaps!C7", "Why this one?");
      office.workbook.sort("Gaps", [{ key: 0, ascending: false }]);
    });
    await session.act("takeBackLast");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("commented on since") });
    expect(session.state().review?.threads.map(({ on }) => on?.row)).toEqual(["G-004"]);
    await stop();
  });

  it("puts nothing of a waiver into the one that a colleague wrote in its row meanwhile", async () => {
    const { office, session, stop, notice } = await started();
    await session.act("runCheck");
    await session.act("waiveFinding", session.state().report!.findings[0]!, "Settled.");
    const waiver = session.state().review!.waivers.at(-1)!;
    await session.act("takeBackWaiver", waiver);
    const put = (letter: string, text: string) => office.workbook.edit(`Waivers!${letter}${waiver.place.row}`, text);
    const { letters } = session.state().review!.tables.find(({ table }) => table === "Waivers")!;
    office.workbook.asColleague(() => {
      put(letters["rule"]!, "unknown-article");
      put(letters["reason"]!, "For all rows.");
    });
    const theirs = textsOf(office, "Waivers");
    await session.act("takeBackLast");
    expect(textsOf(office, "Waivers")).toBe(theirs);
    expect(notice()?.kind).toBe("problem");
    await stop();
  });

  it("empties a row that it added, beside the formulas that the table put there", async () => {
    const { office, session, stop, notice } = await started();
    await session.act("explainHole", { table: "Aspects", name: ASPECT }, "The law on education settles it.");
    const last = () => office.workbook.rows("Aspects").at(-1)?.map(String) ?? [];
    expect(last()).toContain(ASPECT);
    expect(last().filter((text) => text !== "").length).toBeGreaterThan(2);
    await session.act("takeBackLast");
    expect(notice()?.kind).toBe("done");
    expect(last()).not.toContain(ASPECT);
    expect(last()).not.toContain("The law on education settles it.");
    expect(session.state().review?.aspects.some(({ aspect }) => aspect === ASPECT)).toBe(false);
    await stop();
  });

  it("speaks of Ctrl+Z from ExcelApi 1.20 on and not before", async () => {
    for (const [version, undo] of [
      [FLOOR.ExcelApi, undefined],
      ["1.19", undefined],
      ["1.20", "To undo, press “Take back”, or Ctrl+Z in the sheet."],
    ] as const) {
      const { session, stop, notice } = await started(version);
      await session.act("editGap", { gap: "G-002", column: "issue", before: "Case 2.", after: "Reworded." });
      expect(notice()?.undo).toBe(undo);
      await stop();
    }
  });
});
