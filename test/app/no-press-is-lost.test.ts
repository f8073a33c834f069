import { array, assert, asyncProperty, constant, constantFrom, integer, oneof, record } from "fast-check";
import type { Arbitrary } from "fast-check";
import type { Session } from "../../src/app/session/session";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { settled } from "../support/fake-time";
import { GAPS, comment, sessionOn, smallReview, startedSession } from "../support/session";
import { runs } from "../support/runs";

describe("a check that is pressed while the workbook can't be read", () => {
  it("comes as soon as the workbook can be read, without another press", async () => {
    const { session, workbook, time } = await startedSession();
    workbook.fail("read", new Error("a cell is being edited"), new Error("a cell is being edited"));
    await session.act("runCheck");
    expect(session.state().report).toBeUndefined();
    expect(session.state().notice).toMatchObject({ kind: "problem" });
    expect(session.state().notice?.text).toContain("The check follows");
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 55");
    await time.pass(10_000);
    expect(session.state().report?.findings.map(({ ruleId }) => ruleId)).toContain("cited-part-exists");
    expect(session.state().notice?.text).toMatch(/^Checked 3 gaps/u);
  });

  it("says that it is at work while a reading under way holds it up", async () => {
    const { session, workbook, time } = await startedSession();
    const release = workbook.hold("read");
    workbook.hint();
    await time.pass(300);
    const checked = session.act("runCheck");
    await time.pass(0);
    expect(session.state().working).toBe("Checking the review…");
    release();
    await checked;
    expect(session.state()).toMatchObject({ working: undefined, report: { summary: { gaps: 3 } } });
  });

  it("still says so when what it waited for is over", async () => {
    const { session, workbook, time } = await startedSession();
    await session.loadCatalogue();
    const release = workbook.hold("write");
    const saved = session.act("editGap", {
      gap: "G-001",
      column: "issue",
      before: "Profiling is open.",
      after: "Profiling is wide open.",
    });
    await time.pass(500);
    expect(session.state().working).toBe("Saving…");
    const releaseRead = workbook.hold("read");
    const checked = session.act("runCheck");
    release();
    await saved;
    await settled();
    expect(session.state().working).toBe("Checking the review…");
    releaseRead();
    await checked;
    expect(session.state().working).toBeUndefined();
  });
});

/** `PRESSES=1500` for ten times as many. */
const RUNS = Number(process.env["PRESSES"] ?? runs(150));

const nothing = (): void => undefined;

const PLAIN = ["press", "hint", "hold", "release", "fail", "save", "pick"] as const;
type Plain = (typeof PLAIN)[number];

/** What may happen beside the presses, and how the hand that presses may fall into it. */
type Step =
  | { readonly do: Plain }
  | { readonly do: "pass"; readonly milliseconds: number }
  | { readonly do: "put"; readonly article: number };

const step: Arbitrary<Step> = oneof(
  record({ do: constantFrom(...PLAIN) }),
  record({ do: constant("pass" as const), milliseconds: constantFrom(0, 100, 299, 300, 1000) }),
  record({ do: constant("put" as const), article: integer({ min: 1, max: 60 }) }),
);

describe("whatever happens around it", () => {
  it("every press of Check ends with a report on the workbook as it was then or later", async () => {
    await assert(
      asyncProperty(array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const workbook = new FakeOpenWorkbook(smallReview());
        const { session, time } = sessionOn(workbook);
        const started = session.start();
        let release = nothing;
        let presses = 0;
        const under: Promise<unknown>[] = [started];
        for (const one of steps) {
          if (one.do === "press") {
            presses += 1;
            under.push(session.act("runCheck"));
          } else if (one.do === "hint") workbook.hint();
          else if (one.do === "hold") {
            release();
            release = workbook.hold("read");
          } else if (one.do === "release") release();
          else if (one.do === "fail") workbook.fail("read", new Error("busy"));
          else if (one.do === "save")
            under.push(
              session.act("editGap", { gap: "G-002", column: "solution", before: "Add a body.", after: "Add a body." }),
            );
          else if (one.do === "pick") workbook.pick("Gaps", "D5");
          else if (one.do === "pass") await time.pass(one.milliseconds);
          else if (one.do === "put") {
            workbook.put("Gaps", 5, GAPS.sources, `CRC, art. ${one.article}`);
            workbook.hint();
          }
        }
        release();
        await time.pass(60_000);
        await Promise.all(under);
        await time.pass(60_000);
        expect(session.state().working).toBeUndefined();
        if (presses === 0) return;
        const fresh = sessionOn(new FakeOpenWorkbook(workbook.tables));
        await fresh.session.start();
        await fresh.session.act("runCheck");
        expect(session.state().report).toEqual(fresh.session.state().report);
      }),
      { numRuns: RUNS },
    );
  });
});

type Shown = "notice" | "cell" | "selection" | "report" | "brief";

/** What each button of the pane does, and how a person learns of it: by words, by the cell, or on the screen. */
const BUTTONS: readonly (readonly [press: (session: Session) => Promise<unknown>, shownBy: Shown])[] = [
  [({ act }) => act("runCheck"), "report"],
  [({ act }) => act("addGap"), "notice"],
  [
    ({ act }) => act("editGap", { gap: "G-001", column: "issue", before: "Profiling is open.", after: "Open." }),
    // Pressed twice it says so once: the text is there already.
    "cell",
  ],
  [({ act }) => act("insertCitation", "G-002", { instrument: "crc", pinpoint: "16" }), "notice"],
  [({ act }) => act("replyTo", "T-1", "Yes."), "notice"],
  [({ act }) => act("resolveThread", "T-1", true), "notice"],
  [({ act }) => act("readAgain"), "notice"],
  [({ act }) => act("takeBackLast"), "notice"],
  [({ act }) => act("handBrief", "en"), "notice"],
  [({ act }) => act("showBriefPlan", "en"), "brief"],
  [({ act }) => act("goToRow", "G-003"), "selection"],
];

const METHODS = ["read", "write", "select", "reply", "resolve"] as const;

const around = oneof(
  record({ do: constant("press" as const), button: integer({ min: 0, max: BUTTONS.length - 1 }) }),
  record({ do: constant("hold" as const), method: constantFrom(...METHODS) }),
  record({ do: constant("fail" as const), method: constantFrom(...METHODS) }),
  record({ do: constant("pass" as const), milliseconds: constantFrom(0, 100, 299, 300, 1000) }),
  record({ do: constantFrom("release" as const, "hint" as const) }),
);

describe("whatever button is pressed, at whatever moment", () => {
  it("shows what it did, or says why it did not", async () => {
    await assert(
      asyncProperty(array(around, { minLength: 1, maxLength: 14 }), async (steps) => {
        const workbook = new FakeOpenWorkbook(smallReview(), [comment()]);
        const { session, time } = sessionOn(workbook);
        const told = new Set<unknown>();
        session.subscribe(() => void (session.state().notice && told.add(session.state().notice)));
        const under: Promise<unknown>[] = [session.start()];
        const releases: (() => void)[] = [];
        const pressed: Shown[] = [];
        let last: number | undefined;
        for (const one of steps) {
          if (one.do === "press") {
            const [press, shownBy] = BUTTONS[one.button]!;
            // Pressed again while it is under way it is one press.
            if (one.button !== last) pressed.push(shownBy);
            last = one.button;
            under.push(press(session));
          } else if (one.do === "hold") releases.push(workbook.hold(one.method));
          else if (one.do === "fail") workbook.fail(one.method, new Error("busy"));
          else if (one.do === "release") releases.splice(0).forEach((release) => release());
          else if (one.do === "pass") await time.pass(one.milliseconds);
          else workbook.hint();
        }
        releases.forEach((release) => release());
        await time.pass(60_000);
        await Promise.all(under);
        await time.pass(60_000);
        const { working, report, brief } = session.state();
        const count = (by: Shown): number => pressed.filter((shownBy) => shownBy === by).length;
        const failures = [...told].filter((notice) => (notice as { kind?: string }).kind === "problem").length;
        expect(working).toBeUndefined();
        expect(told.size).toBeGreaterThanOrEqual(count("notice"));
        expect(workbook.count("select") + failures).toBeGreaterThanOrEqual(count("selection"));
        if (count("cell") > 0) expect(told.size).toBeGreaterThan(0);
        if (count("report") > 0) expect(report ?? failures).toBeTruthy();
        if (count("brief") > 0) expect(brief ?? failures).toBeTruthy();
      }),
      { numRuns: RUNS },
    );
  });
});
