import { GAPS, startedSession } from "../support/session";

const type = (column: "issue" | "solution" | "sources", before: string, after: string) => ({
  gap: "G-002",
  column,
  before,
  after,
});
const THREE = [
  type("issue", "No complaints.", "Nobody hears a child."),
  type("solution", "Add a body.", "Name a body."),
  type("sources", "", "CRC, art. 12"),
];

describe("cells of a gap that one button saves", () => {
  it("are told of as one, and taken back by one press", async () => {
    const { session, workbook } = await startedSession();
    await Promise.all(THREE.map((text) => session.act("editGap", text)));
    expect(session.state().notice?.text).toBe("Saved 3 cells of G-002.");
    const gap = () => session.state().review?.gaps[1];
    expect(gap()).toMatchObject({ issue: "Nobody hears a child.", sources: "CRC, art. 12" });
    await session.act("takeBackLast");
    expect(gap()).toMatchObject({ issue: "No complaints.", solution: "Add a body.", sources: "" });
    expect(workbook.count("write")).toBe(2);
  });

  it("keep only what could not be written among what was typed", async () => {
    const { session, workbook, drafts } = await startedSession();
    workbook.put("Gaps", 5, GAPS.solution, "A colleague's words.");
    await Promise.all(THREE.map((text) => session.act("editGap", text)));
    expect(session.state().conflicts).toHaveLength(1);
    expect(drafts.kept.map(({ place }) => place[2])).toEqual(["solution"]);
  });
});

describe("cells that are saved one after the other", () => {
  it("are each told of by name", async () => {
    const { session } = await startedSession();
    await session.act("editGap", THREE[0]!);
    await session.act("editGap", THREE[1]!);
    expect(session.state().notice?.text).toBe(`Saved “${GAPS.solution}” of G-002.`);
  });
});

describe("a notice with the button “Take back”", () => {
  it("names the button before the other way to undo", async () => {
    const { session } = await startedSession();
    await session.act("addGap");
    expect(session.state().notice).toMatchObject({
      undo: "To undo, press “Take back”, or delete the row in the sheet.",
      offer: { label: "Take back" },
    });
  });

  it("stays when the citation is pressed again meanwhile", async () => {
    const { session } = await startedSession();
    const part = { instrument: "crc", pinpoint: "16" };
    await Promise.all([
      session.act("insertCitation", "G-002", { ...part }),
      session.act("insertCitation", "G-002", { ...part }),
    ]);
    expect(session.state().notice?.text).toMatch(/^Added/u);
  });
});
