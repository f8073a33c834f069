import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { checkWorkbook } from "../../src/app/check-workbook";
import { cleanWorkbook } from "../support/clean-review";
import { FakeOpenWorkbook } from "../support/fake-open-workbook";
import { GAPS, sessionOn, smallReview } from "../support/session";
import { sheetTable } from "../support/sheet-tables";

const ROW = { document: "Закон Нарнии об учениках", citedAs: "Pupils Act; Закон об учениках", parts: "30" };
const ID = "own:закон нарнии об учениках";

async function startedWith(...rows: readonly Record<string, string>[]) {
  const around = sessionOn(new FakeOpenWorkbook([...smallReview(), sheetTable("Documents", rows)]));
  await around.session.start();
  return around;
}

const errorsAbout = (rule: string, { session }: Awaited<ReturnType<typeof startedWith>>) =>
  session
    .state()
    .report?.findings.filter(({ ruleId }) => ruleId === rule)
    .map(({ message }) => message);

describe("the documents of a review's own, in a session", () => {
  it("are in the catalogue when it is loaded, and can be inserted", async () => {
    const { session, workbook } = await startedWith(ROW);
    await session.loadCatalogue();
    expect(session.state().catalogue?.byId.get(ID)).toMatchObject({ short: "Pupils Act", pinpoint: { count: 30 } });
    await session.act("insertCitation", "G-002", { instrument: ID, pinpoint: "" });
    expect(workbook.text("Gaps", 5, GAPS.sources)).toBe("Pupils Act");
  });

  it("are inserted with the number that was typed and no unit, since nobody knows what it is called", async () => {
    const { session, workbook } = await startedWith(ROW);
    await session.act("insertCitation", "G-002", { instrument: ID, pinpoint: "5" });
    expect(session.state().notice?.kind).toBe("done");
    expect(workbook.text("Gaps", 5, GAPS.sources)).toBe("Pupils Act, 5");
  });

  it("are known as soon as their row is typed, to the catalogue and to the report", async () => {
    const around = await startedWith({ document: "" });
    const { session, workbook, time } = around;
    workbook.put("Gaps", 4, GAPS.sources, "CRC, art. 16; Pupils Act, art. 31");
    await session.act("runCheck");
    const before = session.state().catalogue;
    expect(before).toBe(bundledCatalogue());
    expect(errorsAbout("cited-instrument-known", around)).toHaveLength(1);
    workbook.put("Documents", 4, "Document", "Narnia Pupils Act");
    workbook.put("Documents", 4, "Cited as", "Pupils Act");
    workbook.put("Documents", 4, "Number of parts", "30");
    workbook.hint();
    await time.pass(300);
    expect(session.state().catalogue?.byId.has("own:narnia pupils act")).toBe(true);
    expect(errorsAbout("cited-instrument-known", around)).toEqual([]);
    expect(errorsAbout("cited-part-exists", around)).toEqual([
      "The Pupils Act has 30 articles; there is no article 31. Correct the number.",
    ]);
  });

  it("leave the catalogue as it is while other cells change", async () => {
    const { session, workbook, time } = await startedWith(ROW);
    await session.loadCatalogue();
    const before = session.state().catalogue;
    workbook.put("Gaps", 4, GAPS.issue, "Changed.");
    workbook.hint();
    await time.pass(300);
    expect(session.state().review?.gaps[0]?.issue).toBe("Changed.");
    expect(session.state().catalogue).toBe(before);
  });

  it("stay with the review last read where its tables are gone, which blocks what rests on them", async () => {
    const { session, workbook, time } = await startedWith(ROW);
    await session.loadCatalogue();
    const { catalogue } = session.state();
    workbook.tables = [];
    workbook.hint();
    await time.pass(300);
    expect(session.state()).toMatchObject({ phase: "unusable", blocked: { kind: "tables" } });
    expect(session.state().catalogue).toBe(catalogue);
  });
});

it("checks a workbook file with the documents of its own", async () => {
  const bytes = cleanWorkbook({
    Gaps: [
      {
        id: "G-001",
        headline: "No age is set for consent",
        issue: "A girl or boy of any age may consent.",
        solution: "Set an age.",
        sources: "CRC, art. 16; Закон об учениках, ст. 31",
        aspects: "Data protection and privacy",
      },
    ],
    Documents: [ROW],
  });
  const { value } = await checkWorkbook(openWorkbook(bytes, "own.xlsx"), bundledCatalogue(), "ru");
  const found = value.findings.filter(({ ruleId }) => ruleId.startsWith("cited-"));
  expect(found.map(({ message }) => message)).toEqual([
    "В документе «Pupils Act» 30 статей; статьи 31 нет. Исправьте номер.",
  ]);
});
