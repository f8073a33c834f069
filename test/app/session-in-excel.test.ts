import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import type { Session } from "../../src/app/session/session";
import type { FixPreview } from "../../src/app/session/session-state";
import type { Language } from "../../src/domain/language";
import { smallWorkbook, textRow } from "../adapters/xlsx/small-workbook";
import { ACTION, PATH } from "../../src/preview/host/rich-api/wire";
import { cleanReview } from "../support/clean-review";
import { openInOffice } from "../support/office";
import type { TestOffice } from "../support/office";
import { sessionOn } from "../support/session";

const FEW = 40;
const MANY = 2000;
const MEGABYTE = 1024 * 1024;

const thread = {
  gap: "G-001",
  column: "issue",
  author: "The ministry",
  time: "2026-10-06T09:00:00Z",
  text: "Is this so?",
  resolved: false,
  replies: [],
} as const;

const HOLES = {
  aspect: { table: "Aspects", name: "Control and safety in schools" },
  document: { table: "Documents", name: "Lanzarote Convention" },
} as const;

/** A review of that many gaps and two holes in the coverage; every twentieth cites a paragraph as an article, which is certain to be corrected. */
const review = (gaps: number): Uint8Array =>
  createReviewWorkbook({
    ...cleanReview,
    threads: [thread],
    rows: {
      ...cleanReview.rows,
      Aspects: (cleanReview.rows.Aspects ?? []).map((row) =>
        row["aspect"] === HOLES.aspect.name ? { ...row, noGapReason: "" } : row,
      ),
      Documents: (cleanReview.rows.Documents ?? []).map((row) =>
        row["document"] === HOLES.document.name ? { ...row, notCitedReason: "" } : row,
      ),
      Gaps: Array.from({ length: gaps }, (_, index) => ({
        ...cleanReview.rows.Gaps?.[0],
        id: `G-${String(index + 1).padStart(3, "0")}`,
        issue: `Consent is given without a word that a girl or boy of that age understands, case ${index + 1}.`,
        sources: index % 20 === 0 ? "GC25, art. 67" : "CRC, art. 16",
      })),
    },
  });

/** A table of a person's own, with that many rows and no numbers. */
const ownTable = (rows: number): Uint8Array =>
  smallWorkbook({
    headers: ["Problem", "Proposal", "Basis"],
    ref: `A1:C${rows + 1}`,
    rows:
      textRow(1, "Problem", "Proposal", "Basis") +
      Array.from({ length: rows }, (_, at) => textRow(at + 2, `Problem ${at}`, "Change it", "CRC, art. 3")).join(""),
  });

interface Bench {
  readonly session: Session;
  readonly office: TestOffice;
  /** Somebody else types into a cell, and Excel has not told of it yet. */
  readonly colleague: (cell: string, text: string) => void;
}

const firstThread = ({ session }: Bench): string => session.state().review?.threads[0]?.id ?? "";

const settleFirst = async ({ session }: Bench, take: "mine" | "theirs"): Promise<void> => {
  const [conflict] = session.state().conflicts;
  if (!conflict) throw new Error("There is no conflict to settle");
  await session.act("settleConflict", conflict, take);
};

const meetConflict = async ({ session, colleague }: Bench, text: string): Promise<void> => {
  const { gaps, tables } = session.state().review ?? {};
  const gap = gaps?.[2];
  const letter = tables?.find(({ table }) => table === "Gaps")?.letters["issue"];
  colleague(`Gaps!${letter}${gap?.place.row}`, text);
  await session.act("editGap", {
    gap: "G-003",
    column: "issue",
    before: gap?.issue ?? "",
    after: `Not “${text}” but mine.`,
  });
};

/** Every cell of sources with its citations in the short form of a language. */
const citationsIn = async (session: Session, language: Language): Promise<readonly FixPreview[]> => {
  const preview = await session.act(
    "previewNormalised",
    { table: "Gaps", columns: ["sources"] },
    { language, form: "short" },
  );
  if (!preview || preview.fixes.length === 0) throw new Error("There is nothing to normalise");
  return preview.fixes;
};

/** Action, round trips, and how it is done; one after the other in one review. */
const ACTIONS: readonly (readonly [string, number, (bench: Bench) => Promise<unknown>])[] = [
  ["start", 2, ({ session }) => session.start()],
  ["new review", 1, ({ session }) => session.act("openNewReview", "en", "KZ", "general")],
  ["open the sample", 1, ({ session }) => session.act("openSampleReview", "en")],
  ["go to a cell", 1, ({ session }) => session.act("goTo", "Gaps", 8, "sources")],
  ["go to a row", 1, ({ session }) => session.act("goToRow", "G-002")],
  [
    "edit a cell",
    2,
    ({ session }) =>
      session.act("editGap", {
        gap: "G-002",
        column: "headline",
        before: "No age is set for consent",
        after: "=No formula",
      }),
  ],
  [
    "edit the aspects",
    2,
    ({ session }) => session.act("editGap", { gap: "G-002", column: "aspects", before: "data-privacy", after: "" }),
  ],
  [
    "insert a citation",
    2,
    ({ session }) => session.act("insertCitation", "G-002", { instrument: "crc", pinpoint: "3(1)" }),
  ],
  ["add a gap", 3, ({ session }) => session.act("addGap")],
  ["check", 1, ({ session }) => session.act("runCheck")],
  [
    "fix all",
    2,
    ({ session }) => session.act("applyFixes", session.previewFixes(session.state().report?.findings ?? [])),
  ],
  ["preview citations", 0, async ({ session }) => void (await citationsIn(session, "ru"))],
  ["normalise citations", 2, async ({ session }) => session.act("applyFixes", await citationsIn(session, "ru"))],
  ["normalise them back", 2, async ({ session }) => session.act("applyFixes", await citationsIn(session, "en"))],
  [
    "set aside",
    2,
    ({ session }) => session.act("waiveFinding", session.state().report!.findings[0]!, "Settled with the client."),
  ],
  [
    "explain an aspect",
    2,
    ({ session }) => session.act("explainHole", HOLES.aspect, "The law on education settles it."),
  ],
  ["explain a document", 2, ({ session }) => session.act("explainHole", HOLES.document, "Not to be had.")],
  ["go to a comment", 1, (bench) => bench.session.act("goToThread", firstThread(bench))],
  [
    "begin a comment",
    2,
    ({ session }) => session.act("startThread", { gap: "G-002", column: "solution" }, "And who pays?"),
  ],
  ["take it back", 2, ({ session }) => session.act("takeBackLast")],
  ["reply", 1, (bench) => bench.session.act("replyTo", firstThread(bench), "Yes, it is.")],
  ["resolve", 1, (bench) => bench.session.act("resolveThread", firstThread(bench), true)],
  ["reopen", 1, (bench) => bench.session.act("resolveThread", firstThread(bench), false)],
  ["plan a brief", 0, ({ session }) => session.act("showBriefPlan", "en")],
  ["make a brief", 3, ({ session }) => session.act("handBrief", "en")],
  ["hand it over again", 0, ({ session }) => session.act("handAgain")],
  ["meet a conflict", 1, (bench) => meetConflict(bench, "Theirs.")],
  ["take mine", 2, (bench) => settleFirst(bench, "mine")],
  ["meet another", 1, (bench) => meetConflict(bench, "Theirs again.")],
  ["keep theirs", 0, (bench) => settleFirst(bench, "theirs")],
];

/** What follows an action by itself, once everything rests. */
const FOLLOWING: readonly (readonly [string, number, (bench: Bench) => void])[] = [
  ["a colleague's change", 1, ({ colleague }) => colleague("Gaps!C6", "Reworded.")],
  ["a colleague's row", 1, ({ office }) => office.workbook.asColleague(() => office.workbook.deleteRow("Gaps", 3))],
  [
    "a colleague's comment",
    2,
    ({ office }) => void office.workbook.asColleague(() => office.workbook.comment("Gaps!D8", "Why?")),
  ],
  ["the person's selection", 1, ({ office }) => office.workbook.select("Gaps!D5")],
];

/**
 * Everything that a session asks of Excel: methods, and properties that it sets. Each was looked up: none is documented
 * or reported to empty the list of what can be undone, as `getMergedAreasOrNullObject`, `Worksheet.delete`, protecting
 * and `Workbook.save` are; of `Delete` it is a comment's. One more has to be looked up before it comes into this list.
 */
const MEMBERS: readonly string[] = [
  "Activate",
  "Add",
  "CreateAndOpenWorkbook",
  "Delete",
  "GetActiveCell",
  "GetBoundingRect",
  "GetCell",
  "GetColumn",
  "GetDataBodyRange",
  "GetEntireRow",
  "GetLastRow",
  "GetLocation",
  "GetOffsetRange",
  "GetRange",
  "GetResizedRange",
  "GetRow",
  "GetRowProperties",
  "GetRowsBelow",
  "GetUsedRangeOrNullObject",
  "NumberFormat",
  "Resolved",
  "Select",
  "Values",
];

/** Their names as the library sends them, gathered from now on. */
function membersAskedOf({ host }: TestOffice): ReadonlySet<string> {
  const members = new Set<string>();
  // The library's own, about references and events, begin so.
  const add = (name: string): unknown => name.startsWith("_") || members.add(name);
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    for (const { ActionType, Name, ObjectState } of body.Actions) {
      if (ActionType === ACTION.method || ActionType === ACTION.setProperty) add(Name);
      Object.keys(ObjectState ?? {}).forEach(add);
    }
    for (const { ObjectPathType, Name } of Object.values(body.ObjectPaths)) {
      if (ObjectPathType === PATH.method) add(Name);
    }
    return answer(body);
  };
  return members;
}

/** A session in Excel whose clock only runs when the test lets it. */
function openBench(file: Uint8Array) {
  const office = openInOffice({ file, name: "review.xlsx" });
  const around = sessionOn(excelWorkbook(), {
    wait: (milliseconds) =>
      new Promise((resolve) => (milliseconds === 0 ? resolve() : setTimeout(resolve, milliseconds))),
  });
  const colleague = (cell: string, text: string): void =>
    office.workbook.asColleague(() => office.workbook.edit(cell, text));
  const rest = async (): Promise<void> => {
    const settled = office.settle();
    await jest.advanceTimersByTimeAsync(2000);
    await settled;
    await jest.advanceTimersByTimeAsync(2000);
  };
  /** Round trips of the action alone: nothing that follows it has happened by then. */
  const tripsOf = async (action: () => Promise<unknown>): Promise<number> => {
    await rest();
    around.session.dismissNotice();
    office.countAnew();
    await action();
    return office.syncs();
  };
  const following = async (change: () => void): Promise<number> => {
    await rest();
    office.countAnew();
    change();
    await rest();
    return office.syncs();
  };
  return { ...around, office, colleague, rest, tripsOf, following };
}

async function countAll(gaps: number) {
  const on = openBench(review(gaps));
  const { session, office } = on;
  const counts: Record<string, number> = {};
  const problems: string[] = [];
  let [request, response] = [0, 0];
  await on.tripsOf(async () => undefined);
  const members = membersAskedOf(office);
  for (const [name, , act] of ACTIONS) {
    counts[name] = await on.tripsOf(() => act(on));
    if (session.state().notice?.kind === "problem") problems.push(name);
    request = Math.max(request, office.host.traffic.largestRequest);
    response = Math.max(response, office.host.traffic.largestResponse);
  }
  await on.rest();
  const state = session.state();
  for (const [name, , change] of FOLLOWING) counts[name] = await on.following(() => change(on));
  const after = session.state();
  await session.stop();
  return { members, counts, problems, state, after, handed: on.handed.length, request, response };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask", "performance"] }));
afterEach(() => jest.useRealTimers());

const EXPECTED = Object.fromEntries([...ACTIONS, ...FOLLOWING].map(([name, trips]) => [name, trips]));

describe("a session in Excel", () => {
  // Compare and write; a gap is also selected, and a brief is made from a reading and noted.
  it("takes at most three round trips an action, as many for 2,000 rows as for 40", async () => {
    expect((await countAll(FEW)).counts).toEqual(EXPECTED);
    const { counts, state, request, response } = await countAll(MANY);
    expect(counts).toEqual(EXPECTED);
    expect(Math.max(...ACTIONS.map(([, trips]) => trips))).toBe(3);
    expect(state.review?.gaps).toHaveLength(2001);
    expect(state.report?.findings.filter(({ fix }) => fix)).toEqual([]);
    expect(Math.max(request, response)).toBeLessThan(5 * MEGABYTE);
  });

  it("calls nothing that is known to empty the list of what can be undone", async () => {
    const { members } = await countAll(FEW);
    expect([...members].sort()).toEqual([...MEMBERS].sort());
  });

  it("does in Excel what it says", async () => {
    const { state, after, problems, handed } = await countAll(FEW);
    expect(problems).toEqual(["meet a conflict", "meet another"]);
    const { review: shown, conflicts, brief, report } = state;
    expect(shown?.gaps).toHaveLength(41);
    expect(shown?.gaps[1]).toMatchObject({
      headline: "=No formula",
      aspects: [],
      sources: "CRC, art. 16; CRC, art. 3(1)",
    });
    expect(shown?.gaps[2]?.issue).toBe("Theirs again.");
    expect(shown?.gaps.at(-1)?.id).toBe("G-041");
    expect(shown?.threads).toMatchObject([{ resolved: false, replies: [{ text: "Yes, it is." }] }]);
    expect(shown?.waivers).toHaveLength(1);
    expect(shown?.aspects.find(({ aspect }) => aspect === "schools")?.noGapReason).toBe(
      "The law on education settles it.",
    );
    expect(shown?.documents.find(({ document }) => document === HOLES.document.name)?.notCitedReason).toBe(
      "Not to be had.",
    );
    expect(report?.findings.filter(({ fix }) => fix)).toEqual([]);
    expect(conflicts).toEqual([]);
    expect(brief?.comparison?.state).toBe("stale");
    expect(handed).toBe(2);
    expect(after.review?.gaps).toHaveLength(40);
    expect(after.review?.threads).toHaveLength(2);
    expect(after.selected).toMatchObject({ cell: "D5", column: "sources" });
  });

  it.each([FEW, MANY])("adopts a table of %i rows and numbers them in four", async (rows) => {
    const on = openBench(ownTable(rows));
    const { session, office } = on;
    await session.start();
    office.workbook.select("Sheet!B2");
    const columns = { issue: "Problem", solution: "Proposal", sources: "Basis" };
    expect(await on.tripsOf(() => session.act("adoptTable", columns))).toBe(4);
    expect(session.state().notice).toMatchObject({ kind: "done", text: expect.stringContaining(`${rows} rows`) });
    expect(session.state().review?.gaps.at(-1)?.id).toBe(`G-${String(rows).padStart(3, "0")}`);
    await on.rest();
    expect(session.state().review?.gaps).toHaveLength(rows);
    expect(office.host.traffic.largestRequest).toBeLessThan(5 * MEGABYTE);
    await session.stop();
  });
});
