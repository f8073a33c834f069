import { AMENDMENTS } from "../../src/domain/review/tables/amendments";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { sessionOn } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const tables = (amendments: Parameters<typeof sheetTable>[1] = []) => [
  sheetTable("Review", [
    { key: "Jurisdiction", value: "KZ" },
    { key: "Language", value: "English" },
  ]),
  sheetTable("Gaps", [
    {
      id: "G-001",
      issue: "Profiling is open.",
      solution: "Close it.",
      sources: "GDPR, recital 38; CRC, art. 16",
      provisions: "14(2); 15; 99",
    },
    { id: "G-002", issue: "No complaints.", solution: "Add a body.", sources: "CRC, art. 4" },
  ]),
  sheetTable("Provisions", [
    { id: "14(2)", citation: "Article 14, paragraph 2", text: "A platform forms profiles." },
    { id: "15", citation: "Article 15", text: "A platform keeps profiles." },
  ]),
  sheetTable("Amendments", amendments),
];

async function started(amendments?: Parameters<typeof sheetTable>[1]) {
  const around = sessionOn(new FakeOpenWorkbook(tables(amendments)));
  await around.session.start();
  return around;
}

const shown = ({ session }: Awaited<ReturnType<typeof started>>) => session.state().review?.amendments ?? [];

describe("beginning the final text of a gap", () => {
  it("puts a row below the table for each provision that the draft has, and offers to take it back", async () => {
    const around = await started();
    await around.session.act("startAmendments", "G-001", { beginning: "draft" });
    expect(shown(around)).toMatchObject([
      {
        id: "A-001",
        gap: "G-001",
        provision: "14(2)",
        draftText: "A platform forms profiles.",
        newText: "A platform forms profiles.",
        justification: "Profiling is open.\nCRC, art. 16",
        kind: "replacement",
      },
      { id: "A-002", provision: "15", newText: "A platform keeps profiles." },
    ]);
    expect(around.session.state().notice).toMatchObject({
      kind: "done",
      text: "Final text begun for G-001: A-001, A-002. It is a beginning: go through every word.",
      offer: { act: "takeBackLast" },
    });
    await around.session.act("takeBackLast");
    expect(shown(around)).toEqual([]);
  });

  it("begins something new where the gap names no provision, and leaves what is there", async () => {
    const around = await started([{ id: "A-4", gap: "G-001", provision: "15", newText: "Mine.", justification: "" }]);
    await around.session.act("startAmendments", "G-002", {});
    await around.session.act("startAmendments", "G-001", {});
    expect(shown(around).map(({ id, provision, kind, newText }) => [id, provision, kind, newText])).toEqual([
      ["A-4", "15", undefined, "Mine."],
      ["A-5", "", "insertion", "Add a body."],
      ["A-6", "14(2)", "replacement", "Close it."],
    ]);
    await around.session.act("startAmendments", "G-001", {});
    expect(around.session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("G-001") });
    expect(shown(around)).toHaveLength(3);
  });
});

describe("editing an amendment", () => {
  const row = { id: "A-001", gap: "G-001", provision: "15", newText: "Old.", justification: "CRC, art. 16" };

  it("writes what was typed and what was chosen, in the review's language", async () => {
    const around = await started([row]);
    const edit = (column: string, before: string, after: string) =>
      around.session.act("editAmendment", { gap: "A-001", column, before, after });
    await edit("newText", "Old.", "New.");
    await edit("kind", "", "Исключение");
    expect(shown(around)).toMatchObject([{ newText: "New.", kind: "repeal" }]);
    const kind = AMENDMENTS.columns.find(({ key }) => key === "kind")?.header.en ?? "";
    expect(around.workbook.text("Amendments", 4, kind)).toBe("Repeal");
    expect(around.session.state().notice).toMatchObject({ kind: "done", text: `Saved “${kind}” of A-001.` });
  });

  it("overwrites nothing that a colleague changed, keeps what was typed, and drops it with the choice", async () => {
    const around = await started([row]);
    around.workbook.put("Amendments", 4, "New text", "Theirs.");
    await around.session.act("editAmendment", { gap: "A-001", column: "newText", before: "Old.", after: "Mine." });
    expect(around.workbook.text("Amendments", 4, "New text")).toBe("Theirs.");
    expect(around.drafts.kept).toMatchObject([{ place: ["cell", "A-001", "newText"], text: "Mine." }]);
    const [conflict] = around.session.state().conflicts;
    if (!conflict) throw new Error("There is no conflict");
    await around.session.act("settleConflict", conflict, "mine");
    expect(around.workbook.text("Amendments", 4, "New text")).toBe("Mine.");
    expect(around.drafts.kept).toEqual([]);
  });

  it("says which row is gone, and keeps what was typed for it", async () => {
    const around = await started([row]);
    await around.session.act("editAmendment", { gap: "A-9", column: "newText", before: "", after: "Mine." });
    expect(around.session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("A-9") });
    expect(around.drafts.kept).toMatchObject([{ place: ["cell", "A-9", "newText"], text: "Mine." }]);
  });
});
