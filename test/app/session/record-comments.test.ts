import { FakeOpenWorkbook } from "../../support/fake-open-workbook";
import { sheetTable } from "../../support/sheet-tables";
import { comment, sessionOn, smallReview } from "../../support/session";

const withFeedback = (rows: Parameters<typeof sheetTable>[1] = []) => [...smallReview(), sheetTable("Feedback", rows)];

async function startedOn(workbook: FakeOpenWorkbook) {
  const around = sessionOn(workbook);
  await around.session.start();
  return around;
}

it("records the comments of the workbook, and has nothing to do the second time", async () => {
  const { session } = await startedOn(new FakeOpenWorkbook(withFeedback(), [comment()]));
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().review?.feedback).toMatchObject([
    { id: "F-01", raisedBy: "The ministry", gap: "G-001", thread: "T-1", comment: "open" },
  ]);
  expect(session.state().notice?.text).toBe("Recorded in Feedback: 1 comment new, 0 updated.");
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().notice?.text).toBe("Feedback holds every comment as it is now.");
  await session.act("takeBackLast");
  expect(session.state().review?.feedback).toEqual([]);
});

it("writes many in portions, and says how far it is", async () => {
  const threads = Array.from({ length: 600 }, (_, at) => comment({ id: `T-${at}`, text: `Remark ${at}` }));
  const workbook = new FakeOpenWorkbook(withFeedback(), threads);
  const { session } = await startedOn(workbook);
  const said = new Set<string | undefined>();
  session.subscribe(() => said.add(session.state().working));
  expect(await session.act("recordComments")).toBe(true);
  expect([...said]).toEqual(
    expect.arrayContaining(["Recording 250 of 600 comments…", "Recording 500 of 600 comments…"]),
  );
  expect(workbook.calls.filter((call) => call === "write")).toHaveLength(3);
  expect(session.state().review?.feedback).toHaveLength(600);
});

it("shows after recording many what a pane shows that is opened then, with what did not change as it was", async () => {
  const threads = Array.from({ length: 600 }, (_, at) => comment({ id: `T-${at}`, text: `Remark ${at}` }));
  const workbook = new FakeOpenWorkbook(withFeedback(), threads);
  const { session } = await startedOn(workbook);
  const before = session.state().review;
  expect(await session.act("recordComments")).toBe(true);
  const { review } = session.state();
  expect(review).toEqual((await startedOn(workbook)).session.state().review);
  expect(review?.gaps).toBe(before?.gaps);
  expect(review?.threads).toBe(before?.threads);
  workbook.threads = threads.map((thread, at) => (at === 7 ? { ...thread, resolved: true } : thread));
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().review).toEqual((await startedOn(workbook)).session.state().review);
  expect(session.state().review?.feedback[3]).toBe(review?.feedback[3]);
});

it("leaves the person at the cell that they chose while it looked through what it had read", async () => {
  const workbook = new FakeOpenWorkbook(withFeedback(), [comment()]);
  const chosen = ["E5"];
  let chooses = false;
  const idle = async (): Promise<void> => {
    const cell = chooses ? chosen.pop() : undefined;
    if (cell !== undefined) workbook.pick("Gaps", cell);
  };
  const { session } = sessionOn(workbook, { idle });
  await session.start();
  expect(await session.act("recordComments")).toBe(true);
  workbook.pick("Gaps", "D4");
  chooses = true;
  // With nothing to record, nothing is read after it.
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().selected).toMatchObject({ sheet: "Gaps", cell: "E5" });
  // Where comments hang is asked for after the cell that is active.
  const read = workbook.read.bind(workbook);
  workbook.read = async () => {
    const content = await read();
    workbook.pick("Gaps", "B5");
    return content;
  };
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().selected).toMatchObject({ sheet: "Gaps", cell: "B5" });
});

it("says what is missing when something stood in the way, and adds just that the next time", async () => {
  const threads = Array.from({ length: 400 }, (_, at) => comment({ id: `T-${at}`, text: `Remark ${at}` }));
  const workbook = new FakeOpenWorkbook(withFeedback(), threads);
  const { session } = await startedOn(workbook);
  let writes = 0;
  session.subscribe(() => {
    if (session.state().working?.startsWith("Recording 250") && writes++ === 0)
      workbook.fail("write", new Error("Excel is busy"));
  });
  expect(await session.act("recordComments")).toBe(false);
  expect(session.state().notice?.text).toContain("Not all was recorded: 150 left.");
  expect(await session.act("recordComments")).toBe(true);
  const recorded = session.state().review?.feedback.map(({ thread }) => thread) ?? [];
  expect([recorded.length, new Set(recorded).size]).toEqual([400, 400]);
});

it("writes nothing when it is stopped before it writes, and goes on where it was stopped between", async () => {
  const threads = Array.from({ length: 600 }, (_, at) => comment({ id: `T-${at}`, text: `Remark ${at}` }));
  const workbook = new FakeOpenWorkbook(withFeedback(), threads);
  const { session } = await startedOn(workbook);
  expect(await session.act("recordComments", undefined, () => true)).toBe(false);
  expect(session.state().notice?.text).toBe("Stopped; nothing was recorded.");
  expect(workbook.calls).not.toContain("write");
  const isUnderWay = (): boolean => session.state().working?.startsWith("Recording 250") === true;
  expect(await session.act("recordComments", undefined, isUnderWay)).toBe(false);
  expect(session.state().notice?.text).toContain("Not all was recorded: 350 left. It was stopped.");
  expect(session.state().review?.feedback).toHaveLength(250);
  expect(await session.act("recordComments")).toBe(true);
  expect(session.state().review?.feedback).toHaveLength(600);
});

it("brings many rows up to date in portions, which are taken back together", async () => {
  const threads = Array.from({ length: 600 }, (_, at) => comment({ id: `T-${at}`, text: `Remark ${at}` }));
  const workbook = new FakeOpenWorkbook(withFeedback(), threads);
  const { session } = await startedOn(workbook);
  await session.act("recordComments");
  workbook.threads = threads.map((thread) => ({ ...thread, resolved: true }));
  const said = new Set<string | undefined>();
  session.subscribe(() => said.add(session.state().working));
  expect(await session.act("recordComments")).toBe(true);
  expect([...said]).toEqual(expect.arrayContaining(["Recording 500 of 600 comments…"]));
  const states = (): readonly unknown[] => [
    ...new Set(session.state().review?.feedback.map(({ comment: state }) => state)),
  ];
  expect(states()).toEqual(["resolved"]);
  await session.act("takeBackLast");
  expect(states()).toEqual(["open"]);
});

it("writes who agreed, all of it or nothing", async () => {
  const workbook = new FakeOpenWorkbook(
    withFeedback([{ id: "F-01", raisedBy: "A. Reader", feedback: "Who decides?" }]),
  );
  const { session } = await startedOn(workbook);
  await session.act("confirmFeedback", { id: "F-01", closedBy: "A. Reader", closedHow: " " });
  expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("Say who agreed") });
  await session.act("confirmFeedback", { id: "f-01", closedBy: "A. Reader", closedHow: " by e-mail " });
  expect(session.state().review?.feedback).toMatchObject([
    { closedBy: "A. Reader", closedHow: "by e-mail", closedOn: "2026-11-25" },
  ]);
});

it("refuses to close a row that is not there", async () => {
  const { session } = await startedOn(new FakeOpenWorkbook(withFeedback()));
  expect(await session.act("confirmFeedback", { id: "F-07", closedBy: "A. Reader", closedHow: "by e-mail" })).toBe(
    false,
  );
  expect(session.state().notice?.text).toContain("F-07");
});
