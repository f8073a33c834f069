import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import type { Review } from "../../src/domain/review/review";
import { gapTable } from "../support/run-command-line";

const RUSSIAN = [
  "Статья 1. Дневник",
  "1. Школа ведет электронный дневник каждого ученика и показывает его родителям.",
  "2. Записи дневника хранятся до конца учебного года и затем удаляются школой.",
  "Статья 2. Фотографии",
  "1. Фотография ученика публикуется лишь с письменного согласия его родителей.",
];
const KAZAKH = [
  "1-бап. Күнделік",
  "1. Мектеп әр оқушының электрондық күнделігін жүргізеді.",
  "2. Жазбалар оқу жылының соңына дейін бір жыл сақталады.",
  "2-бап. Суреттер",
  "1. Оқушының суреті ата-анасының келісімімен жарияланады.",
];
/** An article comes first, and the others count on. */
const NEXT = [
  "Статья 1. Цель",
  "Закон защищает учеников от лишнего внимания к их частной жизни.",
  ...RUSSIAN.map((line) => line.replace(/^Статья (\d)/u, (_, number) => `Статья ${Number(number) + 1}`)),
];

let folder: string;
let review: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-second-language-"));
  review = join(folder, "review.xlsx");
  await gapTable(["new", review, "--language", "ru"]);
  await bring(RUSSIAN, KAZAKH, "--new-version", "Первая");
  await gapOn("1(2)");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Bring a draft in, in one language or in two. */
async function bring(draft: readonly string[], beside?: readonly string[], ...more: readonly string[]) {
  const [one, two] = [join(folder, "ru.txt"), join(folder, "kk.txt")];
  writeFileSync(one, draft.join("\n"));
  if (beside) writeFileSync(two, beside.join("\n"));
  const into = ["--into", review, "--jurisdiction", "KZ", "--language", "en"];
  return gapTable(["import", one, ...(beside ? ["--beside", two] : []), ...into, ...more]);
}

const read = async (): Promise<Review> => (await openReview(openWorkbook(readFileSync(review), "review.xlsx"))).value;

async function gapOn(provisions: string): Promise<void> {
  const workbook = openWorkbook(readFileSync(review), "review.xlsx");
  const headers = (await read()).tables.find(({ table }) => table === "Gaps")?.headers ?? {};
  const cells = { [headers["id"]!]: "G-001", [headers["provisions"]!]: provisions };
  await workbook.write([], [{ table: "Gaps", cells }]);
  writeFileSync(review, workbook.save());
}

/** A person types over a cell of a provision. */
async function type(id: string, column: "citation" | "otherCitation" | "otherText", after: string): Promise<void> {
  const { provisions, tables } = await read();
  const found = provisions.find((one) => one.id === id);
  const header = tables.find(({ table }) => table === "Provisions")?.headers[column] ?? "";
  const workbook = openWorkbook(readFileSync(review), "review.xlsx");
  const edit = { table: "Provisions", row: found?.place.row ?? 0, header, before: found?.[column] ?? "", after };
  await workbook.write([edit], []);
  writeFileSync(review, workbook.save());
}

const secondLanguage = async () =>
  (await read()).provisions
    .filter(({ otherCitation = "", otherText = "" }) => otherCitation + otherText !== "")
    .map(({ id, otherCitation, otherText }) => [id, otherCitation, otherText]);

const text = (line: number) => KAZAKH[line]?.slice(3);

describe("a new version in the first language alone", () => {
  it("gives the second language's citations their new numbers, and leaves its texts", async () => {
    const { out } = await bring(NEXT, undefined, "--new-version", "Вторая");
    expect(await secondLanguage()).toEqual([
      ["2", "2-бап", ""],
      ["2(1)", "2-баптың 1-тармағы", text(1)],
      ["2(2)", "2-баптың 2-тармағы", text(2)],
      ["3", "3-бап", ""],
      ["3(1)", "3-баптың 1-тармағы", text(4)],
    ]);
    expect(out).not.toContain("second language");
  });

  it("leaves a citation blank that a person wrote in another way, and says what it was", async () => {
    await type("1(2)", "otherCitation", "Күнделік туралы бап, 2-т. (4-бет)");
    const { out } = await bring(NEXT, undefined, "--new-version", "Вторая");
    expect(out).toContain("name no other provision: 2(2) («Күнделік туралы бап, 2-т. (4-бет)»). “--beside” brings");
    expect((await secondLanguage()).find(([id]) => id === "2(2)")).toEqual(["2(2)", "", text(2)]);
  });

  it("leaves such a citation where the number stays", async () => {
    await type("1(2)", "otherCitation", "Күнделік туралы бап, 2-т. (4-бет)");
    const { out } = await bring([...RUSSIAN, "2. Новый пункт о согласии ученика."], undefined, "--new-version", "2");
    expect((await secondLanguage())[2]).toEqual(["1(2)", "Күнделік туралы бап, 2-т. (4-бет)", text(2)]);
    expect(out).not.toContain("second language");
  });

  it("renumbers one whose first language a person cites in another way", async () => {
    await type("1(2)", "citation", "ст. 1, о хранении записей");
    const { out } = await bring(NEXT, undefined, "--new-version", "Вторая");
    expect((await secondLanguage()).find(([id]) => id === "2(2)")).toEqual(["2(2)", "2-баптың 2-тармағы", text(2)]);
    expect((await read()).provisions.find(({ id }) => id === "2(2)")?.citation).toBe("пункт 2 статьи 2");
    expect(out).toContain("gone: 2(2) («ст. 1, о хранении записей» → «пункт 2 статьи 2»). Please keep");
    expect(out).not.toContain("left blank");
  });

  it("blanks one whose number only happens to be the old one, and says what it was", async () => {
    await type("1", "otherCitation", "1-тарау");
    const { out } = await bring(NEXT, undefined, "--new-version", "Вторая");
    expect(out).toContain("given their new number for certain and are left blank");
    expect(out).toContain("2 («1-тарау»)");
    expect((await read()).provisions.find(({ id }) => id === "2")?.otherCitation).toBe("");
  });

  it("says what a person wrote of a provision that is gone", async () => {
    await type("2(1)", "otherCitation", "Суреттер туралы 2-баптың жалғыз тармағы");
    const { out } = await bring(RUSSIAN.slice(0, 3), undefined, "--new-version", "Вторая", "--match", "2(1)=");
    expect(out).toContain("2(1) («Суреттер туралы 2-баптың жалғыз тармағы»). Please keep");
    expect(out).not.toContain("; 1");
  });
});

/** Those of NEXT in the second language. */
const NEXT_IN_KAZAKH = [
  "1-бап. Мақсаты",
  "Заң оқушылардың жеке өмірін артық назардан қорғайды.",
  ...KAZAKH.map((line) => line.replace(/^(\d)-бап/u, (_, number) => `${Number(number) + 1}-бап`)),
];

const citations = async (id: string) => {
  const one = (await read()).provisions.find((each) => each.id === id);
  return [one?.citation, one?.otherCitation];
};

describe("citations that a person wrote", () => {
  const OWN = { first: "ст. 1 п. 2 (о записях)", second: "1-бап, екінші тармақ" } as const;
  beforeEach(async () => {
    await type("1(2)", "citation", OWN.first);
    await type("1(2)", "otherCitation", OWN.second);
  });

  it("stay where the same two drafts come again", async () => {
    const { out } = await bring(RUSSIAN, KAZAKH);
    expect(await citations("1(2)")).toEqual([OWN.first, OWN.second]);
    expect(out).toContain("has all provisions of the draft already. Nothing was written.");
  });

  it("stay in a new version in which their number does, and are told beside what the draft has", async () => {
    const { out } = await bring(RUSSIAN, LONGER, "--new-version", "Вторая");
    expect(await citations("1(2)")).toEqual([OWN.first, OWN.second]);
    expect(out).not.toContain("take their place");
    const told = `1(2) («${OWN.first}» ≠ «пункт 2 статьи 1»); 1(2) («${OWN.second}» ≠ «1-баптың 2-тармағы»)`;
    expect(out).toContain(`These citations in words of their own stay, though the draft has others there: ${told}.`);
  });

  it("are told where the number is another and the draft has both languages", async () => {
    const { out } = await bring(NEXT, NEXT_IN_KAZAKH, "--new-version", "Вторая");
    expect(await citations("2(2)")).toEqual(["пункт 2 статьи 2", "2-баптың 2-тармағы"]);
    expect(out).toContain(`2(2) («${OWN.first}» → «пункт 2 статьи 2»); 2(2) («${OWN.second}» → «2-баптың 2-тармағы»)`);
    expect(out.match(/ → «/gu)).toHaveLength(2);
  });
});

const LONGER = KAZAKH.map((line) => line.replace("бір жыл", "екі жыл"));

const history = async (): Promise<string> => {
  const { value } = await openWorkbook(readFileSync(review), "review.xlsx").readTables();
  return JSON.stringify(value.find(({ name }) => name === "DraftHistory")?.rows);
};

describe("a second language that says something else", () => {
  it("is a change of its provision: told, marked at the gap, and kept as it was", async () => {
    const { out } = await bring(RUSSIAN, LONGER, "--new-version", "Вторая");
    expect(out).toContain("1(2), Changed: second language: «бір» → «екі»\n");
    expect(out).toContain("Gap G-001: the draft changed since (1(2))");
    expect(out).toContain("Same: 4, Changed: 1;");
    const { gaps, provisions } = await read();
    expect(gaps[0]?.draftChanged).toBe("Вторая. 1(2): второй язык: «бір» → «екі»");
    expect(provisions[2]?.otherText).toBe(LONGER[2]?.slice(3));
    expect(await history()).toContain(text(2));
  });

  it("is told as its words where the second draft has nothing there, and as nothing that --beside could bring", async () => {
    const blank = KAZAKH.map((line, at) => (at === 2 ? "2." : line));
    const draft = RUSSIAN.map((line) => line.replace("конца", "начала"));
    const { out } = await bring(draft, blank, "--new-version", "Вторая");
    expect(out).not.toContain("left blank");
    expect(await history()).toContain(text(2));
  });

  it("is told beside what the first says otherwise", async () => {
    const draft = RUSSIAN.map((line) => line.replace("конца", "начала"));
    await bring(draft, LONGER, "--new-version", "Вторая");
    const [gap] = (await read()).gaps;
    expect(gap?.draftChanged).toBe("Вторая. 1(2): «конца» → «начала»; второй язык: «бір» → «екі»");
  });

  it("is another version, so that nothing is written over that a person corrected", async () => {
    await type("1(2)", "otherText", "Жазбалар бір жыл ғана сақталады (аударма түзетілді).");
    const before = readFileSync(review);
    const { out } = await bring(RUSSIAN, KAZAKH);
    expect(out).toContain("1(2), Changed: second language: ");
    expect(out).toContain("Nothing was written: the draft's second language says something else than the review's.");
    expect(Buffer.compare(readFileSync(review), before)).toBe(0);
    await bring(RUSSIAN, KAZAKH, "--new-version", "Вторая");
    expect(await history()).toContain("аударма түзетілді");
  });

  it("is no other version where only blanks differ, or where the review had none of it", async () => {
    const { out } = await bring(
      RUSSIAN,
      KAZAKH.map((line) => line.replaceAll(" ", "  ")),
    );
    expect(out).not.toContain("another version");
    await type("1(2)", "otherText", "");
    expect((await bring(RUSSIAN, KAZAKH)).out).not.toContain("another version");
    expect((await secondLanguage())[2]).toEqual(["1(2)", "1-баптың 2-тармағы", text(2)]);
  });
});

describe("the second language that comes later for the same version", () => {
  const SECOND = RUSSIAN.map((line) => line.replace("конца", "начала"));
  const LATER = LONGER.map((line) => line.replace("жарияланады", "ғана жарияланады"));
  beforeEach(async () => {
    await gapOn("2(1)");
    await bring(SECOND, undefined, "--new-version", "Вторая", "--draft-date", "2026-03-01");
  });

  it("is not taken over without a word, and is told how to be", async () => {
    const { out } = await bring(SECOND, LATER);
    expect(out).toContain("the draft's second language says something else than the review's");
    expect(out).toContain('--new-version "Вторая" takes it over under the name of the same version');
    expect((await secondLanguage())[4]?.[2]).toBe(text(4));
  });

  it("is taken over under the version's own name, with marks and what was there kept", async () => {
    const { code } = await bring(SECOND, LATER, "--new-version", "Вторая");
    expect(code).toBe(0);
    const { provisions, gaps, details } = await read();
    expect(details).toMatchObject({ draftVersion: "Вторая", draftDate: "2026-03-01" });
    expect(provisions.map(({ otherText }) => otherText)).toEqual(
      ["", LATER[1], LATER[2], "", LATER[4]].map((one) => one?.slice(3) ?? ""),
    );
    expect(gaps.find((gap) => gap.provisions[0] === "2(1)")?.draftChanged).toContain("второй язык: + «ғана");
    expect(await history()).toContain(text(4));
  });

  it("needs another name where the first language says something else, too", async () => {
    const { code, err } = await bring(RUSSIAN, LATER, "--new-version", "Вторая");
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("of its own") as string });
  });

  it("needs another name where somebody decides that a provision is gone, and goes by that", async () => {
    const { code } = await bring(SECOND, LATER, "--new-version", "Вторая", "--match", "2(1)=");
    expect(code).toBe(2);
    const { out } = await bring(SECOND, LATER, "--new-version", "Третья", "--match", "2(1)=");
    expect(out).toContain("2(1) → –, Gone");
  });
});
