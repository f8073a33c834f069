import type { CitationScope } from "../../src/app/normalise-review";
import { CELL_LIMIT } from "../../src/domain/text/cell-limit";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const SOURCES: CitationScope = { table: "Gaps", columns: ["sources"] };
const RUSSIAN = { language: "ru", form: "short" } as const;

/** Two lists of sources with something to rewrite, and an amendment; blanks and line ends are as a person left them. */
async function reviewOf(...sources: readonly string[]) {
  const tables = smallReview().map((table) => {
    if (table.name === "Gaps")
      return sheetTable(
        "Gaps",
        sources.map((text, index) => ({
          id: `G-00${index + 1}`,
          issue: "Article 14 ignores article 16 of the CRC.",
          solution: "See article 16 of the CRC.",
          sources: text,
        })),
      );
    if (table.name === "Amendments")
      return sheetTable("Amendments", [{ id: "A-001", gap: "G-001", justification: "article 16 of the CRC" }]);
    return table;
  });
  const around = sessionOn(new FakeOpenWorkbook(tables));
  await around.session.start();
  return around;
}

describe("normalising citations", () => {
  it("shows each cell before and after, and what is left with the reason, and writes nothing", async () => {
    const { session, workbook } = await reviewOf(
      " article 16 of the CRC;\r\nGC25, art. 67 ",
      "КПР, ст. 16",
      "Online Safety Act, s. 12; GC25 para 42",
    );
    const preview = await session.act("previewNormalised", SOURCES, RUSSIAN);
    expect(
      preview?.fixes.map(({ place, rowId, message, edit }) => [place.cell, rowId, message, edit.before, edit.after]),
    ).toEqual([
      [
        "D4",
        "G-001",
        "1 citation to be rewritten.",
        " article 16 of the CRC;\r\nGC25, art. 67 ",
        " КПР, ст. 16;\r\nGC25, art. 67 ",
      ],
      [
        "D6",
        "G-003",
        "1 citation to be rewritten.",
        "Online Safety Act, s. 12; GC25 para 42",
        "Online Safety Act, s. 12; ЗОП № 25, п. 42",
      ],
    ]);
    expect(preview?.left.map(({ place, text, reason }) => [place.cell, text, reason])).toEqual([
      ["D4", "GC25, art. 67", "problem"],
      ["D6", "Online Safety Act, s. 12", "ambiguous"],
    ]);
    expect(workbook.count("write")).toBe(0);
  });

  it("is written in one call, and says what was done and how to undo it", async () => {
    const { session, workbook } = await reviewOf("article 16 of the CRC", "GC25 para 42", "GDPR, art. 8");
    const { fixes = [] } = (await session.act("previewNormalised", SOURCES, RUSSIAN)) ?? {};
    await session.act("applyFixes", fixes);
    expect(workbook.count("write")).toBe(1);
    expect([4, 5, 6].map((row) => workbook.text("Gaps", row, GAPS.sources))).toEqual([
      "КПР, ст. 16",
      "ЗОП № 25, п. 42",
      "GDPR, ст. 8",
    ]);
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: "Corrected 3 cells.",
      undo: expect.stringContaining("Ctrl+Z"),
    });
    expect((await session.act("previewNormalised", SOURCES, RUSSIAN))?.fixes).toEqual([]);
  });

  it("takes one row, or every column, or the justifications", async () => {
    const { session } = await reviewOf("article 16 of the CRC", "article 17 of the CRC");
    const cells = async (scope: CitationScope) =>
      (await session.act("previewNormalised", scope, { language: "en", form: "short" }))?.fixes.map(
        ({ place }) => `${place.table} ${place.cell}`,
      );
    expect(await cells({ ...SOURCES, row: 5 })).toEqual(["Gaps D5"]);
    expect(await cells({ table: "Gaps", columns: ["issue", "solution", "sources"], row: 4 })).toEqual([
      "Gaps C4",
      "Gaps D4",
    ]);
    expect(await cells({ table: "Amendments", columns: ["justification"] })).toEqual(["Amendments G4"]);
  });

  it("does not speak of the draft's own articles in prose", async () => {
    const { session } = await reviewOf("CRC, art. 16");
    const preview = await session.act(
      "previewNormalised",
      { table: "Gaps", columns: ["issue"] },
      { language: "en", form: "short" },
    );
    expect(preview?.left.map(({ text, reason }) => [text, reason])).toEqual([["article 16 of the CRC", "prose"]]);
  });

  it("leaves a cell alone that a colleague changed after the preview", async () => {
    const { session, workbook } = await reviewOf("article 16 of the CRC", "GC25 para 42");
    const { fixes = [] } = (await session.act("previewNormalised", SOURCES, RUSSIAN)) ?? {};
    workbook.put("Gaps", 4, GAPS.sources, "Theirs");
    await session.act("applyFixes", fixes);
    expect([4, 5].map((row) => workbook.text("Gaps", row, GAPS.sources))).toEqual(["Theirs", "ЗОП № 25, п. 42"]);
    expect(session.state().conflicts).toHaveLength(1);
  });

  it("does not fill a cell beyond what Excel holds", async () => {
    const long = `article 16 of the CRC; ${"x".repeat(CELL_LIMIT - 30)}`;
    const { session } = await reviewOf(long);
    const preview = await session.act("previewNormalised", SOURCES, { language: "en", form: "full" });
    expect(preview).toMatchObject({ fixes: [], left: [{ text: "article 16 of the CRC", reason: "length" }] });
  });

  it("says that there is no review", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook([]));
    await session.start();
    expect(await session.act("previewNormalised", SOURCES, RUSSIAN)).toBeUndefined();
    expect(session.state().notice?.kind).toBe("problem");
  });
});

describe("a choice about one citation", () => {
  it("is shown and written like a correction", async () => {
    const { session, workbook } = await reviewOf("Online Safety Act, s. 12");
    await session.loadCatalogue();
    const place = { table: "Gaps", sheet: "Gaps", row: 4, column: "sources", cell: "D4" };
    const fix = { before: "Online Safety Act, s. 12", after: "UK Online Safety Act, s. 12" };
    const fixes = session.previewFixes([{ place, rowId: "G-001", message: "Meant is: this.", fix }]);
    expect(fixes).toMatchObject([{ message: "Meant is: this.", edit: fix }]);
    await session.act("applyFixes", fixes);
    expect(workbook.text("Gaps", 4, GAPS.sources)).toBe("UK Online Safety Act, s. 12");
  });
});
