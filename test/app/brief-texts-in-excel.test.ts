import { readFileSync } from "node:fs";
import { join } from "node:path";
import { seenAmong } from "../../src/app/seen-text";
import type { BriefTextPart, Review } from "../../src/domain/review/review";
import { cleanWorkbook } from "../support/clean-review";
import { sessionInExcel } from "../support/session-in-excel";

/** Made before there was a sheet for the author's own texts, or a rank. */
const older = readFileSync(join(__dirname, "../fixtures/waivers-without-about.xlsx"));

const text = { part: "key-message", addressee: "", byWhen: "", language: undefined } as const;
/** The one row of its part. */
const alone = <Part extends BriefTextPart>(part: Part) => ({ part, beside: [] as readonly string[] });
const said = ({ briefTexts }: Review) => briefTexts.filter((row) => row.text !== "").map((row) => row.text);

describe("the author's texts in Excel", () => {
  it("are written below each other, changed in place, moved, and taken back", async () => {
    const { session, review, notice } = await sessionInExcel(cleanWorkbook());
    const before = said(review());
    await session.act("writeBriefTexts", [
      { ...text, text: "First." },
      { ...text, text: "Second.", language: "kk" },
    ]);
    expect(notice()).toMatchObject({ kind: "done" });
    expect(said(review())).toEqual([...before, "First.", "Second."]);
    const [first, second] = review().briefTexts.slice(-2);
    expect([first?.part, first?.language, second?.language]).toEqual(["key-message", undefined, "kk"]);
    await session.act("swapBriefTexts", first?.place.row ?? 0, second?.place.row ?? 0);
    expect(said(review()).slice(-2)).toEqual(["Second.", "First."]);
    await session.act("takeBackLast");
    expect(said(review()).slice(-2)).toEqual(["First.", "Second."]);
    const edit = {
      part: "key-message",
      row: first?.place.row ?? 0,
      said: "First.",
      beside: [],
      column: "text",
      before: "First.",
      after: "Better.",
    } as const;
    expect(await session.act("editBriefText", [edit])).toBe(true);
    expect(said(review()).slice(-2)).toEqual(["Better.", "Second."]);
    await session.stop();
  });

  it("are never written over what somebody else typed meanwhile", async () => {
    const { session, review } = await sessionInExcel(cleanWorkbook());
    await session.act("writeBriefTexts", [{ ...text, text: "Theirs." }]);
    const row = review().briefTexts.at(-1)?.place.row ?? 0;
    const seen = {
      ...alone("key-message"),
      said: "What was there.",
      column: "text",
      before: "What was there.",
    } as const;
    const draft = { place: ["brief", "key-message", "en", seen.said], before: seen.said, text: "Ours." } as const;
    const asked = {
      ...alone("key-message"),
      row,
      said: seen.said,
      before: "",
      column: "addressee",
      after: "The ministry",
    } as const;
    await session.act("editBriefText", [{ row, ...seen, after: "Ours." }, asked], draft);
    expect(review().briefTexts.at(-1)).toMatchObject({ text: "Theirs.", addressee: "" });
    expect(session.state().conflicts).toHaveLength(1);
    expect(session.drafts.all()).toMatchObject([draft]);
    await session.act("settleConflict", session.state().conflicts[0]!, "later");
    expect(session.state().conflicts).toEqual([]);
    await session.act("editBriefText", [{ row, ...seen, after: "Ours." }, asked], draft);
    expect(session.state().conflicts).toHaveLength(1);
    expect(session.drafts.all()).toMatchObject([draft]);
    await session.act("settleConflict", session.state().conflicts[0]!, "mine");
    expect(review().briefTexts.at(-1)).toMatchObject({ text: "Ours.", addressee: "The ministry" });
    expect(session.drafts.all()).toEqual([]);
    await session.stop();
  });

  it("keep whom they ask when a colleague puts a row above meanwhile, and give it back", async () => {
    const { office, session, review } = await sessionInExcel(cleanWorkbook());
    const ask = { ...text, part: "ask" } as const;
    await session.act("writeBriefTexts", [
      { ...ask, text: "First." },
      { ...ask, text: "Second." },
    ]);
    const asked = () =>
      review()
        .briefTexts.map((one) => [one.text, one.addressee])
        .slice(-2);
    const { place } = review().briefTexts.at(-1)!;
    const edit = { ...alone("ask"), row: place.row, said: "Second.", before: "" } as const;
    const blank = office.workbook.rows("Brief")[0]!.map(() => "");
    const above = () => office.workbook.asColleague(() => office.workbook.insertRows("Brief", 0, [blank]));
    above();
    await session.act("editBriefText", [
      { ...edit, column: "addressee", after: "The ministry" },
      { ...edit, column: "text", before: "Second.", after: "Better." },
    ]);
    await session.act("readAgain");
    expect(asked()).toEqual([
      ["First.", ""],
      ["Better.", "The ministry"],
    ]);
    above();
    await session.act("takeBackLast");
    expect(asked()).toEqual([
      ["First.", ""],
      ["Second.", ""],
    ]);
    await session.stop();
  });

  it("ask nobody where the text is another one by now", async () => {
    const { office, session, review, notice } = await sessionInExcel(cleanWorkbook());
    await session.act("writeBriefTexts", [{ ...text, part: "ask", text: "Ours." }]);
    const { row } = review().briefTexts.at(-1)!.place;
    const letter = review().tables.find(({ table }) => table === "Brief")?.letters["text"];
    office.workbook.asColleague(() => office.workbook.edit(`Brief!${letter}${row}`, "Theirs."));
    await session.act("readAgain");
    const edit = {
      ...alone("ask"),
      row,
      said: "Ours.",
      column: "addressee",
      before: "",
      after: "The ministry",
    } as const;
    expect(await session.act("editBriefText", [edit])).toBe(false);
    expect(notice()?.text).toContain("no longer where it was");
    expect(review().briefTexts.at(-1)).toMatchObject({ text: "Theirs.", addressee: "" });
    await session.stop();
  });

  it("whose row was deleted meanwhile leave the next one alone, with nothing to choose, and stay as they were typed", async () => {
    const { office, session, review, notice } = await sessionInExcel(cleanWorkbook());
    await session.act("writeBriefTexts", [
      { ...text, text: "Ours." },
      { ...text, text: "Next." },
    ]);
    const { place, text: first } = review().briefTexts.at(-2)!;
    const seen = seenAmong(review().briefTexts, "key-message", { row: place.row, text: first });
    const at = office.workbook.rows("Brief").findIndex((row) => row.includes("Ours."));
    office.workbook.asColleague(() => office.workbook.deleteRow("Brief", at));
    await session.act("readAgain");
    const draft = { place: ["brief", "key-message", "en", "Ours."], before: "Ours.", text: "Ours, longer." } as const;
    const edit = { ...seen, column: "text", before: "Ours.", after: "Ours, longer." } as const;
    expect(await session.act("editBriefText", [edit], draft)).toBe(false);
    expect(notice()?.text).toContain("no longer where it was");
    expect(session.state().conflicts).toEqual([]);
    expect(said(review()).at(-1)).toBe("Next.");
    expect(session.drafts.all()).toMatchObject([draft]);
    await session.stop();
  });

  it("stay as they were typed where a part of them meets a formula", async () => {
    const { office, session, review, notice } = await sessionInExcel(cleanWorkbook());
    await session.act("writeBriefTexts", [{ ...text, part: "ask", text: "First." }]);
    const { row } = review().briefTexts.at(-1)!.place;
    const letter = review().tables.find(({ table }) => table === "Brief")?.letters["addressee"];
    office.workbook.asColleague(() => office.workbook.edit(`Brief!${letter}${row}`, "=1"));
    await session.act("readAgain");
    const edit = { ...alone("ask"), row, said: "First." } as const;
    const draft = {
      place: ["brief", "ask", "en", "First."],
      before: "First.",
      text: "Better., of the ministry",
    } as const;
    await session.act(
      "editBriefText",
      [
        { ...edit, column: "text", before: "First.", after: "Better." },
        { ...edit, column: "addressee", before: "0", after: "The ministry" },
      ],
      draft,
    );
    expect(review().briefTexts.at(-1)).toMatchObject({ text: "Better.", addressee: "0" });
    expect(notice()?.text).toMatch(/formula.*kept here/u);
    expect(session.drafts.all()).toMatchObject([draft]);
    await session.stop();
  });

  it("get their sheet in an older workbook once a person asks for it, and only then", async () => {
    const { office, session, review, notice } = await sessionInExcel(older);
    expect(await session.act("writeBriefTexts", [{ ...text, text: "Lost?" }])).toBe(false);
    expect(notice()).toMatchObject({ kind: "problem", text: expect.stringContaining("no sheet Brief yet") });
    await session.act("addBriefSheet");
    expect(notice()?.text).toBe("The sheet Brief stands behind the other sheets now.");
    expect(review().tables.map(({ table }) => table)).toContain("Brief");
    expect(await session.act("writeBriefTexts", [{ ...text, text: "Kept." }])).toBe(true);
    expect(said(review())).toEqual(["Kept."]);
    expect(office.workbook.rows("Brief").flat()).toContain("Kept.");
    // Asked for twice, it is there once.
    await session.act("addBriefSheet");
    expect(review().tables.filter(({ table }) => table === "Brief")).toHaveLength(1);
    await session.stop();
  });

  it("go with a rank, an addressee and a time, for which an older workbook gets columns", async () => {
    const { session, review } = await sessionInExcel(older);
    const [gap] = review().gaps;
    const set = (column: string, after: string) =>
      session.act("editGap", { gap: gap?.id ?? "", column, before: "", after });
    await set("rank", "1");
    await set("addressee", "Ministry of Justice");
    await set("byWhen", "first reading");
    expect(review().gaps[0]).toMatchObject({ rank: 1, addressee: "Ministry of Justice", byWhen: "first reading" });
    await session.stop();
  });
});
