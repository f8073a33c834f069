import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import type { Review } from "../../src/domain/review/review";
import { gapTable } from "../support/run-command-line";
import { officeErrors } from "../support/validate-office";

const KEEP = "Школа хранит журнал обращений учеников не дольше одного учебного года после выпуска класса.";
const AGE = "Учетная запись открывается ученику, который достиг пятнадцати лет и согласовал это с родителями.";
const ADS = "Реклама азартных игр и кредитов в учебных приложениях для школьников полностью запрещается.";
const HELP = "Ученик вправе в любое время обратиться за помощью к школьному психологу через защищенный канал связи.";
const CAMERA = "Видеозапись урока публикуется только с письменного согласия ученика и каждого из его родителей.";
const NEW = "Оценка воздействия на права ребенка проводится до запуска каждого нового школьного сервиса.";

const ENGLISH = "A school keeps the register of what pupils ask for no longer than one year after they leave.";

const FIRST = ["Статья 1. Школьные сервисы", `1. ${KEEP}`, `2. ${AGE}`, `3. ${ADS}`, `4. ${HELP} ${CAMERA}`];
const SECOND = [
  "Статья 1. Школьные сервисы",
  `1. ${NEW}`,
  `2. ${KEEP}`,
  `3. ${AGE.replace("пятнадцати", "четырнадцати")}`,
  `4. ${HELP}`,
  `5. ${CAMERA}`,
];

let folder: string;
let first: string;
let second: string;
let review: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-version-"));
  [first, second, review] = [join(folder, "1.txt"), join(folder, "2.txt"), join(folder, "review.xlsx")];
  writeFileSync(first, FIRST.join("\n"));
  writeFileSync(second, SECOND.join("\n"));
  await gapTable(["new", review, "--language", "ru"]);
  await run("import", first, "--new-version", "Редакция 1", "--draft-date", "2026-09-01");
  await addGaps();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, draft: string, ...more: readonly string[]) =>
  gapTable([command, draft, "--into", review, "--jurisdiction", "KZ", "--language", "ru", ...more]);

const open = async (file = review): Promise<Review> =>
  (await openReview(openWorkbook(readFileSync(file), "review.xlsx"))).value;

const rowOf = ({ provisions }: Review, text: string) => provisions.find((one) => one.text === text)?.place.row;

/** The plan as JSON. */
const plan = async (...more: readonly string[]) =>
  JSON.parse((await run("import", second, "--new-version", "Редакция 2", "--json", ...more)).out) as {
    readonly provisions: readonly object[];
  } & Readonly<Record<string, unknown>>;

/** One gap for each of the provisions, and an amendment. */
async function addGaps(): Promise<void> {
  const workbook = openWorkbook(readFileSync(review), "review.xlsx");
  const { tables } = await open();
  const row = (name: string, cells: Readonly<Record<string, string>>) => {
    const headers = tables.find(({ table }) => table === name)?.headers ?? {};
    return {
      table: name,
      cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [headers[key]!, text])),
    };
  };
  const named = ["1(1)", "1 (2)", "1(3)", "1(4)", "1(1); 1(2)", "99"];
  await workbook.write(
    [],
    [
      ...named.map((provisions, at) => row("Gaps", { id: `G-00${at + 1}`, issue: "Пробел", provisions })),
      row("Amendments", {
        id: "A-001",
        gap: "G-002",
        provision: "1(2)",
        draftText: AGE,
        newText: "…",
        justification: "…",
      }),
      row("Brief", { part: "Главная мысль", text: "Пункт 2 статьи 1 разрешает слишком много." }),
    ],
  );
  writeFileSync(review, workbook.save());
}

it("reports a draft that is another version, and writes nothing until the version has a name", async () => {
  const before = readFileSync(review);
  const { code, out } = await run("import", second);
  expect(code).toBe(0);
  expect(out).toContain("1(2) → 1(3), Изменены номер и текст: «пятнадцати» → «четырнадцати»");
  expect(out).toContain("Изменен номер: 1, Изменены номер и текст: 1");
  expect(out).toContain("1(4) → 1(4), 1(5), Разделено");
  expect(out).toContain("1(3) → –, Исключено");
  expect(out).toContain("Пробел G-001: 1(1) → 1(2)");
  expect(out).toMatch(
    /![A-Z]\d+: в тексте названы прежние номера, исправить их нужно вам \(1\(2\) → 1\(3\), если они из версии «Редакция 1»\)/u,
  );
  expect(out).toContain("Ничего не записано: это другая версия");
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
  expect(readdirSync(folder)).toHaveLength(4);
});

it.each([
  ["en", "if they are of “Редакция 2”"],
  ["ru", "если они из версии «Редакция 2»"],
  ["kk", "егер олар «Редакция 2» нұсқасынан болса"],
])("says which version old numbers in cells besides gaps would be of: %s", async (language, condition) => {
  await run("import", second, "--new-version", "Редакция 2");
  const { out } = await run("import", first, "-l", language);
  expect(out).toMatch(/![A-Z]\d+: .*1\(2\)/u);
  expect(out).toContain(condition);
});

it("takes the new version over: texts, numbers, marks, the old text, and the version's name", async () => {
  const before = await open();
  const { code } = await run("import", second, "--new-version", "Редакция 2", "--draft-date", "2026-11-20");
  expect(code).toBe(0);
  const after = await open();
  expect(after.details).toMatchObject({ draftVersion: "Редакция 2", draftDate: "2026-11-20" });
  expect(after.provisions.map(({ id, text }) => [id, text])).toEqual([
    ["1", ""],
    ["1(1)", NEW],
    ["1(2)", KEEP],
    ["1(3)", AGE.replace("пятнадцати", "четырнадцати")],
    ["1(4)", HELP],
    ["1(5)", CAMERA],
  ]);
  expect(after.gaps.map(({ provisions, draftChanged }) => [provisions, draftChanged])).toEqual([
    [["1(2)"], ""],
    [["1(3)"], "Редакция 2. 1(2) → 1(3): «пятнадцати» → «четырнадцати»"],
    [["1(3) (Редакция 1)"], "Редакция 2. 1(3): в проекте этого положения больше нет"],
    [["1(4)", "1(5)"], "Редакция 2. 1(4) → 1(4), 1(5)"],
    [["1(2)", "1(3)"], "Редакция 2. 1(2) → 1(3): «пятнадцати» → «четырнадцати»"],
    [["99"], ""],
  ]);
  expect(after.amendments).toMatchObject([{ provision: "1(3)", draftText: AGE }]);
  // A row keeps its place with what hangs on it.
  expect(rowOf(after, KEEP)).toBe(rowOf(before, KEEP));
});

it("loses nothing of the old text: all of it is on the sheet of earlier drafts, or in the copy", async () => {
  const before = await open();
  const { out } = await run("import", second, "--new-version", "Редакция 2", "--json");
  const { kept } = JSON.parse(out) as { kept: string };
  expect((await open(kept)).provisions).toEqual(before.provisions);
  const tables = await openWorkbook(readFileSync(review), "review.xlsx").readTables();
  const history = tables.value.find(({ name }) => name === "DraftHistory");
  const rows = history?.rows.map(({ cells }) => [cells[0], cells[1], cells[2], cells[5], cells[6], cells[7]]);
  expect(rows).toEqual([
    ["Редакция 1", "2026-09-01", "1(1)", KEEP, "Изменен номер", "1(2)"],
    ["Редакция 1", "2026-09-01", "1(2)", AGE, "Изменен номер", "1(3)"],
    ["Редакция 1", "2026-09-01", "1(3)", ADS, "Исключено", null],
    ["Редакция 1", "2026-09-01", "1(4)", `${HELP} ${CAMERA}`, "Разделено", "1(4); 1(5)"],
  ]);
  expect(await officeErrors(readFileSync(review))).toEqual([]);
});

/** Reasons why there is no gap, by provision. */
async function giveReasons(reasons: Readonly<Record<string, string>>): Promise<string> {
  const { provisions, tables } = await open();
  const header = tables.find(({ table }) => table === "Provisions")?.headers["noGapReason"] ?? "";
  const workbook = openWorkbook(readFileSync(review), "review.xlsx");
  const edits = Object.entries(reasons).map(([id, after]) => {
    const row = provisions.find((one) => one.id === id)?.place.row ?? 0;
    return { table: "Provisions", row, header, before: "", after };
  });
  await workbook.write(edits, []);
  writeFileSync(review, workbook.save());
  return header;
}

const historyText = async (): Promise<string> => {
  const { value } = await openWorkbook(readFileSync(review), "review.xlsx").readTables();
  return JSON.stringify(value.find(({ name }) => name === "DraftHistory")?.rows);
};

it("tells which reasons why there is no gap have to be looked at again, and loses none with its provision", async () => {
  const header = await giveReasons({ "1(2)": "Возраст согласован.", "1(3)": "Детей это не касается." });
  const { out } = await run("import", second, "--new-version", "Редакция 2");
  expect(out).toContain(`«${header}» у положения 1(2): 1(2) → 1(3); проект с тех пор изменен (1(2))`);
  expect(out).toContain(
    `«${header}» у положения 1(3): строки этого положения больше нет; причина сохранена: Прежние версии (${header})`,
  );
  expect(
    (await open()).provisions.map(({ id, noGapReason }) => [id, noGapReason]).filter(([, one]) => one !== ""),
  ).toEqual([["1(3)", "Возраст согласован."]]);
  expect(await historyText()).toContain("Детей это не касается.");
  const { out: checked } = await gapTable(["check", review, "--language", "ru"]);
  expect(checked).not.toContain("У строки нет номера");
});

it("has a place for such a reason in a workbook that had none", async () => {
  writeFileSync(review, readFileSync(join(__dirname, "../fixtures/coverage-by-aspect.xlsx")));
  await run("import", first);
  const header = await giveReasons({ "1(3)": "Детей это не касается." });
  const { code, out } = await run("import", second, "--new-version", "Редакция 2");
  expect(code).toBe(0);
  expect(out).toContain(`причина сохранена: Earlier drafts (${header})`);
  expect(await historyText()).toContain("Детей это не касается.");
  expect((await open()).provisions.every(({ noGapReason }) => noGapReason === "")).toBe(true);
  expect(await officeErrors(readFileSync(review))).toEqual([]);
});

it("gives the plan as JSON, the same on a dry run as when it is carried out", async () => {
  const dry = await plan("--dry-run");
  const { output: _, kept: __, ...done } = await plan();
  expect({ ...dry, dryRun: false }).toEqual(done);
  expect(dry["version"]).toEqual({ from: "Редакция 1", to: "Редакция 2", date: "" });
  expect(dry["counts"]).toMatchObject({ same: 1, renumbered: 2, split: 1, gone: 1, added: 2 });
  expect(dry.provisions[2]).toMatchObject({ id: "1(2)", change: "renumbered", became: ["1(3)"], certain: true });
  expect(dry["rows"]).toContainEqual({
    table: "Gaps",
    id: "G-003",
    before: ["1(3)"],
    after: ["1(3) (Редакция 1)"],
    toDecide: ["1(3)"],
    wordsChanged: [],
    oldNumbers: [],
    rightAgain: [],
  });
});

it("does as a person decides, and refuses what names no provision", async () => {
  await run("import", second, "--new-version", "Редакция 2", "--match", "1(3)=1(1)");
  expect((await open()).gaps[2]).toMatchObject({ provisions: ["1(1)"] });
  const { code, err } = await run("import", second, "--new-version", "Редакция 3", "--match", "7=8");
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--match 7=8") as string });
  const twice = await run("import", second, "--new-version", "Редакция 3", "--match", "1(3)=", "1 (3)=1(1)");
  expect({ code: twice.code, err: twice.err }).toEqual({ code: 2, err: expect.stringContaining("дважды") as string });
});

it("names all that is not certain, what it may be, and how it is answered", async () => {
  const list = ["1) ведет реестр;", "2) отвечает ученикам."];
  const before = [
    "Статья 1. Учет",
    `1. ${KEEP}`,
    "2. Сведения хранятся десять лет.",
    "Статья 2. Орган",
    "Орган:",
    ...list,
  ];
  const after = ["Статья 1. Учет", KEEP, "Статья 2. Хранение", "1. Сведения хранятся пять лет.", `2. ${NEW}`];
  writeFileSync(first, before.join("\n"));
  writeFileSync(second, after.concat("Статья 3. Орган", "Главный орган связи:", list).join("\n"));
  await gapTable(["new", review, "--language", "en", "--force"]);
  await run("import", first);
  const { out } = await run("import", second, "-l", "en");
  expect(out).toContain("1(2) → 2(1), Moved, with new text (not certain): «десять» → «пять»\n");
  expect(out).toContain("(not certain): «Орган» → «Главный орган связи»; perhaps 2 «Хранение»\n");
  expect(out).toContain('--match "1(2)=2(1)"');
  const asked = out.split("\n").filter((line) => line.includes("(not certain)"));
  expect(out).toContain(`not certain: ${asked.length}\n`);
});

it("changes nothing where version and text are the same, its date included", async () => {
  const before = readFileSync(review);
  const { out } = await run("import", first, "--new-version", "Редакция 1");
  expect(out).toContain("Ничего не записано.");
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
  await run("import", first, "--new-version", "Редакция 1", "--draft-date", "2026-09-02");
  expect((await open()).details).toMatchObject({ draftVersion: "Редакция 1", draftDate: "2026-09-02" });
});

it("has nothing to report of the same draft", async () => {
  const { out } = await run("import", first);
  expect(out).toContain("уже есть все положения проекта. Ничего не записано.");
});

it("puts a second language beside the first, and clears what is of older words", async () => {
  const kazakh = join(folder, "kk.txt");
  writeFileSync(kazakh, ["1-бап. Мектеп сервистері", "1. Журнал.", "2. Жас.", "3. Жарнама.", "5. Артық."].join("\n"));
  const { code, out } = await run("import", first, "--beside", kazakh);
  expect(code).toBe(0);
  expect(out).toContain(`Только в ${kazakh} есть положения: 1(5)`);
  expect(out).toContain(`Только в ${first} есть положения: 1(4)`);
  const side = await open();
  expect(side.details.draftVersion).toBe("Редакция 1");
  expect(side.provisions.map(({ id, otherText }) => [id, otherText])).toEqual([
    ["1", ""],
    ["1(1)", "Журнал."],
    ["1(2)", "Жас."],
    ["1(3)", "Жарнама."],
    ["1(4)", ""],
    ["1(5)", "Артық."],
  ]);
  const { out: told } = await run("import", second, "--new-version", "Редакция 2");
  expect(told).toContain("Второй язык остается пустым там, где первый изменился: 1(3)");
  const after = await open();
  const otherOf = (text: string) => after.provisions.find((one) => one.text === text)?.otherText;
  expect([otherOf(KEEP), otherOf(AGE.replace("пятнадцати", "четырнадцати"))]).toEqual(["Журнал.", ""]);
  const { value } = await openWorkbook(readFileSync(review), "review.xlsx").readTables();
  expect(JSON.stringify(value.find(({ name }) => name === "DraftHistory")?.rows)).toContain("Жас.");
});

it("refuses a draft in another language than the review before it is compared", async () => {
  writeFileSync(second, ["Article 1. Services", ...[1, 2, 3, 4].map((n) => `${n}. ${ENGLISH}`)].join("\n"));
  const before = readFileSync(review);
  for (const wish of [[], ["--dry-run"], ["--new-version", "Редакция 2"], ["--only-add"], ["--beside", first]]) {
    const { code, out, err } = await run("import", second, ...wish);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^Проект на английском, а положения обзора на русском: сравнить их слова нельзя.*\n$/u);
  }
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
});

it("offers no adding where that is refused: beside a second language", async () => {
  const kazakh = join(folder, "kk.txt");
  writeFileSync(kazakh, ["1-бап. Мектеп сервистері", "1. Журнал.", "2. Жас."].join("\n"));
  const { out } = await run("import", second, "--beside", kazakh);
  expect(out).toContain("«--new-version НАЗВАНИЕ» переведет обзор на нее.\n");
});

it("refuses two drafts side by side in one language before they are compared, and leaves the second language", async () => {
  const kazakh = join(folder, "kk.txt");
  writeFileSync(kazakh, ["1-бап. Мектеп сервистері", "1. Журнал.", "2. Жас.", "3. Жарнама."].join("\n"));
  expect((await run("import", first, "--beside", kazakh)).code).toBe(0);
  const before = readFileSync(review);
  for (const wish of [[], ["--dry-run"], ["--new-version", "Редакция 3"]]) {
    const { code, out, err } = await run("import", first, "--beside", second, ...wish);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^2\.txt: Оба проекта на русском.*Возьмите его или только первый проект\.\n$/u);
  }
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
});

it("puts a draft in any other language beside the first, with a remark where its letters are those of the first", async () => {
  const uzbek = join(folder, "uz.txt");
  const words = "Мактаб болаларнинг мурожаатларини бир йилдан ортиқ сақламайди, ҳамма учун ўз қоидаси бор. ";
  const kazakh = "Мектеп балалардың өтініштерін бір жылдан артық сақтамайды, бұл қағида барлығына ортақ. ";
  writeFileSync(second, `1-бап. Журнал\n1. ${kazakh.repeat(4)}`);
  writeFileSync(uzbek, `1-бап. Журнал\n1. ${words.repeat(4)}`);
  await gapTable(["new", review, "--language", "kk", "--force"]);
  const { code, out } = await run("import", second, "--beside", uzbek);
  expect(code).toBe(0);
  expect(out).toContain("Оба проекта на казахском");
});

it("refuses other words under the name that the review's version has", async () => {
  const before = readFileSync(review);
  const { code, err } = await run("import", second, "--new-version", "Редакция 1");
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("другое название") as string });
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
});

it.each(["Редакция 1", " редакция 1 "])("refuses the name that an earlier version has: %p", async (name) => {
  await run("import", second, "--new-version", "Редакция 2");
  const before = readFileSync(review);
  const { code, err } = await run("import", first, "--new-version", name);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("уже была") as string });
  expect(Buffer.compare(readFileSync(review), before)).toBe(0);
});

it("tells a gap on a whole article what changed, came and went in its points, and where a point's sentence begins otherwise", async () => {
  const [one, two, whole] = [join(folder, "a.txt"), join(folder, "b.txt"), join(folder, "whole.xlsx")];
  const points = [
    "1) учебники по всем предметам, которые выдает школьная библиотека;",
    "2) рабочие тетради, которые ученик сам приносит учителю на проверку.",
  ];
  writeFileSync(
    one,
    [
      ...FIRST,
      "Статья 2. Книги",
      "В каждой школе бесплатно хранятся и выдаются на дом по просьбе любого ученика:",
      ...points,
    ].join("\n"),
  );
  const later = [
    "Статья 2. Книги",
    "В каждой школе бесплатно хранятся и выдаются на дом или на дачу по просьбе любого ученика:",
    ...points,
    "3) дневники, которые ведет сам ученик.",
  ];
  writeFileSync(two, [FIRST[0], FIRST[1], FIRST[2]?.replace("пятнадцати", "шести"), FIRST[4], ...later].join("\n"));
  await gapTable(["new", whole, "--language", "ru"]);
  const into = ["--into", whole, "--jurisdiction", "KZ", "--language", "ru"];
  await gapTable(["import", one, ...into]);
  const workbook = openWorkbook(readFileSync(whole), "whole.xlsx");
  const headers = (await open(whole)).tables.find(({ table }) => table === "Gaps")?.headers ?? {};
  const gaps = ["1", "2(1)", "2(2); 2", "1(1)"].map((provisions, at) => ({
    table: "Gaps",
    cells: { [headers["id"]!]: `G-00${at + 1}`, [headers["provisions"]!]: provisions },
  }));
  await workbook.write([], gaps);
  writeFileSync(whole, workbook.save());
  const { out } = await gapTable(["import", two, ...into, "--new-version", "Редакция 2"]);
  expect(out).toContain("Пробел G-001: проект с тех пор изменен (1(2); 1(3))");
  const told = (await open(whole)).gaps.map(({ provisions, draftChanged }) => [provisions.join("; "), draftChanged]);
  expect(told[0]?.[0]).toBe("1");
  expect(told[0]?.[1]).toContain("«пятнадцати» → «шести»");
  expect(told[0]?.[1]).toContain("1(3): в проекте этого положения больше нет");
  expect(told[1]).toEqual(["2(1)", "Редакция 2. 2: + «или на дачу»"]);
  expect(told[2]?.[1]).toBe("Редакция 2. 2: + «или на дачу»\n2(3): + «дневники, которые ведет сам ученик.»");
  expect(told[3]).toEqual(["1(1)", ""]);
});
