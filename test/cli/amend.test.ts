import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";

let folder: string;
let review: string;
const [gap] = cleanReview.rows.Gaps ?? [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gap-table-amend-"));
  review = join(folder, "review.xlsx");
  writeFileSync(review, cleanWorkbook());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const toWord = "The new text is the gap's solution as it stands; put it into the words of the law: A-001";

const amendmentsIn = async (file: string) =>
  (await openReview(openWorkbook(readFileSync(file), "review.xlsx"))).value.amendments;

it("begins the final text of a gap with what the gap and the draft say, and keeps the review as it was", async () => {
  const before = readFileSync(review);
  const { code, out } = await gapTable(["amend", review, "g-001", "--json"]);
  expect(code).toBe(0);
  const said = JSON.parse(out) as { gap: string; kept: string; added: readonly { id: string }[] };
  expect(said).toMatchObject({
    gap: "G-001",
    output: review,
    added: [{ id: "A-001", provision: "5(1)" }],
    unknown: [],
  });
  expect(readFileSync(said.kept)).toEqual(before);
  expect(await amendmentsIn(review)).toMatchObject([
    {
      id: "A-001",
      gap: "G-001",
      provision: "5(1)",
      draftText: "A user consents by any act.",
      newText: gap?.solution,
      alternativeText: "",
      justification: `${gap?.issue}\nCRC, art. 16; GC25, paras. 67-78`,
      kind: "replacement",
    },
  ]);
  const { code: checked } = await gapTable(["check", review]);
  expect(checked).toBe(0);
});

it("begins nothing twice, and numbers what it adds after what is there", async () => {
  const rows = {
    Amendments: [
      {
        id: "A-7",
        gap: "G-001",
        provision: "5(1)",
        newText: "A child consents with a parent.",
        justification: "CRC, art. 16",
      },
    ],
    Provisions: ["5(1)", "6"].map((id) => ({ id, citation: `Article ${id}`, heading: "", text: "A user consents." })),
  };
  writeFileSync(review, cleanWorkbook(rows));
  const again = await gapTable(["amend", review, "G-001"]);
  expect(again.out).toContain("left as they are: 5(1)\n");
  expect(again.out).toContain("there is no amendment to begin for G-001. Nothing was written.\n");
  const copy = join(folder, "copy.xlsx");
  const more = await gapTable([
    "amend",
    review,
    "G-001",
    "-p",
    "6",
    "99",
    "-k",
    "repeal",
    "-o",
    copy,
    "--language",
    "ru",
  ]);
  expect(more.out).toContain("A-8 · Исключение · 6\nНет на листе «Положения», пропущены: 99\n");
  expect((await amendmentsIn(copy)).map(({ id, kind, newText }) => [id, kind, newText])).toEqual([
    ["A-7", undefined, "A child consents with a parent."],
    ["A-8", "repeal", ""],
  ]);
  expect(await amendmentsIn(review)).toHaveLength(1);
});

it("writes nothing in a dry run, and says which gap it does not know", async () => {
  const before = readFileSync(review);
  const { out } = await gapTable(["amend", review, "G-001", "--dry-run"]);
  expect(out).toBe(
    `A-001 · Replacement · 5(1)\n${toWord}\n${review}: amendments to begin for G-001: 1. Nothing was written.\n`,
  );
  const { code, err } = await gapTable(["amend", review, "G-9"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("The review has no gap G-9") as string });
  expect(readFileSync(review)).toEqual(before);
});

it("begins no final text for a gap that is withdrawn, which no table would show", async () => {
  writeFileSync(review, cleanWorkbook({ Gaps: [{ ...gap, status: "Withdrawn" }] }));
  const { code, err } = await gapTable(["amend", review, "G-001"]);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("G-001 is withdrawn") as string });
  expect(await amendmentsIn(review)).toEqual([]);
});

it.each([
  ["en", "Replace “{0}” with “no word at all”.", "The new text is the draft's, with the words changed"],
  ["ru", "Заменить «{0}» на «ни единого слова».", "Новая редакция – текст проекта, в котором изменены слова"],
  ["kk", "«{0}» орнына «бірде-бір сөз» деп жазылсын.", "Жаңа редакция – шешім бойынша сөздері өзгертілген жоба мәтіні"],
])("puts the words of a solution into the draft's text and says so (%s)", async (language, solution, said) => {
  const [{ text = "" } = {}] = cleanReview.rows.Provisions?.filter(({ id }) => id === "5(1)") ?? [];
  const words = text.split(" ").slice(1, 3).join(" ");
  writeFileSync(review, cleanWorkbook({ Gaps: [{ ...gap, solution: solution.replace("{0}", words) }] }));
  const { out } = await gapTable(["amend", review, "G-001", "--language", language]);
  expect(out).toContain(`${said}`);
  const [begun] = await amendmentsIn(review);
  const [put = ""] = /[“«](?!.*[“«])(.*)[”»]/u.exec(solution)?.slice(1) ?? [];
  expect(begun).toMatchObject({ draftText: text, newText: text.replace(words, put) });
});

it.each([
  ["en", "The consent becomes a formality.", "put it into the words of the law", "choose the kind of change"],
  ["ru", "Согласие превращается в формальность.", "изложите его словами закона", "выберите вид поправки"],
  ["kk", "Келісім жай формальдылыққа айналып кетеді.", "оны заң тілімен жазыңыз", "түзету түрін таңдаңыз"],
])(
  "says of what may be no law that it is to be worded, and asks for no kind (%s)",
  async (language, solution, words, kind) => {
    const [provision] = cleanReview.rows.Provisions?.filter(({ id }) => id === "5(1)") ?? [];
    const text = "1. A platform blocks a shop within ten days. 1. Площадка закрывает лавку за десять дней.";
    writeFileSync(review, cleanWorkbook({ Gaps: [{ ...gap, solution }], Provisions: [{ ...provision, text }] }));
    const { out } = await gapTable(["amend", review, "G-001", "--dry-run", "--language", language]);
    expect(out).toContain(words);
    expect(out).not.toContain(kind);
  },
);
