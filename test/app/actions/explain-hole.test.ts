import { FakeOpenWorkbook } from "../../support/fake-open-workbook";
import { sessionOn, smallReview } from "../../support/session";
import { sheetTable } from "../../support/sheet-tables";

const NO_GAP = "No gap because...";
const NOT_CITED = "Not cited because...";
const schools = { table: "Aspects", name: "Control and safety in schools" } as const;
const lanzarote = { table: "Documents", name: "Lanzarote Convention" } as const;

/** A started session on a review with these rows of Coverage and Documents. */
async function started(
  aspects: readonly Record<string, string>[] = [{ aspect: "Safety mechanisms" }, { aspect: schools.name }],
  documents: readonly Record<string, string>[] = [{ document: lanzarote.name, required: "Yes" }],
  provisions: readonly Record<string, string>[] = [],
) {
  const tables = [
    ...smallReview(),
    sheetTable("Aspects", aspects),
    sheetTable("Documents", documents),
    sheetTable("Provisions", provisions),
  ];
  const around = sessionOn(new FakeOpenWorkbook(tables));
  await around.session.start();
  return around;
}

describe("giving a reason for a hole in the coverage", () => {
  it("writes it into the row of the aspect, and shows it at once", async () => {
    const { session, workbook } = await started();
    await session.act("explainHole", schools, "  The law on education settles it. ");
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("The law on education settles it.");
    expect(workbook.text("Aspects", 4, NO_GAP)).toBe("");
    expect(session.state().review?.aspects[1]?.noGapReason).toBe("The law on education settles it.");
    expect(session.state().notice).toEqual({
      kind: "done",
      text: "Your reason is noted at “Control and safety in schools”.",
      undo: "To undo, press “Take back”, or Ctrl+Z in the sheet.",
      offer: { act: "takeBackLast", label: "Take back" },
    });
    expect(workbook.calls).toEqual(["follow", "read", "write"]);
  });

  it("writes it into the row of the document", async () => {
    const { session, workbook } = await started();
    await session.act("explainHole", lanzarote, "The draft leaves abuse to criminal law.");
    expect(workbook.text("Documents", 4, NOT_CITED)).toBe("The draft leaves abuse to criminal law.");
  });

  it("knows the aspect's row in whatever language or by its id", async () => {
    const { session, workbook } = await started([{ aspect: "schools" }, { aspect: "Механизмы безопасности" }]);
    await session.act("explainHole", schools, "Elsewhere.");
    await session.act("explainHole", { table: "Aspects", name: "Safety mechanisms" }, "Covered by another law.");
    expect(workbook.text("Aspects", 4, NO_GAP)).toBe("Elsewhere.");
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("Covered by another law.");
  });

  it("adds a row where the sheet has none", async () => {
    const { session, workbook } = await started([{ aspect: "Safety mechanisms" }], []);
    await session.act("explainHole", schools, "Elsewhere.");
    await session.act("explainHole", lanzarote, "Not to be had.");
    expect(workbook.text("Aspects", 5, "Aspect")).toBe(schools.name);
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("Elsewhere.");
    expect(session.state().review?.documents).toMatchObject([
      { document: lanzarote.name, required: true, notCitedReason: "Not to be had." },
    ]);
  });

  it("overwrites no reason that a colleague gave meanwhile, and shows both", async () => {
    const { session, workbook, drafts } = await started();
    workbook.put("Aspects", 5, NO_GAP, "Theirs.");
    await session.act("explainHole", schools, "Mine.");
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("Theirs.");
    expect(session.state().conflicts).toMatchObject([{ edit: { after: "Mine." }, found: "Theirs." }]);
    expect(drafts.kept).toMatchObject([{ place: ["reason", "Aspects", schools.name], text: "Mine." }]);
    await session.act("settleConflict", session.state().conflicts[0]!, "mine");
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("Mine.");
    expect(drafts.kept).toEqual([]);
  });

  it("finds the row again that a sort moved", async () => {
    const { session, workbook } = await started();
    workbook.arrange("Aspects", (rows) => [...rows].reverse());
    await session.act("explainHole", schools, "Elsewhere.");
    expect(workbook.text("Aspects", 4, NO_GAP)).toBe("Elsewhere.");
    expect(workbook.text("Aspects", 5, NO_GAP)).toBe("");
  });

  it.each([
    ["aspects", { table: "Aspects", name: schools.name }, NO_GAP],
    ["documents", { table: "Documents", name: lanzarote.name }, NOT_CITED],
    ["provisions", { table: "Provisions", name: "15(1)" }, NO_GAP],
  ] as const)("writes into none of two rows of one name or number: %s", async (_, hole, header) => {
    const { session, workbook, drafts } = await started(
      [{ aspect: schools.name }, { aspect: "schools" }],
      [{ document: lanzarote.name }, { document: lanzarote.name }],
      [{ id: "15(1)" }, { id: "15 (1)" }],
    );
    await session.act("explainHole", hole, "Elsewhere.");
    expect([4, 5].map((row) => workbook.text(hole.table, row, header))).toEqual(["", ""]);
    expect(session.state().notice?.text).toContain(`${hole.name} stands in several rows`);
    expect(drafts.kept).toMatchObject([{ place: ["reason", hole.table, hole.name], text: "Elsewhere." }]);
  });

  it("asks for a reason", async () => {
    const { session, workbook } = await started();
    await session.act("explainHole", schools, " ");
    expect(session.state().notice?.text).toContain("Please give a reason");
    expect(workbook.count("write")).toBe(0);
  });

  it("says what the workbook lacks", async () => {
    const { session, workbook } = await started();
    workbook.tables = workbook.tables
      .filter(({ name }) => name !== "Documents")
      .map((table) =>
        table.name === "Aspects"
          ? { ...table, headers: table.headers.map((header) => (header === NO_GAP ? "Why" : header)) }
          : table,
      );
    await session.act("runCheck");
    await session.act("explainHole", lanzarote, "Elsewhere.");
    expect(session.state().notice?.text).toContain("The table Documents is not found");
    await session.act("explainHole", schools, "Elsewhere.");
    expect(session.state().notice?.text).toContain(NO_GAP);
    expect(workbook.count("write")).toBe(0);
  });
});
