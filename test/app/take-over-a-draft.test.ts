import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { VersionName } from "../../src/app/import-new-version";
import { readDraft } from "../../src/domain/draft/read-draft";
import { readingBeside } from "../../src/domain/draft/reading-beside";
import { readLines } from "../../src/domain/draft/read-lines";
import type { MatchDecisions } from "../../src/domain/provision/versions/match-versions";
import { profileFor } from "../../src/domain/profile/profiles";
import { openInOffice } from "../support/office";
import { sessionOn } from "../support/session";

const KEEP = "Школа хранит журнал обращений учеников не дольше одного учебного года после выпуска класса.";
const AGE = "Учетная запись открывается ученику, который достиг пятнадцати лет и согласовал это с родителями.";
const YOUNGER = AGE.replace("пятнадцати", "четырнадцати");
const ADS = "Реклама азартных игр и кредитов в учебных приложениях для школьников полностью запрещается.";
const NEW = "Оценка воздействия на права ребенка проводится до запуска каждого нового школьного сервиса.";

const HEAD = "Статья 1. Школьные сервисы";
const FIRST = [HEAD, `1. ${KEEP}`, `2. ${AGE}`, `3. ${ADS}`];
const SECOND = [HEAD, `1. ${NEW}`, `2. ${KEEP}`, `3. ${YOUNGER}`];
const KAZAKH = ["1-бап. Мектеп сервистері", "1. Мектеп журналды бір жыл сақтайды.", "2. Он бес жас."];

const readingOf = (lines: readonly string[]) => readDraft({ paragraphs: readLines(lines.join("\n")) }, "KZ");
const provisionsOf = (lines: readonly string[]) => readingOf(lines).provisions;

async function started(first = FIRST) {
  const about = { language: "ru", jurisdiction: "KZ", catalogueVersion: "1" } as const;
  const empty = openWorkbook(createReviewWorkbook(emptyReview({ ...about, profile: profileFor("") })), "review.xlsx");
  const { value: tables } = await empty.readTables();
  const header = (table: string, at: number) => tables.find(({ name }) => name === table)?.headers[at] ?? "";
  const gaps = ["1(1)", "1(2)", "1(3)"].map((provision, at) => ({
    table: "Gaps",
    cells: { [header("Gaps", 0)]: `G-00${at + 1}`, [header("Gaps", 5)]: provision },
  }));
  await empty.write([], gaps);
  const office = openInOffice({ file: empty.save() });
  const { session } = sessionOn(excelWorkbook());
  await session.start();
  await session.act("importProvisions", provisionsOf(first));
  const now = () => session.state().review!;
  const takeOver = async (
    provisions = provisionsOf(SECOND),
    name: VersionName | undefined = { version: "Редакция 2", date: "2026-11-20" },
    decided: MatchDecisions = new Map(),
    between?: () => Promise<unknown>,
  ) => {
    const review = now();
    const plan = (await session.act("compareVersions", { review, provisions, decided }))!;
    await between?.();
    return session.act("takeOverDraft", { provisions, decided, name, seen: { review, plan } });
  };
  const texts = () => now().provisions.map(({ id, text }) => [id, text]);
  return { office, session, now, takeOver, texts };
}

describe("a new version of the draft, in Excel", () => {
  it("goes over the old one in one write, marks what hangs on it, and keeps the old text", async () => {
    const { session, now, takeOver, texts, office } = await started();
    expect(await takeOver()).toBe(true);
    expect(texts()).toEqual([
      ["1", ""],
      ["1(1)", NEW],
      ["1(2)", KEEP],
      ["1(3)", YOUNGER],
    ]);
    expect(now().gaps.map(({ provisions, draftChanged }) => [provisions[0], draftChanged])).toEqual([
      ["1(2)", ""],
      ["1(3)", "Редакция 2. 1(2) → 1(3): «пятнадцати» → «четырнадцати»"],
      ["1(3) (прежняя редакция)", "Редакция 2. 1(3): в проекте этого положения больше нет"],
    ]);
    expect(now().details).toMatchObject({ draftVersion: "Редакция 2", draftDate: "2026-11-20" });
    expect(JSON.stringify(office.workbook.rows("DraftHistory"))).toContain(AGE);
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: expect.stringContaining("“Редакция 2” now"),
      offer: { act: "takeBackLast" },
    });
    await session.stop();
  });
  it("is taken back in one step", async () => {
    const { session, now, takeOver, texts } = await started();
    const before = [texts(), now().gaps.map(({ provisions }) => provisions), now().details];
    await takeOver();
    await session.act("takeBackLast");
    expect([texts(), now().gaps.map(({ provisions }) => provisions), now().details]).toEqual(before);
    expect(now().gaps.every(({ draftChanged }) => draftChanged === "")).toBe(true);
    await session.stop();
  });

  it("is refused whole where a cell is not what was read, and told by its name", async () => {
    const { session, takeOver, texts } = await started();
    const before = texts();
    const write = jest.spyOn(Excel, "run");
    const colleague = async () => {
      // After the reading of the action, before its comparison.
      write.mockImplementationOnce(Excel.run).mockRestore();
      await Excel.run(async (context) => {
        const cell = context.workbook.tables.getItem("Provisions").getDataBodyRange().getCell(2, 3);
        cell.values = [["Слова коллеги."]];
        await context.sync();
      });
    };
    expect(await takeOver(undefined, undefined, undefined, colleague)).toBe(false);
    expect(session.state().notice).toMatchObject({ kind: "problem", text: expect.stringContaining("changed while you") });
    expect(texts()).toEqual(before.map(([id, text]) => [id, id === "1(2)" ? "Слова коллеги." : text]));
    await session.stop();
  });
});
