import { excelWorkbook } from "../../src/adapters/excel/excel-workbook";
import { inPageReader } from "../../src/adapters/draft/in-page-reader";
import { createReviewWorkbook } from "../../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../../src/adapters/xlsx/create/workbook-content";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { DraftReader } from "../../src/app/draft-reader";
import type { VersionName } from "../../src/app/import-new-version";
import type { DraftProvision } from "../../src/domain/draft/draft-provision";
import { readDraft } from "../../src/domain/draft/read-draft";
import { readingBeside } from "../../src/domain/draft/reading-beside";
import { readLines } from "../../src/domain/draft/read-lines";
import type { MatchDecisions } from "../../src/domain/provision/versions/match-versions";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
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

const readingOf = (lines: readonly string[]) => readDraft(readLines(lines.join("\n")), "KZ");
const provisionsOf = (lines: readonly string[]) => readingOf(lines).provisions;

interface Wish {
  readonly provisions: readonly DraftProvision[];
  readonly name: VersionName | undefined;
  readonly decided: MatchDecisions;
  /** What happens between the preview and the press. */
  readonly between: () => Promise<unknown>;
}
const NEXT: Wish = {
  provisions: provisionsOf(SECOND),
  name: { version: "Редакция 2", date: "2026-11-20" },
  decided: new Map(),
  between: async () => undefined,
};

/** A colleague types into a cell of a table, counted from 0. */
const type = (table: string, row: number, column: number, text: string) =>
  Excel.run(async (context) => {
    context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).values = [[text]];
    await context.sync();
  });

/** A reader that is asked for something else just when it compares for the `times`-th time. */
function overtaken(times: number): DraftReader {
  let asked = 0;
  return {
    ...inPageReader,
    compare: async (question) => (++asked === times ? undefined : inPageReader.compare(question)),
  };
}

async function started(first = FIRST, reader = inPageReader) {
  const about = { language: "ru", jurisdiction: "KZ", catalogueVersion: "1" } as const;
  const empty = openWorkbook(
    createReviewWorkbook(emptyReview({ ...about, profile: kazakhstanDigitalCode })),
    "review.xlsx",
  );
  const { value: tables } = await empty.readTables();
  const header = (table: string, at: number) => tables.find(({ name }) => name === table)?.headers[at] ?? "";
  const gaps = ["1(1)", "1(2)", "1(3)"].map((provision, at) => ({
    table: "Gaps",
    cells: { [header("Gaps", 0)]: `G-00${at + 1}`, [header("Gaps", 5)]: provision },
  }));
  await empty.write([], gaps);
  const office = openInOffice({ file: empty.save() });
  const { session } = sessionOn(excelWorkbook(), { draftReader: async () => reader });
  await session.start();
  await session.act("importProvisions", provisionsOf(first));
  const now = () => session.state().review!;
  const takeOver = async (given: Partial<Wish> = {}) => {
    const { provisions, name, decided, between } = { ...NEXT, ...given };
    const review = now();
    const plan = await session.act("compareVersions", { review, provisions, decided });
    if (typeof plan !== "object") throw new Error("Not compared");
    await between();
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
      ["1(3) (прежняя версия)", "Редакция 2. 1(3): в проекте этого положения больше нет"],
    ]);
    expect(now().details).toMatchObject({ draftVersion: "Редакция 2", draftDate: "2026-11-20" });
    expect(JSON.stringify(office.workbook.rows("DraftHistory"))).toContain(AGE);
    expect(now().earlierVersions).toEqual(["(прежняя версия)"]);
    expect(session.state().notice).toMatchObject({
      kind: "done",
      text: expect.stringContaining("“Редакция 2” now"),
      offer: { act: "takeBackLast" },
    });
    await session.stop();
  });
  it("counts the gaps that bear a note apart from rows that only name another number", async () => {
    const { session, now, takeOver } = await started();
    await takeOver();
    expect(now().gaps.filter(({ draftChanged }) => draftChanged !== "")).toHaveLength(2);
    expect(session.state().notice?.text).toContain("Gaps that bear a note on what changed: 2. Rows that only");
    expect(session.state().notice?.text).toContain("only name the new number: 1.");
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

  it("is worked out anew, and not written, where the review says something else by now", async () => {
    const { session, takeOver, texts } = await started();
    const before = texts();
    expect(await takeOver({ between: () => type("Provisions", 2, 3, "Слова коллеги.") })).toBe(false);
    expect(session.state().notice).toMatchObject({
      kind: "problem",
      text: expect.stringContaining("changed while you were looking"),
    });
    expect(texts()).toEqual(before.map(([id, text]) => [id, id === "1(2)" ? "Слова коллеги." : text]));
    await session.stop();
  });

  it("is written where only what does not hang on the draft has changed meanwhile", async () => {
    const { session, takeOver, now } = await started();
    expect(await takeOver({ between: () => type("Gaps", 0, 1, "Слова коллеги.") })).toBe(true);
    expect(now().gaps[0]).toMatchObject({ issue: "Слова коллеги.", provisions: ["1(2)"] });
    await session.stop();
  });

  it("is written where another comparison came in between", async () => {
    const { session, takeOver, now } = await started(FIRST, overtaken(2));
    expect(await takeOver({ between: () => type("Gaps", 0, 1, "Слова коллеги.") })).toBe(true);
    expect(now().details.draftVersion).toBe("Редакция 2");
    await session.stop();
  });

  it("is told from a comparison that failed where another one came in between", async () => {
    const { session, now } = await started(FIRST, overtaken(1));
    const comparison = { review: now(), provisions: NEXT.provisions, decided: NEXT.decided };
    session.dismissNotice();
    expect(await session.act("compareVersions", comparison)).toBe("overtaken");
    expect(session.state().notice).toBeUndefined();
    expect(await session.act("compareVersions", comparison)).toBeInstanceOf(Object);
    await session.stop();
  });

  it("is left whole, rows and all, where one cell holds a formula", async () => {
    const { session, takeOver, texts, office } = await started();
    await Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("Provisions").getDataBodyRange().getCell(3, 3);
      cell.numberFormat = [["General"]];
      cell.formulas = [['="a"&"b"']];
      await context.sync();
    });
    await session.act("readAgain");
    const before = [texts(), office.workbook.rows("DraftHistory"), office.workbook.rows("Gaps")];
    expect(await takeOver()).toBe(false);
    expect(session.state().notice?.text).toMatch(/^Nothing was written: 1 cell is not what was read.*1\(3\)/u);
    expect([texts(), office.workbook.rows("DraftHistory"), office.workbook.rows("Gaps")]).toEqual(before);
    await session.stop();
  });

  it("follows what a person decided of a provision", async () => {
    const { session, takeOver, now } = await started();
    expect(await takeOver({ decided: new Map([["1(3)", ["1(1)"]]]) })).toBe(true);
    expect(now().gaps[2]?.provisions).toEqual(["1(1)"]);
    await session.stop();
  });
});

describe("a draft beside its second language, in Excel", () => {
  const both = readingBeside(
    { name: "ru.txt", reading: readingOf(FIRST) },
    { name: "kk.txt", reading: readingOf(KAZAKH) },
  );

  it("fills the columns of the second language, and leaves the rest as it was", async () => {
    const { session, takeOver, now } = await started();
    const before = now();
    expect(await takeOver({ provisions: both.provisions, name: undefined })).toBe(true);
    expect(now().provisions.map(({ id, otherText }) => [id, otherText])).toEqual([
      ["1", ""],
      ["1(1)", "Мектеп журналды бір жыл сақтайды."],
      ["1(2)", "Он бес жас."],
      ["1(3)", ""],
    ]);
    expect(now().details).toEqual(before.details);
    expect(session.state().notice?.text).toBe("Provisions added: 0. Provisions with their second language: 3.");
    expect(both.messages.map(({ text }) => text.en)).toContain("Only ru.txt has these provisions: 1(3)");
    await session.stop();
  });

  it("brings both languages into an empty review", async () => {
    const { session, takeOver, now } = await started([]);
    expect(await takeOver({ provisions: both.provisions, name: undefined })).toBe(true);
    expect(now().provisions[1]).toMatchObject({ text: KEEP, otherText: "Мектеп журналды бір жыл сақтайды." });
    await session.stop();
  });
});
