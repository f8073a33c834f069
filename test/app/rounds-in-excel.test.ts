import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { freezeRound } from "../../src/app/freeze-round";
import { openReview } from "../../src/app/open-review";
import { changesSince } from "../../src/domain/round/changes-since";
import { roundsOf } from "../../src/domain/round/round";
import { changedSinceReviewed } from "../../src/domain/round/reviewed";
import { cleanWorkbook } from "../support/clean-review";
import { sessionInExcel } from "../support/session-in-excel";

/** Made before rounds held more than three columns, and before rows could be marked as reviewed. */
const older = readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx"));

describe.each([
  ["a workbook of today", cleanWorkbook()],
  ["a workbook of an earlier version", older],
])("rounds in Excel, in %s", (_, file) => {
  it("are frozen as the command line freezes them, and taken back", async () => {
    const { session, review, notice } = await sessionInExcel(file);
    const before = review().rounds;
    await session.act("freezeRound", "Before consultation 1");
    expect(notice()).toMatchObject({ kind: "done", text: expect.stringContaining("“Before consultation 1”") });
    expect(changesSince(review()).rows).toEqual([]);
    const [round] = roundsOf(review()).slice(-1);
    expect(round).toMatchObject({ label: "Before consultation 1", isWhole: true });
    expect(round?.rows).toHaveLength(review().gaps.length + review().amendments.length);

    await session.act("takeBackLast");
    expect(review().rounds).toEqual(before);
    await session.stop();
  });

  it("tell what a person changed since", async () => {
    const { session, review } = await sessionInExcel(file);
    await session.act("freezeRound", "Before");
    const [gap] = review().gaps;
    await session.act("editGap", {
      gap: gap?.id ?? "",
      column: "solution",
      before: gap?.solution ?? "",
      after: "Other.",
    });
    expect(changesSince(review()).rows).toEqual([
      {
        table: "Gaps",
        id: gap?.id,
        state: "changed",
        name: expect.any(String),
        columns: [{ column: "solution", before: gap?.solution, after: "Other." }],
      },
    ]);
    await session.act("freezeRound", "before ");
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("another label") });
    await session.stop();
  });

  it("mark rows as reviewed, until their words change", async () => {
    const { session, review, notice } = await sessionInExcel(file);
    const [gap] = review().gaps;
    const id = gap?.id ?? "";
    await session.act("markReviewed", [id], " ");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("who reviewed") });
    await session.act("markReviewed", [id], "Dana Serikova");
    expect(notice()).toMatchObject({ kind: "done" });
    expect(review().gaps[0]).toMatchObject({
      reviewedBy: "Dana Serikova",
      reviewedOn: expect.stringMatching(/^\d{4}-/u),
    });
    expect(review().gaps.map(changedSinceReviewed)).not.toContain(true);
    await session.act("markReviewed", [id], "Martin");
    expect(notice()?.text).toMatch(/takes the place of what others had there: \S+ · “Dana Serikova” · \d{4}-/u);
    await session.act("markReviewed", [id], "Martin");
    expect(notice()?.text).not.toContain("others");
    await session.act("editGap", { gap: id, column: "issue", before: gap?.issue ?? "", after: "Other." });
    expect(review().gaps.map(changedSinceReviewed)).toEqual(review().gaps.map((_each, at) => at === 0));
    await session.stop();
  });
});

it("holds the same in Excel as in the file", async () => {
  const file = openWorkbook(cleanWorkbook(), "review.xlsx");
  const { session, review } = await sessionInExcel(cleanWorkbook());
  await session.act("freezeRound", "Before");
  await freezeRound(file, "Before", review().rounds[0]?.date ?? "");
  const { value } = await openReview(file);
  expect(review().rounds).toEqual(value.rounds);
  await session.stop();
});
