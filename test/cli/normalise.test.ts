import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { LEFT_REASONS } from "../../src/domain/citation/rewrite/left-citation";
import type { Review } from "../../src/domain/review/review";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";
import { sheetsOf, withFormula } from "../support/with-formula";
import { officeErrorsOfAll } from "../support/validate-office";

const SAMPLE = join(__dirname, "../../assets/sample-review.ru.xlsx");
const SOURCES = "article 16 of the CRC;\nGC25, art. 67; Online Safety Act, s. 12; GC25 para 42 ";

interface MoreOfReview {
  readonly documents?: readonly Record<string, string>[];
  /** The sources of a second gap. */
  readonly second?: string;
}

/** A folder with a review in it whose sources are these. */
function reviewFile(sources = SOURCES, { documents, second }: MoreOfReview = {}) {
  const at = mkdtempSync(join(tmpdir(), "gap-table-"));
  const file = join(at, "review.xlsx");
  const gap = { ...cleanReview.rows.Gaps?.[0], issue: "Nothing is said of article 3 of the CRC.", sources };
  const more = second === undefined ? [] : [{ ...gap, id: "G-002", sources: second }];
  writeFileSync(file, cleanWorkbook({ Gaps: [gap, ...more], ...(documents && { Documents: documents }) }));
  return { at, file, out: join(at, "out.xlsx") };
}

const reviewIn = async (file: string): Promise<Review> =>
  (await openReview(openWorkbook(readFileSync(file), "review.xlsx"))).value;

describe("gap-table normalise", () => {
  it("writes a new workbook, leaves the input alone, and tells what it changed and what it left", async () => {
    const { file, out } = reviewFile();
    const before = readFileSync(file);
    const done = await gapTable(["normalise", file, "--language", "ru", "-o", out]);
    expect(done.code).toBe(0);
    // What takes long is told of.
    expect(done.err).toMatch(/^(Запись [^\n]+…\n)?$/u);
    expect((await reviewIn(out)).gaps[0]?.sources).toBe(
      "КПР, ст. 16;\nGC25, art. 67; Online Safety Act, s. 12; ЗОП № 25, п. 42 ",
    );
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(done.out).toBe(
      "Gaps!D4 (G-001)\n" +
        "  article 16 of the CRC → КПР, ст. 16\n" +
        "  GC25 para 42 → ЗОП № 25, п. 42\n" +
        "  оставлено: GC25, art. 67 – в ней есть ошибка: сначала исправьте ее\n" +
        "  оставлено: Online Safety Act, s. 12 – так могут называть не один документ: выберите, какой\n\n" +
        `Записан файл ${out}: переписано: 2 ссылки в 1 ячейке; оставлено ссылок: 2. Файл ${file} остался прежним; ` +
        `чтобы отменить, удалите ${out}.\n`,
    );
    expect(await officeErrorsOfAll([out])).toEqual([[]]);
  });

  it("keeps every other part of the workbook byte for byte", async () => {
    const { out } = reviewFile();
    expect((await gapTable(["normalise", SAMPLE, "-l", "kk", "-f", "full", "-o", out])).code).toBe(0);
    const [before, after] = [SAMPLE, out].map((path) => unzipSync(readFileSync(path)));
    expect(Object.keys(after!)).toEqual(Object.keys(before!));
    const differ = Object.keys(before!).filter((name) => !Buffer.from(before![name]!).equals(after![name]!));
    // The workbook's part says that formulas are to be worked out anew.
    expect(differ).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/u), "xl/workbook.xml"]);
  });

  it("takes the review's language, and the columns named", async () => {
    const { file, out } = reviewFile("КПР, ст. 16");
    const { code } = await gapTable(["normalise", file, "-c", "issue", "sources", "-o", out]);
    const [gap] = (await reviewIn(out)).gaps;
    expect({ code, issue: gap?.issue, sources: gap?.sources }).toEqual({
      code: 0,
      issue: "Nothing is said of article 3 of the CRC.",
      sources: "CRC, art. 16",
    });
  });

  it("writes nothing on a dry run, and says the same", async () => {
    const { at, file } = reviewFile();
    const { code, out } = await gapTable(["normalise", file, "--dry-run", "--form", "un"]);
    expect(code).toBe(0);
    expect(out).toContain("general comment No. 25 (2021), para. 42");
    expect(out).toContain("2 citations in 1 cell would be rewritten; 2 citations left. Nothing was written.");
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("gives all of it as JSON", async () => {
    const { file } = reviewFile();
    const { out } = await gapTable(["normalise", file, "--dry-run", "--json"]);
    expect(JSON.parse(out)).toMatchObject({
      file,
      output: null,
      form: "short",
      language: "en",
      cells: [
        {
          cell: "D4",
          rowId: "G-001",
          column: "sources",
          before: SOURCES,
          after: "CRC, art. 16;\nGC25, art. 67; Online Safety Act, s. 12; GC25, para. 42 ",
          changed: [
            { before: "article 16 of the CRC", after: "CRC, art. 16", start: 0, end: 21 },
            { before: "GC25 para 42", after: "GC25, para. 42" },
          ],
        },
      ],
      left: [
        { text: "GC25, art. 67", reason: "problem" },
        { text: "Online Safety Act, s. 12", reason: "ambiguous" },
      ],
      summary: { cells: 1, changed: 2, left: 2 },
    });
  });

  it("writes into the workbook itself only when asked, and keeps it as it was", async () => {
    const { at, file } = reviewFile("article 16 of the CRC; ibid., art. 17");
    const before = readFileSync(file);
    const { code, out } = await gapTable(["normalise", file, "--in-place", "--expand"]);
    const copy = join(at, "review (kept 1).xlsx");
    expect(code).toBe(0);
    expect((await reviewIn(file)).gaps[0]?.sources).toBe("CRC, art. 16; CRC, art. 17");
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(out).toContain(`To undo, take back the copy ${copy}.`);
  });

  it("writes through a link into the workbook it points at, and keeps the copy beside that", async () => {
    const { at, file } = reviewFile("article 16 of the CRC");
    const before = readFileSync(file);
    const link = join(mkdtempSync(join(tmpdir(), "gap-table-")), "linked.xlsx");
    symlinkSync(file, link);
    const { code, out } = await gapTable(["normalise", link, "--in-place"]);
    expect(code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect((await reviewIn(file)).gaps[0]?.sources).toBe("CRC, art. 16");
    expect(readFileSync(join(at, "review (kept 1).xlsx")).equals(before)).toBe(true);
    expect(out).toContain("review (kept 1).xlsx");
    expect(readdirSync(dirname(link))).toEqual(["linked.xlsx"]);
  });

  it.each([
    ["en", "left", "article 8 of the GDPR; article 16 of the CRC", "CRC, art. 16"],
    ["ru", "оставлено", "статья 8 GDPR; статья 16 КПР", "КПР, ст. 16"],
    ["kk", "қалдырылды", "GDPR 8-бабы; БҚК 16-бабы", "Бала құқықтары туралы конвенция, 16-бап"],
  ] as const)("never takes a document of the review's own for another of its name, in %s", async (...row) => {
    const [language, left, sources, cited] = row;
    const own = { document: "Narnia Pupils Act", citedAs: "GDPR", parts: "9" };
    const { file, out } = reviewFile(sources, { documents: [own] });
    const done = await gapTable(["normalise", file, "--language", language, "-o", out]);
    const [first] = sources.split(";");
    expect(done.code).toBe(0);
    expect((await reviewIn(out)).gaps[0]?.sources).toBe(`${first}; ${cited}`);
    expect(done.out).toContain(`${left}: ${first} – ${LEFT_REASONS.ambiguous[language]}`);
  });

  it("leaves a cell with a formula as it is, and lists it with what to do, on a dry run too", async () => {
    const { at, file, out } = reviewFile("article 16 of the CRC", { second: "article 3 of the CRC" });
    writeFileSync(file, withFormula(readFileSync(file), "article 16 of the CRC"));
    const before = readFileSync(file);
    const left =
      "Gaps!D4 (G-001)\n  left: article 16 of the CRC – the cell holds a formula: " +
      "change that in Excel, or put its text in its place, and run this again\n\n" +
      "Gaps!D5 (G-002)\n  article 3 of the CRC → CRC, art. 3\n\n";
    const dry = await gapTable(["normalise", file, "--dry-run"]);
    expect(dry.out).toBe(
      `${left}${file}: 1 citation in 1 cell would be rewritten; 1 citation left. Nothing was written.\n`,
    );
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
    const done = await gapTable(["normalise", file, "-o", out]);
    expect(done.code).toBe(0);
    expect(done.out.startsWith(`${left}Wrote ${out}: 1 citation in 1 cell rewritten; 1 citation left.`)).toBe(true);
    expect((await reviewIn(out)).gaps.map(({ sources }) => sources)).toEqual(["article 16 of the CRC", "CRC, art. 3"]);
    expect(sheetsOf(readFileSync(out))).toContain('<f>"artic"&amp;"le 16 of the CRC"</f>');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await officeErrorsOfAll([out])).toEqual([[]]);
  });

  it("writes nothing where formulas are all there is, and gives them as JSON", async () => {
    const { at, file } = reviewFile("article 16 of the CRC");
    writeFileSync(file, withFormula(readFileSync(file), "article 16 of the CRC"));
    const { code, out } = await gapTable(["normalise", file, "--in-place", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      output: null,
      cells: [],
      formulas: [{ cell: "D4", rowId: "G-001", before: "article 16 of the CRC" }],
      summary: { cells: 0, changed: 0, left: 0, formulas: 1 },
    });
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("writes no file when there is nothing to rewrite", async () => {
    const { file, out: output } = reviewFile("CRC, art. 16");
    const { code, out } = await gapTable(["normalise", file, "-o", output]);
    expect({ code, out }).toEqual({ code: 0, out: `${file}: no citation to rewrite. Nothing was written.\n` });
    expect(existsSync(output)).toBe(false);
  });

  it.each([
    ["nothing that says where to write", () => [], /Name the workbook to write with -o/u],
    ["the input as the output", (file: string) => ["-o", file], /is the file to read.*“--in-place” without “-o”/u],
    ["both ways of writing", (_: string, out: string) => ["-o", out, "--in-place"], /Choose one of them/u],
    ["no workbook's name", (file: string) => ["-o", `${file}.txt`], /does not end in \.xlsx/u],
  ])("refuses %s, and writes nothing", async (_, options: (file: string, out: string) => string[], message) => {
    const { at, file, out } = reviewFile();
    const done = await gapTable(["normalise", file, ...options(file, out)]);
    expect(done).toMatchObject({ code: 2, out: "" });
    expect(done.err).toMatch(message);
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("does not replace a file that is there, unless forced", async () => {
    const { file, out } = reviewFile();
    copyFileSync(SAMPLE, out);
    expect(await gapTable(["normalise", file, "-o", out])).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(out).equals(readFileSync(SAMPLE))).toBe(true);
    expect((await gapTable(["normalise", file, "-o", out, "--force"])).code).toBe(0);
    expect((await reviewIn(out)).gaps).toHaveLength(1);
  });

  it.each([
    ["--form", "long"],
    ["--language", "de"],
    ["--column", "headline"],
  ])("ends with 2 on %s %s", async (option, value) => {
    const { file } = reviewFile();
    const { code, err } = await gapTable(["normalise", file, "--dry-run", option, value]);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: /u);
  });
});
