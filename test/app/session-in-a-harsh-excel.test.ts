import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { beHarsh } from "../../src/preview/host/harsh-mode";
import type { Harshness } from "../../src/preview/host/harsh-mode";
import { cleanReview } from "../support/clean-review";
import { openInOffice } from "../support/office";
import type { OfficeSettings } from "../support/office";
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
const FILE = createReviewWorkbook({ ...cleanReview, threads: [thread] });

/** A session that has begun in a calm Excel; harsh from now on, until it is told to be calm. */
async function openReview(harshness: Harshness = {}, settings: OfficeSettings = {}) {
  const office = openInOffice({ file: FILE, name: "review.xlsx", ...settings });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  const calm = beHarsh(office.host, harshness);
  const gaps = () => office.workbook.rows("Gaps").map(([id]) => String(id));
  const [gap] = session.state().review?.gaps ?? [];
  const letter = session.state().review?.tables.find(({ table }) => table === "Gaps")?.letters["issue"];
  const cell = `Gaps!${letter}${gap?.place.row}`;
  const colleague = (text: string): void => office.workbook.asColleague(() => office.workbook.edit(cell, text));
  const edit = (text: string): Promise<void> =>
    session.act("editGap", { gap: "G-001", column: "issue", before: gap?.issue ?? "", after: text });
  return { office, session, calm, gaps, cell, colleague, edit, notice: () => session.state().notice };
}

const on =
  (wanted: number, act: () => void): NonNullable<Harshness["before"]> =>
  ({ number }) => {
    if (number === wanted) act();
  };

describe("a gap that is added where nothing can be selected", () => {
  it("is told as added, and is there once", async () => {
    const { session, gaps, notice } = await openReview({ cannotSelect: true });
    const before = gaps().length;
    await session.act("addGap");
    expect(notice()).toMatchObject({ kind: "done" });
    expect(gaps()).toHaveLength(before + 1);
    expect(session.state().selected?.rowId).toBe(gaps().at(-1));
  });
});

describe("what is pressed again because nothing was answered", () => {
  it("adds a gap once", async () => {
    const { session, calm, gaps, notice } = await openReview({
      fault: ({ number }) => (number > 1 ? "answer-lost" : undefined),
    });
    const before = gaps().length;
    await session.act("addGap");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("not known whether") });
    calm();
    await session.act("addGap");
    expect(notice()).toMatchObject({ kind: "done" });
    expect(gaps()).toHaveLength(before + 1);
  });

  it("sets a finding aside once", async () => {
    const { session, office } = await openReview();
    await session.act("editGap", {
      gap: "G-001",
      column: "sources",
      before: session.state().review?.gaps[0]?.sources ?? "",
      after: "CRC, art. 55",
    });
    await session.act("runCheck");
    const [finding] = session.state().report?.findings ?? [];
    if (!finding) throw new Error("There is no finding");
    const count = () => office.workbook.rows("Waivers").filter(([rule]) => rule === finding.ruleId).length;
    const before = count();
    const again = beHarsh(office.host, { fault: ({ number }) => (number > 1 ? "answer-lost" : undefined) });
    await session.act("waiveFinding", finding, "Settled.");
    again();
    expect(session.state().notice?.kind).toBe("problem");
    await session.act("waiveFinding", finding, "Settled.");
    expect(session.state().notice?.kind).toBe("done");
    expect(count()).toBe(before + 1);
  });

  it("says in the pane's language that it is not known", async () => {
    const { session, edit } = await openReview({ fault: ({ number }) => (number > 1 ? "answer-lost" : undefined) });
    await session.setLanguage("kk");
    await edit("Mine.");
    expect(session.state().notice?.text).toContain("Excel жауап бермеді");
  });
});

async function overwritten() {
  const one = await openReview();
  one.calm();
  const harsh = beHarsh(one.office.host, {
    before: on(2, () => one.colleague("Theirs.")),
    fault: ({ number }) => (number > 2 ? "refused" : undefined),
  });
  await one.edit("Mine.");
  harsh();
  const [conflict] = one.session.state().conflicts;
  if (!conflict) throw new Error("There is no conflict");
  return { ...one, conflict };
}

describe("a colleague's text that ours went over and that can't be put back", () => {
  it("is kept in the pane and told", async () => {
    const { conflict, office, cell, notice } = await overwritten();
    expect(conflict).toMatchObject({ found: "Theirs.", isOverwritten: true });
    expect(office.workbook.value(cell)).toBe("Mine.");
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("went over theirs") });
  });

  it("is put back when the person says so, and stays in the pane as long as that fails", async () => {
    const { conflict, office, cell, session, notice } = await overwritten();
    const harsh = beHarsh(office.host, { fault: () => "refused" });
    await session.act("settleConflict", conflict, "theirs");
    harsh();
    expect(notice()).toMatchObject({ kind: "problem" });
    expect(session.state().conflicts).toEqual([conflict]);
    await session.act("settleConflict", conflict, "theirs");
    expect(notice()).toMatchObject({ kind: "done", text: expect.stringContaining("again") });
    expect(office.workbook.value(cell)).toBe("Theirs.");
    expect(session.state().conflicts).toEqual([]);
  });

  it("does not go over something newer of theirs", async () => {
    const { conflict, office, cell, session, colleague } = await overwritten();
    colleague("Newer.");
    await session.act("settleConflict", conflict, "theirs");
    expect(office.workbook.value(cell)).toBe("Newer.");
    expect(session.state()).toMatchObject({ conflicts: [], notice: { kind: "done" } });
  });

  it("is let go when the person wants their own", async () => {
    const { conflict, office, cell, session } = await overwritten();
    await session.act("settleConflict", conflict, "mine");
    expect(office.workbook.value(cell)).toBe("Mine.");
    expect(session.state().conflicts).toEqual([]);
  });
});

describe("a conflict that is clicked twice", () => {
  it.each(["mine", "theirs"] as const)(
    "is settled by the first click, whatever the second says (%s)",
    async (second) => {
      const { session, colleague, edit, office, cell, notice } = await openReview();
      colleague("Theirs.");
      await edit("Mine.");
      const [conflict] = session.state().conflicts;
      if (!conflict) throw new Error("There is no conflict");
      await Promise.all([
        session.act("settleConflict", conflict, "mine"),
        session.act("settleConflict", conflict, second),
      ]);
      expect(office.workbook.value(cell)).toBe("Mine.");
      expect(session.state().conflicts).toEqual([]);
      expect(notice()?.text).toBe("Your text is in the cell now.");
    },
  );
});

describe("where merged undo groups are refused", () => {
  it("everything works all the same", async () => {
    const { session, gaps, notice } = await openReview({}, { apiSets: { ExcelApi: "1.20" }, undoGroups: "refused" });
    expect(session.state()).toMatchObject({ phase: "ready", notice: undefined });
    const before = gaps().length;
    await session.act("addGap");
    expect([notice()?.kind, gaps().length]).toEqual(["done", before + 1]);
  });
});
