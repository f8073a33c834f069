import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { cleanReview } from "../support/clean-review";
import { openInOffice } from "../support/office";
import { sessionOn } from "../support/session";

const thread = {
  gap: "G-001",
  column: "issue",
  author: "The ministry",
  time: "2026-10-06T09:00:00Z",
  text: "Is this so?",
  resolved: false,
  replies: [],
} as const;

/** A review of that many gaps; every twentieth cites a paragraph as an article, which is certain to be corrected. */
const review = (gaps: number): Uint8Array =>
  createReviewWorkbook({
    ...cleanReview,
    threads: [thread],
    rows: {
      ...cleanReview.rows,
      Gaps: Array.from({ length: gaps }, (_, index) => ({
        ...cleanReview.rows.Gaps?.[0],
        id: `G-${String(index + 1).padStart(3, "0")}`,
        issue: `Consent is given without a word that a girl or boy of that age understands, case ${index + 1}.`,
        sources: index % 20 === 0 ? "GC25, art. 67" : "CRC, art. 16",
      })),
    },
  });

/** Round trips of each action, through Microsoft's client library to our model of Excel. */
async function roundTrips(gaps: number) {
  const office = openInOffice({ file: review(gaps), name: "review.xlsx" });
  const { session, time, handed } = sessionOn(excelWorkbook());
  const counts: Record<string, number> = {};
  const act = async (name: string, action: () => Promise<void>): Promise<void> => {
    await office.settle();
    await time.pass(1000);
    session.dismissNotice();
    office.countAnew();
    await action();
    counts[name] = office.syncs();
    expect(session.state().notice?.kind ?? "done").toBe("done");
  };
  await act("start", session.start);
  await act("go to a row", () => session.goToRow("G-002"));
  await act("edit", () => session.editGap("G-002", "headline", "No age is set for consent", "=No formula"));
  await act("insert a citation", () => session.insertCitation("G-002", { instrument: "crc", pinpoint: "3(1)" }));
  await act("add a gap", session.addGap);
  await act("check", session.check);
  const fixes = session.previewFixes(session.state().report!.findings);
  await act("fix all", () => session.applyFixes(fixes));
  await act("set aside", () => session.waive(session.state().report!.findings[0]!, "Settled with the client."));
  const id = session.state().review!.threads[0]!.id;
  await act("go to a comment", () => session.goToThread(id));
  await act("reply", () => session.reply(id, "Yes, it is."));
  await act("resolve", () => session.resolve(id, true));
  await act("plan a brief", () => session.planBrief("en"));
  await act("make a brief", () => session.makeBrief("en"));
  await act("new review", () => session.newReview("en", "KZ"));
  await office.settle();
  await time.pass(1000);
  const state = session.state();
  await session.stop();
  return { counts, state, fixes: fixes.length, handed: handed.length };
}

it("takes as few round trips for 2,000 rows as for 40, and does in Excel what it says", async () => {
  const few = await roundTrips(40);
  const many = await roundTrips(2000);
  expect(many.counts).toEqual(few.counts);
  expect(many.counts).toEqual({
    start: 5, // two to listen, two to read, one for the selection
    "go to a row": 1,
    edit: 2,
    "insert a citation": 2,
    "add a gap": 5, // two to write, two to read where it went, one to select it
    check: 2,
    "fix all": 2,
    "set aside": 2,
    "go to a comment": 1,
    reply: 3, // one to write, two to read it as Excel signed it
    resolve: 1,
    "plan a brief": 0,
    "make a brief": 4, // two to read what it is made of, two to note it
    "new review": 1,
  });
  expect([few.fixes, many.fixes]).toEqual([2, 100]);
  const { review: shown, conflicts, brief, report } = many.state;
  expect(shown?.gaps).toHaveLength(2001);
  expect(shown?.gaps[1]).toMatchObject({ headline: "=No formula", sources: "CRC, art. 16; CRC, art. 3(1)" });
  expect(shown?.gaps.at(-1)?.id).toBe("G-2001");
  expect(shown?.threads).toMatchObject([{ resolved: true, replies: [{ text: "Yes, it is." }] }]);
  expect(shown?.waivers).toHaveLength(1);
  expect(report?.findings.filter(({ fix }) => fix)).toEqual([]);
  expect(conflicts).toEqual([]);
  expect(brief?.comparison?.state).toBe("fresh");
  expect([few.handed, many.handed]).toEqual([1, 1]);
});
