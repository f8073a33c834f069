import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openReview } from "../../src/app/open-review";
import { cleanReview } from "../support/clean-review";
import { flatten } from "../support/flatten-threads";
import { convert, hasLibreOffice } from "../support/libreoffice";

const THREAD = {
  gap: "G-001",
  column: "issue",
  author: "The ministry",
  time: "2026-10-06T09:00:00Z",
  text: "Who decides?",
  resolved: false,
  replies: [{ author: "L. Consultant", time: "2026-10-07T09:00:00Z", text: "The court." }],
} as const;

/** A final gap with an open thread; Feedback may name a thread. */
function finalReview(named = "", disposition = "Accepted"): Uint8Array {
  const { Gaps = [], Feedback = [] } = cleanReview.rows;
  const rows = {
    ...cleanReview.rows,
    Gaps: Gaps.map((row) => ({ ...row, status: "Final" })),
    Feedback: Feedback.map((row, at) => (at === 0 ? { ...row, thread: named, disposition } : row)),
  };
  return createReviewWorkbook({ ...cleanReview, rows, threads: [THREAD] });
}

/** The names of threads are lost, as where a program writes its own name as author. */
const anonymous = (notes: string): string => notes.replaceAll(/<author>[^<]*<\/author>/gu, "<author>Unknown</author>");
const plain = (notes: string): string =>
  anonymous(notes).replaceAll(/<t [^>]*>[^<]*<\/t>/gu, "<t>Unknown:\nWho decides?</t>");

/** What exceljs does to the words of comments, and what another program might. */
const emptied = (notes: string): string => notes.replaceAll(/<t [^>]*>[^<]*<\/t>/gu, "<t></t>");
const textless = (notes: string): string => anonymous(notes).replaceAll(/<text>.*?<\/text>/gsu, "<text/>");

const threadsOf = async (file: Uint8Array) => (await openReview(openWorkbook(file, "a.xlsx"))).value.threads;

const openComments = async (file: Uint8Array): Promise<readonly string[]> => {
  const { value } = await checkWorkbook(openWorkbook(file, "a.xlsx"), await catalogueSource.load(), "en");
  return value.findings.filter(({ ruleId }) => ruleId === "comments-closed").map(({ rowId }) => rowId);
};

describe("a thread that became a note", () => {
  it("is read as the thread it was, by its own id", async () => {
    const [before] = await threadsOf(finalReview());
    expect(await threadsOf(flatten(finalReview()))).toEqual([
      {
        ...before,
        form: "flattened",
        author: "",
        time: "",
        replies: [{ id: expect.any(String) as string, author: "", time: "", text: "The court." }],
      },
    ]);
  });

  it("is open on a final row, whatever the note still tells", async () => {
    expect(await openComments(flatten(finalReview()))).toEqual(["G-001"]);
    expect(await openComments(flatten(finalReview(), anonymous))).toEqual(["G-001"]);
    expect(await openComments(flatten(finalReview(), plain))).toEqual(["G-001"]);
  });

  it.each([
    ["the words of its note", emptied],
    ["the text of its note", textless],
  ])("is open on a final row when a program dropped %s, until it is disposed of", async (_, change) => {
    const file = flatten(finalReview(), change);
    expect(await openComments(file)).toEqual(["G-001"]);
    const [note] = await threadsOf(file);
    expect(await openComments(flatten(finalReview(note?.id), change))).toEqual([]);
  });

  it("is not disposed of by a row of Feedback that is open itself", async () => {
    const [note] = await threadsOf(flatten(finalReview(), plain));
    expect(await openComments(flatten(finalReview(note?.id, "Open"), plain))).toEqual(["G-001"]);
  });

  it("is a plain note where its words are no longer Excel's", async () => {
    expect(await threadsOf(flatten(finalReview(), plain))).toMatchObject([
      { form: "note", author: "Unknown", text: "Who decides?", on: { table: "Gaps", row: "G-001", column: "issue" } },
    ]);
  });

  it.each([
    ["with its own id", (notes: string) => notes],
    ["without an id", anonymous],
    ["as a plain note", plain],
  ])("is disposed of by a row of Feedback that names it %s, and not by another", async (_, change) => {
    const [note] = await threadsOf(flatten(finalReview(), change));
    expect(await openComments(flatten(finalReview(note?.id), change))).toEqual([]);
    expect(await openComments(flatten(finalReview("note-000000000000"), change))).toEqual(["G-001"]);
  });

  it("is named anew when its words change", async () => {
    const changed = (notes: string) => plain(notes).replaceAll("Who decides?", "Who decides, and when?");
    const [note] = await threadsOf(flatten(finalReview(), plain));
    expect(await openComments(flatten(finalReview(note?.id), changed))).toEqual(["G-001"]);
  });

  it("is counted once while the thread is there", async () => {
    expect(await threadsOf(finalReview())).toHaveLength(1);
  });

  (hasLibreOffice ? it : it.skip)(
    "is open after LibreOffice has saved the file, and disposed of by the same id after it did so again",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "gap-table-notes-"));
      const saved = async (file: Uint8Array, name: string): Promise<Uint8Array> => {
        writeFileSync(join(folder, `${name}.xlsx`), file);
        return new Uint8Array(readFileSync(await convert(join(folder, `${name}.xlsx`), "xlsx", join(folder, "saved"))));
      };
      try {
        const once = await saved(finalReview(), "once");
        expect(await openComments(once)).toEqual(["G-001"]);
        const [note] = await threadsOf(once);
        expect(note).toMatchObject({ text: "Who decides?", replies: [{ text: "The court." }] });
        const twice = await saved(await saved(finalReview(note?.id), "again"), "again");
        expect(await openComments(twice)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
