import { catalogueSource } from "../../../../src/adapters/catalogue/catalogue-source";
import { openPackage } from "../../../../src/adapters/opc/open-package";
import type { Package } from "../../../../src/adapters/opc/package";
import { removeRelationship } from "../../../../src/adapters/opc/relationships";
import { createReviewWorkbook } from "../../../../src/adapters/xlsx/create/create-review-workbook";
import { openForRepair } from "../../../../src/adapters/xlsx/repair/repairable-workbook";
import { openWorkbook } from "../../../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../../../src/app/check-workbook";
import { openReview } from "../../../../src/app/open-review";
import { repairWorkbook } from "../../../../src/app/repair-workbook";
import { LANGUAGES } from "../../../../src/domain/language";
import { tellLeft } from "../../../../src/domain/review/repair/tell-left";
import { tellStep } from "../../../../src/domain/review/repair/tell-repair";
import { cleanReview } from "../../../support/clean-review";
import { withFormula } from "../../../support/with-formula";

const QUESTION = "Who decides?";

/** A final gap with a thread, and a first row of Feedback. */
function finalReview(feedback: Readonly<Record<string, string>>, resolved = false): Uint8Array {
  const { Gaps = [], Feedback = [] } = cleanReview.rows;
  const rows = {
    ...cleanReview.rows,
    Gaps: Gaps.map((row) => ({ ...row, status: "Final" })),
    Feedback: Feedback.map((row, at) => (at === 0 ? { ...row, gap: "G-001", ...feedback } : row)),
  };
  const said = { author: "The ministry", time: "2026-10-06T09:00:00Z", text: QUESTION, resolved, replies: [] };
  return createReviewWorkbook({ ...cleanReview, rows, threads: [{ gap: "G-001", column: "issue", ...said }] });
}

function edited(file: Uint8Array, edit: (pkg: Package, part: string) => void, parts: RegExp): Uint8Array {
  const pkg = openPackage(file, "workbook");
  for (const part of pkg.parts.filter((name) => parts.test(name))) edit(pkg, part);
  return pkg.save();
}

/** What a program leaves that knows no threads, and writes a name of its own below their notes. */
const flattened = (file: Uint8Array): Uint8Array =>
  edited(
    edited(
      file,
      (pkg, part) => pkg.set(part, pkg.text(part).replaceAll(/<author>[^<]*<\/author>/gu, "<author>Unknown</author>")),
      /^xl\/comments/u,
    ),
    (pkg, sheet) => {
      for (const { type, target } of pkg.relationships(sheet))
        if (type.endsWith("/threadedComment")) removeRelationship(pkg, sheet, target);
    },
    /^xl\/worksheets\/[^/]+\.xml$/u,
  );

/** What SheetJS leaves: another id for every thread, no time, and no tick. */
const renumbered = (file: Uint8Array): Uint8Array =>
  edited(
    file,
    (pkg, part) =>
      pkg.set(
        part,
        pkg
          .text(part)
          .replaceAll(/ (?:dT|done)="[^"]*"/gu, "")
          .replaceAll(/ id="\{[^"]*\}"/gu, ' id="{11111111-2222-3333-4444-555555555555}"'),
      ),
    /^xl\/threadedComments/u,
  );

async function check(file: Uint8Array) {
  const { value } = await checkWorkbook(openWorkbook(file, "a.xlsx"), await catalogueSource.load(), "en");
  return value.findings.filter(({ ruleId }) => ruleId === "comments-closed").map(({ rowId }) => rowId);
}

const reviewIn = async (file: Uint8Array) => (await openReview(openWorkbook(file, "a.xlsx"))).value;
const threadIn = async (file: Uint8Array) => (await reviewIn(file)).threads[0]?.id ?? "";
const namedIn = async (file: Uint8Array) => (await reviewIn(file)).feedback[0]?.thread ?? "";

async function repaired(file: Uint8Array) {
  const { file: after, left, steps } = await repairWorkbook(openForRepair(file, "a.xlsx"));
  return { after: after ?? file, left, steps };
}

describe("a comment that Feedback disposed of", () => {
  it("stays disposed of when its note becomes a thread again, and Feedback names that", async () => {
    const closed = { thread: await threadIn(flattened(finalReview({}))), disposition: "Accepted" };
    const file = flattened(finalReview(closed));
    expect(await check(file)).toEqual([]);
    const { after, left, steps } = await repaired(file);
    expect(await check(after)).toEqual([]);
    expect(await namedIn(after)).toMatch(/^\{/u);
    expect(await namedIn(after)).toBe(await threadIn(after));
    expect(left).toEqual([]);
    expect(steps.map(({ kind }) => kind)).toEqual(["restore-thread", "rename-thread"]);
    expect((await repaired(after)).steps).toEqual([]);
  });

  it("stays disposed of where its note still names the thread it was", async () => {
    const closed = { thread: await threadIn(finalReview({})), disposition: "Rejected" };
    const pkg = openPackage(finalReview(closed), "workbook");
    for (const sheet of pkg.parts.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/u.test(part)))
      for (const { type, target } of pkg.relationships(sheet))
        if (type.endsWith("/threadedComment")) removeRelationship(pkg, sheet, target);
    const { after, steps } = await repaired(pkg.save());
    expect(await check(after)).toEqual([]);
    expect(steps.map(({ kind }) => kind)).toEqual(["restore-thread"]);
    expect(tellStep(steps[0]!).en).toContain("It is resolved, as Feedback says");
  });

  it("is open after a repair where its row of Feedback is", async () => {
    const open = { thread: await threadIn(flattened(finalReview({}))), disposition: "Open" };
    const { after } = await repaired(flattened(finalReview(open)));
    expect(await check(after)).toEqual(["G-001"]);
    expect(await namedIn(after)).toBe(await threadIn(after));
  });
});

describe("a thread that got another id", () => {
  it("is named again by the row of Feedback that says the same of the same gap", async () => {
    const old = await threadIn(finalReview({}));
    const { after, left } = await repaired(renumbered(finalReview({ thread: old, feedback: QUESTION })));
    expect(await namedIn(after)).toBe("{11111111-2222-3333-4444-555555555555}");
    expect(left).toMatchObject([{ kind: "resolved-unknown", cells: ["B4"] }]);
  });

  it("is named where a formula of the row names it, and the formula is left", async () => {
    const old = await threadIn(finalReview({}));
    const { left, steps } = await repaired(
      renumbered(withFormula(finalReview({ thread: old, feedback: QUESTION }), old)),
    );
    expect(steps).toEqual([]);
    expect(left).toMatchObject([{ kind: "resolved-unknown" }, { kind: "thread-unknown", id: old }]);
  });

  it("is left where another one may be meant, and named", async () => {
    const old = await threadIn(finalReview({}));
    const { left, steps } = await repaired(renumbered(finalReview({ thread: old, feedback: "Somebody asked." })));
    expect(steps).toEqual([]);
    expect(left).toMatchObject([{ kind: "resolved-unknown" }, { kind: "thread-unknown", id: old }]);
  });
});

const said = (column: "issue" | "solution", text: string) => ({
  gap: "G-001",
  column,
  author: "The ministry",
  time: "2026-10-06T09:00:00Z",
  text,
  resolved: false,
  replies: [],
});

const oldId = () => threadIn(finalReview({}));

describe("a thread that lost its id and became a note", () => {
  it("is named by its row of Feedback after one repair, which leaves nothing to a second one", async () => {
    const file = flattened(finalReview({ thread: await oldId(), feedback: QUESTION }));
    const { after, left } = await repaired(file);
    expect(await namedIn(after)).toBe(await threadIn(after));
    expect(left).toEqual([]);
    expect((await repaired(after)).steps).toEqual([]);
  });

  it("gets its row beside one that names a note, in the same repair", async () => {
    const { Gaps = [], Feedback = [] } = cleanReview.rows;
    const reviewOf = (first: string, second: string) =>
      createReviewWorkbook({
        ...cleanReview,
        rows: {
          ...cleanReview.rows,
          Gaps,
          Feedback: [
            { ...Feedback[0], gap: "G-001", feedback: QUESTION, thread: first },
            { ...Feedback[0], gap: "G-001", feedback: "Why?", thread: second },
          ],
        },
        threads: [said("issue", QUESTION), said("solution", "Why?")],
      });
    const idsIn = async (file: Uint8Array) => (await reviewIn(file)).threads.map(({ id }) => id);
    const [old = ""] = await idsIn(reviewOf("", ""));
    const [, note = ""] = await idsIn(flattened(reviewOf("", "")));
    const { after } = await repaired(flattened(reviewOf(old, note)));
    expect((await reviewIn(after)).feedback.map(({ thread }) => thread)).toEqual(await idsIn(after));
  });
});

describe("a thread whose tick may be lost", () => {
  it("counts as open, and is named by check and by repair, in three languages", async () => {
    const file = renumbered(finalReview({}, true));
    expect(await check(file)).toEqual(["G-001"]);
    const { messages } = await openReview(openWorkbook(file, "a.xlsx"));
    expect(messages.map(({ text }) => text.en).join()).toMatch(/B4.*which of them were resolved may be lost/u);
    const [left] = (await repaired(file)).left;
    expect(left && new Set(LANGUAGES.map((language) => tellLeft(left)[language])).size).toBe(3);
  });

  it("is not named in a file of Excel's", async () => {
    const { messages } = await openReview(openWorkbook(finalReview({}), "a.xlsx"));
    expect(messages).toEqual([]);
  });
});
