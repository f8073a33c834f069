import { readFileSync } from "node:fs";
import { join } from "node:path";
import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import * as actions from "../../src/app/actions/actions";
import { seenAmong } from "../../src/app/seen-text";
import type { Review } from "../../src/domain/review/review";
import { smallWorkbook, textRow } from "../adapters/xlsx/small-workbook";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { sessionInExcel } from "../support/session-in-excel";

type Bench = Awaited<ReturnType<typeof sessionInExcel>>;

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../fixtures", name));

/** A review of today, with a comment of a reviewer and a row of the final text. */
const review = (): Uint8Array =>
  createReviewWorkbook({
    ...cleanReview,
    threads: [
      {
        gap: "G-001",
        column: "issue",
        author: "The ministry",
        time: "2026-10-06T09:00:00Z",
        text: "Is this so?",
        resolved: false,
        replies: [],
      },
    ],
    rows: {
      ...cleanReview.rows,
      Gaps: (cleanReview.rows.Gaps ?? []).map((gap) => ({
        ...gap,
        sources: "GC25, art. 67",
        provisions: "5(1); 5(2)",
      })),
      Provisions: ["5(1)", "5(2)"].map((id) => ({
        id,
        citation: `Article ${id}`,
        text: "A user consents by any act.",
      })),
      Amendments: [{ id: "A-001", gap: "G-001", provision: "7", newText: "A child consents from sixteen on." }],
      Aspects: (cleanReview.rows.Aspects ?? []).map((row, at) => (at === 0 ? { ...row, noGapReason: "" } : row)),
    },
  });

const ownTable = (): Uint8Array =>
  smallWorkbook({
    headers: ["Problem", "Proposal", "Basis"],
    ref: "A1:C3",
    rows:
      textRow(1, "Problem", "Proposal", "Basis") +
      [2, 3].map((at) => textRow(at, `Problem ${at}`, "Change it", "CRC, art. 3")).join(""),
  });

const DRAFT = "Article 5. Consent\n1. A user consents by an act that is clear to a child.";

const OTHER = "Article 60. Terms\n1. A service is what is offered online.\n2. A child is who is under eighteen.";

const provisionsOf = async ({ session }: Bench, text: string) =>
  (await session.act("readDraft", { name: "", text }, "generic", () => undefined))?.provisions ?? [];

const firstThread = ({ session }: Bench): string => session.state().review?.threads[0]?.id ?? "";
const gap = { gap: "G-001" } as const;
const text = { part: "key-message", addressee: "", byWhen: "", language: undefined } as const;

const saysFirst = ({ briefTexts }: Review) =>
  seenAmong(briefTexts, text.part, { row: briefTexts.at(-1)?.place.row ?? 0, text: "First." });

async function meetConflict({ session, office, review: now }: Bench): Promise<void> {
  const before = now().gaps[0]?.solution ?? "";
  const letter = now().tables.find(({ table }) => table === "Gaps")?.letters["solution"];
  office.workbook.asColleague(() => office.workbook.edit(`Gaps!${letter}4`, "Theirs."));
  await session.act("editGap", { ...gap, column: "solution", before, after: "Mine." });
}

/** What an action writes into; what is done before it and is none of its own; the action. */
interface Write {
  readonly into?: () => Uint8Array;
  readonly first?: (bench: Bench) => Promise<unknown>;
  readonly act: (bench: Bench) => Promise<unknown>;
}

const edit = (column: string, before: string, after: string) => ({ ...gap, column, before, after });

const WRITES: Readonly<Partial<Record<keyof typeof actions, Write>>> = {
  addGap: { act: ({ session }) => session.act("addGap") },
  editGap: { act: ({ session }) => session.act("editGap", edit("status", "Draft", "Final")) },
  editTitle: {
    act: ({ session, review: now }) => session.act("editTitle", now().details.draftTitle, "Another title"),
  },
  insertCitation: {
    act: ({ session }) =>
      session.act(
        "insertCitation",
        "G-001",
        { instrument: "crc", pinpoint: "3" },
        { instrument: "crc", pinpoint: "12" },
      ),
  },
  startThread: { act: ({ session }) => session.act("startThread", { ...gap, column: "solution" }, "Who pays?") },
  replyTo: { act: (bench) => bench.session.act("replyTo", firstThread(bench), "Yes, it is.") },
  resolveThread: { act: (bench) => bench.session.act("resolveThread", firstThread(bench), true) },
  recordComments: { act: ({ session }) => session.act("recordComments") },
  applyFixes: {
    first: ({ session }) => session.act("runCheck"),
    act: ({ session }) =>
      session.act("applyFixes", session.previewFixes(session.state().report?.findings.filter(({ fix }) => fix) ?? [])),
  },
  waiveFinding: {
    first: ({ session }) => session.act("runCheck"),
    act: ({ session }) => session.act("waiveFinding", session.state().report!.findings[0]!, "Settled."),
  },
  takeBackWaiver: {
    first: async ({ session }) => {
      await session.act("runCheck");
      await session.act("waiveFinding", session.state().report!.findings[0]!, "Settled.");
    },
    act: ({ session, review: now }) => session.act("takeBackWaiver", now().waivers[0]!),
  },
  explainHole: {
    act: ({ session, review: now }) =>
      session.act(
        "explainHole",
        { table: "Documents", name: now().documents[0]?.document ?? "" },
        "Another reason than before.",
      ),
    first: ({ session, review: now }) =>
      Excel.run(async (context) => {
        const table = now().tables.find(({ table: name }) => name === "Documents");
        const cell = `${table?.letters["notCitedReason"]}${now().documents[0]?.place.row}`;
        context.workbook.worksheets.getItem(table?.sheet ?? "").getRange(cell).values = [[""]];
        await context.sync();
      }).then(() => session.act("readAgain")),
  },
  settleConflict: {
    first: meetConflict,
    act: ({ session }) => session.act("settleConflict", session.state().conflicts[0]!, "mine"),
  },
  startAmendments: {
    act: ({ session }) => session.act("startAmendments", "G-001", {}),
  },
  editAmendment: {
    act: ({ session }) =>
      session.act("editAmendment", {
        gap: "A-001",
        column: "newText",
        before: "A child consents from sixteen on.",
        after: "Nobody.",
      }),
  },
  addConsultation: { act: ({ session }) => session.act("addConsultation") },
  editConsultation: {
    act: ({ session }) =>
      session.act("editConsultation", { gap: "C-01", column: "attendees", before: "Six", after: "Seven" }),
  },
  addFeedback: {
    act: ({ session }) =>
      session.act("addFeedback", "C-01", {
        feedback: "Too wide.",
        gap: "G-001",
        column: "solution",
        raisedBy: "Legal",
        disposition: "open",
      }),
  },
  editFeedback: {
    act: ({ session }) =>
      session.act("editFeedback", {
        gap: "F-01",
        column: "response",
        before: "Taken up in the proposal.",
        after: "Not taken up.",
      }),
  },
  confirmFeedback: {
    act: ({ session }) => session.act("confirmFeedback", { id: "F-01", closedBy: "A. Reader", closedHow: "by e-mail" }),
  },
  editAnswer: {
    act: ({ session, review: now }) => {
      const { question = "", aspect = "", id = "" } = now().aspects[1] ?? {};
      const reason = now().aspects[1]?.noGapReason ?? "";
      return session.act("editAnswer", {
        gap: id || question || String(aspect),
        column: "noGapReason",
        before: reason,
        after: "Another reason.",
      });
    },
  },
  freezeRound: { act: ({ session }) => session.act("freezeRound", "Before") },
  addChangesSheet: {
    first: ({ session }) => session.act("freezeRound", "Before"),
    act: ({ session }) => session.act("addChangesSheet", { since: "R1", language: "en" }),
  },
  markReviewed: { act: ({ session }) => session.act("markReviewed", ["G-001"], "Dana Serikova") },
  writeBriefTexts: { act: ({ session }) => session.act("writeBriefTexts", [{ ...text, text: "First." }]) },
  editBriefText: {
    first: ({ session }) => session.act("writeBriefTexts", [{ ...text, text: "First." }]),
    act: ({ session, review: now }) =>
      session.act("editBriefText", [
        { ...saysFirst(now()), column: "addressee", before: "", after: "The ministry" },
        { ...saysFirst(now()), column: "text", before: "First.", after: "Better." },
      ]),
  },
  swapBriefTexts: {
    first: ({ session }) =>
      session.act("writeBriefTexts", [
        { ...text, text: "First." },
        { ...text, text: "Second." },
      ]),
    act: ({ session, review: now }) => {
      const [one, two] = now().briefTexts.slice(-2);
      return session.act("swapBriefTexts", one?.place.row ?? 0, two?.place.row ?? 0);
    },
  },
  handBrief: { act: ({ session }) => session.act("handBrief", "en") },
  importProvisions: { act: async (bench) => bench.session.act("importProvisions", await provisionsOf(bench, OTHER)) },
  takeOverDraft: {
    act: async (bench) => {
      const provisions = await provisionsOf(bench, DRAFT);
      const seen = { review: bench.review(), provisions, decided: new Map() };
      const plan = await bench.session.act("compareVersions", seen);
      if (typeof plan !== "object") throw new Error("Not compared");
      const name = { version: "3", date: "2026-11-20" };
      const wish = { provisions, decided: new Map(), name, seen: { review: seen.review, plan } };
      return bench.session.act("takeOverDraft", wish);
    },
  },
  addQuestions: {
    into: () => fixture("coverage-by-aspect.xlsx"),
    act: ({ session }) => session.act("addQuestions"),
  },
  addBriefSheet: {
    into: () => fixture("waivers-without-about.xlsx"),
    act: ({ session }) => session.act("addBriefSheet"),
  },
  repairReview: {
    into: () => cleanWorkbook(),
    first: ({ session, review: now, office }) => {
      const letter = now().tables.find(({ table }) => table === "Gaps")?.letters["solution"];
      office.workbook.edit(`Gaps!${letter}3`, "Proposal of ours");
      return session.act("readAgain");
    },
    act: ({ session }) => session.act("repairReview"),
  },
  adoptTable: {
    into: ownTable,
    first: async ({ office }) => office.workbook.select("Sheet!B2"),
    act: ({ session }) => session.act("adoptTable", { issue: "Problem", solution: "Proposal", sources: "Basis" }),
  },
};

/** Actions that write through one of those above: a brief that is sent to OneDrive is noted as one that is handed over. */
const LIKE: Readonly<Partial<Record<keyof typeof actions, keyof typeof actions>>> = {
  saveBrief: "handBrief",
  takeWay: "handBrief",
};

/** What writes nothing into the workbook, and taking back itself. */
const NO_WRITES: ReadonlySet<string> = new Set([
  "changeAccess",
  "checkIn",
  "compareVersions",
  "goTo",
  "goToRow",
  "goToThread",
  "handAgain",
  "handChanges",
  "handCopy",
  "handMinutes",
  "handTable",
  "invite",
  "lookAtBriefAgain",
  "makeLink",
  "openBriefFile",
  "openNewReview",
  "openOnline",
  "openOnlineBrief",
  "openOwnReview",
  "openSampleReview",
  "peopleToMention",
  "previewFixes",
  "previewNormalised",
  "previewOwnTables",
  "readAgain",
  "readDraft",
  "recallOnline",
  "refreshBriefFile",
  "rememberParts",
  "revokeAccess",
  "runCheck",
  "saveTable",
  "showAccess",
  "showBriefPlan",
  "showCatalogue",
  "signIn",
  "signOut",
  "stopOnline",
  "stopReadingDraft",
  "takeBackLast",
  "tellDrafts",
]);

/** What the workbook says: rows that hold anything, and what was said of them. Columns that are blank say nothing. */
async function contents({ office }: Bench): Promise<unknown> {
  const { tables, threads } = (await excelWorkbook().read()).value;
  return {
    tables: tables.map(({ name, headers, rows }) => ({
      name,
      rows: rows
        .map(({ cells }) =>
          headers.flatMap((header, at) =>
            typeof cells[at] === "string" && cells[at] !== "" ? [`${header}: ${cells[at]}`] : [],
          ),
        )
        .filter((cells) => cells.length > 0),
    })),
    headers: tables.map(({ headers, rows }) =>
      headers.filter((_, at) => rows.some(({ cells }) => cells[at] !== null && cells[at] !== "")),
    ),
    sheets: office.workbook.book.sheets.map(({ name }) => name),
    threads: threads.map(({ text: said, resolved, replies }) => [said, resolved, ...replies.map((one) => one.text)]),
  };
}

describe("every action that writes", () => {
  it("is known, and every other is known not to", () => {
    expect(Object.keys(actions).sort()).toEqual([...Object.keys(WRITES), ...Object.keys(LIKE), ...NO_WRITES].sort());
  });

  it.each(Object.entries(WRITES))("is taken back whole by one press, and says so: %s", async (_, write) => {
    const { into = review, first, act } = write;
    const bench = await sessionInExcel(into());
    const { session, notice } = bench;
    await session.loadCatalogue();
    await first?.(bench);
    const before = await contents(bench);
    session.dismissNotice();
    await act(bench);
    expect(notice()).toMatchObject({ offer: { act: "takeBackLast" } });
    expect(await contents(bench)).not.toEqual(before);
    await session.act("takeBackLast");
    expect(notice()).toMatchObject({ kind: "done", text: expect.stringMatching(/^Taken back/u) });
    expect(await contents(bench)).toEqual(before);
    await session.stop();
  });
});
