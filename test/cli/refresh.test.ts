import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import type { RefreshPlan } from "../../src/domain/brief/refresh/refresh-plan";
import { partOf, withPart } from "../adapters/docx/open-docx";
import { gapTable } from "../support/run-command-line";

const SAMPLE = join(__dirname, "../../assets/sample-review.en.xlsx");
const DOCUMENT = "word/document.xml";

let made: Buffer;
beforeAll(async () => {
  const brief = join(mkdtempSync(join(tmpdir(), "gap-table-refresh-")), "brief.docx");
  await gapTable(["brief", SAMPLE, "-o", brief]);
  made = readFileSync(brief);
});

/** A folder with the sample and its brief. */
function together() {
  const at = mkdtempSync(join(tmpdir(), "gap-table-refresh-"));
  const [workbook, brief] = [join(at, "review.xlsx"), join(at, "brief.docx")];
  copyFileSync(SAMPLE, workbook);
  writeFileSync(brief, made);
  return { at, workbook, brief };
}

/** Change a cell of a gap. */
async function change(workbook: string, gap: string, header: RegExp, after: (before: string) => string): Promise<void> {
  const open = openWorkbook(readFileSync(workbook), "review.xlsx");
  const gaps = (await open.readTables()).value.find(({ name }) => name === "Gaps")!;
  const column = gaps.headers.findIndex((name) => header.test(name));
  const row = gaps.rows.find(({ cells }) => cells[0] === gap)!;
  const before = String(row.cells[column] ?? "");
  const edit = { table: "Gaps", row: row.row, header: gaps.headers[column]!, before, after: after(before) };
  expect(await open.write([edit])).toMatchObject({ written: 1 });
  writeFileSync(workbook, open.save());
}

/** A person types over the text of a control, and nothing more. */
function type(brief: string, tag: string, text: string): void {
  const pattern = new RegExp(`(<w:tag w:val="${tag}"/>.*?<w:t xml:space="preserve">)[^<]*`, "s");
  const file = withPart(readFileSync(brief), DOCUMENT, (xml) => xml.replace(pattern, `$1${text}`));
  writeFileSync(brief, file);
}

const planOf = async (args: readonly string[]) =>
  JSON.parse((await gapTable([...args, "--json"])).out) as RefreshPlan & { written: unknown };
const statesOf = ({ blocks }: RefreshPlan) => Object.fromEntries(blocks.map(({ id, state }) => [id, state]));

/** The brief remembers other words of a section than it would be given, and other consultations. */
function withOldSection() {
  const files = together();
  const older = withPart(made, "customXml/item1.xml", (xml) =>
    xml
      .replace(/([^]*<section\b[^>]*\bfingerprint=")[^"]*/u, (_, before: string) => `${before}0123456789ab`)
      .replace(
        /(<part\b[^>]*"consultations"[^>]*\bfingerprint=")[^"]*/u,
        (_, before: string) => `${before}0123456789ab`,
      ),
  );
  writeFileSync(files.brief, older);
  return files;
}

describe("gap-table refresh", () => {
  it("says that there is nothing to do, and writes nothing", async () => {
    const { workbook, brief } = together();
    const { code, out } = await gapTable(["refresh", brief, workbook]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("nothing was written") });
    expect(readFileSync(brief).equals(made)).toBe(true);
  });

  it("brings a changed text up to date, shows the words that change, and is fresh afterwards", async () => {
    const { workbook, brief } = together();
    await change(workbook, "G-001", /^1\)/, (text) => text.replace(/^\S+/, "Refreshingly"));
    expect(statesOf(await planOf(["status", brief, workbook]))["G-001/issue"]).toBe("changed");
    const dry = await gapTable(["refresh", brief, workbook, "--dry-run"]);
    expect(dry.out).toMatch(/G-001\/issue {2}changed in the table\n +\[-\S+-\]\{\+Refreshingly\+\}[^…]+$/mu);
    expect(readFileSync(brief).equals(made)).toBe(true);
    const { code, out } = await gapTable(["refresh", brief, workbook]);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/Wrote .*changed 1 text, kept 0/) });
    expect(partOf(readFileSync(brief), DOCUMENT)).toContain("Refreshingly");
    expect(statesOf(await planOf(["status", brief, workbook]))).toEqual({});
    expect((await planOf(["status", brief, workbook])).state).toBe("fresh");
  });

  it("says under which theme the block of a new row is placed", async () => {
    const { workbook, brief } = together();
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    await change(workbook, "G-001", /^No/u, () => "G-099");
    const { out } = await gapTable(["refresh", brief, workbook, "--dry-run"]);
    expect(out).toMatch(/^ {2}G-099 {2}new: .*; its block is placed under “.+”, by its priority$/mu);
    const { newRows } = await planOf(["refresh", brief, workbook, "--dry-run"]);
    expect(newRows).toMatchObject([{ gap: "G-099", theme: { isTold: true } }]);
  });

  it("says what a reader would stumble over in what it writes, and where", async () => {
    const { workbook, brief } = together();
    await change(workbook, "G-001", /sources/iu, () => "CRC, art. 77");
    const { code, err } = await gapTable(["refresh", brief, workbook]);
    expect(code).toBe(0);
    expect(err).toMatch(/One citation in the table is wrong\. \(Gaps!D4\)\n3 more citations in the table are wrong, /u);
  });

  it("changes the document and the data part alone, and of the document only that text", async () => {
    const { workbook, brief } = together();
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    await gapTable(["refresh", brief, workbook]);
    const now = readFileSync(brief);
    const footers = /^(word\/(document|footer\d)|customXml\/item1)\.xml$/;
    const { unzipSync } = await import("fflate");
    const [before, after] = [unzipSync(made), unzipSync(now)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(Buffer.from(before[name]!)));
    expect(changed.filter((name) => !footers.test(name))).toEqual([]);
    const [was, is] = [made, now].map((file) => partOf(file, DOCUMENT).split(/(?=<w:sdt>)/));
    const others = is!.filter((piece, at) => piece !== was![at]);
    expect(is).toHaveLength(was!.length);
    expect(others.map((piece) => /<w:tag w:val="([^"]*)/.exec(piece)?.[1])).toEqual([
      "gap-table:G-001/issue",
      "gap-table:review/workbook",
      "gap-table:review/fingerprint",
    ]);
  });

  it("keeps a text that was edited, says so from then on, and keeps the edited original beside it", async () => {
    const { at, workbook, brief } = together();
    type(brief, "gap-table:G-001/issue", "In my own words.");
    const edited = readFileSync(brief);
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    expect(statesOf(await planOf(["status", brief, workbook]))["G-001/issue"]).toBe("both");
    const { out } = await gapTable(["refresh", brief, workbook]);
    expect(out).toMatch(/G-001\/issue {2}edited here and changed in the table: yours stays/);
    expect(out).toContain("changed 0 texts, kept 1 as edited, freed 0, placed 0 blocks");
    expect(partOf(readFileSync(brief), DOCUMENT)).toContain("In my own words.");
    expect(partOf(readFileSync(brief), "customXml/item1.xml")).toContain(">In my own words.</value>");
    expect(readFileSync(join(at, "brief (kept 1).docx")).equals(edited)).toBe(true);
    expect(statesOf(await planOf(["status", brief, workbook]))["G-001/issue"]).toBe("edited");
    expect((await gapTable(["status", brief, workbook])).out).toMatch(/G-001\/issue {2}edited here/);
  });

  it("does not say that a brief says what the table says in which a text was edited", async () => {
    const { workbook, brief } = together();
    type(brief, "gap-table:G-001/issue", "In my own words.");
    await gapTable(["refresh", brief, workbook]);
    const { out } = await gapTable(["refresh", brief, workbook]);
    expect(out).toContain("Nothing was written: what is listed above a refresh leaves to you.");
    expect(out).not.toContain("says what the table says");
  });

  it("is asked for by the status as long as it can do something, and then what is left to a person is said", async () => {
    const { workbook, brief } = together();
    await change(workbook, "G-001", /^Status/, () => "Withdrawn");
    await change(workbook, "G-006", /^1\)/, () => "Another issue altogether.");
    expect((await gapTable(["status", brief, workbook])).out).toContain("up to date with gap-table refresh");
    await gapTable(["refresh", brief, workbook]);
    const { out } = await gapTable(["status", brief, workbook]);
    expect(out).toMatch(/is stale[^]*A refresh can do no more[^]*--free/u);
    expect(out).not.toContain("up to date with gap-table refresh");
  });

  describe("where only a section of ours would be written otherwise today", () => {
    it.each([
      ["en", "Make it again with gap-table brief", "not carried over"],
      ["ru", "Составьте ее снова командой gap-table brief", "в новую не переходят"],
      ["kk", "Оны gap-table brief командасымен қайта жасаңыз", "жаңасына көшпейді"],
    ])(
      "the status asks for a new brief and for nothing else, before a refresh and after it, in %s",
      async (...said) => {
        const [language, remake, hands] = said;
        const { workbook, brief } = withOldSection();
        const status = ["status", brief, workbook, "--language", language];
        const before = await gapTable(status);
        await gapTable(["refresh", brief, workbook]);
        for (const { out } of [before, await gapTable(status)]) {
          expect(out).toContain(remake);
          expect(out).toContain(hands);
          expect(out).not.toMatch(/gap-table refresh|--keep/u);
        }
      },
    );

    it("the status names a decision where a text waits for one, too", async () => {
      const { workbook, brief } = withOldSection();
      type(brief, "gap-table:G-001/issue", "In my own words.");
      await gapTable(["refresh", brief, workbook]);
      const { out } = await gapTable(["status", brief, workbook]);
      expect(out).toMatch(
        /G-001\/issue {2}edited here[^]*would be written otherwise today[^]*--keep, --take or --free/u,
      );
    });

    it("the status asks for a refresh where the table changed a text, too", async () => {
      const { workbook, brief } = withOldSection();
      await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
      expect((await gapTable(["status", brief, workbook])).out).toContain("Bring it up to date with gap-table refresh");
    });
  });

  it("calls no brief fresh in which a text was edited, though no row has changed", async () => {
    const { workbook, brief } = together();
    expect((await gapTable(["status", brief, workbook])).out).toContain("is fresh");
    type(brief, "gap-table:G-001/issue", "In my own words.");
    const { out } = await gapTable(["status", brief, workbook]);
    expect(out).toMatch(/^No row of \S+review\.xlsx has changed since \(\d+ rows\), but texts in \S+ have:\n/u);
    expect(out).toMatch(/^ {2}G-001\/issue {2}edited here/mu);
  });

  it("takes the table's text, or frees the text, where a person says so", async () => {
    for (const [choice, found] of [
      ["take", "Another issue"],
      ["free", "In my own words."],
    ] as const) {
      const { workbook, brief } = together();
      type(brief, "gap-table:G-001/issue", "In my own words.");
      await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
      await gapTable(["refresh", brief, workbook, `--${choice}`, "G-001/issue"]);
      const xml = partOf(readFileSync(brief), DOCUMENT);
      expect(xml).toContain(found);
      expect(xml.includes('w:val="gap-table:G-001/issue"')).toBe(choice === "take");
    }
  });

  it("goes by what is said of a text itself before what is said of its row", async () => {
    const { workbook, brief } = together();
    type(brief, "gap-table:G-001/issue", "In my own words.");
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    const { out } = await gapTable(["refresh", brief, workbook, "--take", "G-001", "--keep", "G-001/issue"]);
    expect(out).toContain("G-001/issue");
    expect(partOf(readFileSync(brief), DOCUMENT)).toContain("In my own words.");
  });

  it("refuses two choices for one text, and writes nothing", async () => {
    const { workbook, brief } = together();
    type(brief, "gap-table:G-001/issue", "In my own words.");
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    const edited = readFileSync(brief);
    const chosen = ["--take", "G-001/issue", "--keep", "G-001/issue"];
    const { code, err } = await gapTable(["refresh", brief, workbook, ...chosen]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("in --keep and in --take") });
    expect(readFileSync(brief).equals(edited)).toBe(true);
  });

  it("refuses a choice for a text that was not edited", async () => {
    const { workbook, brief } = together();
    const { code, err } = await gapTable(["refresh", brief, workbook, "--take", "G-002"]);
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining("--take decides nothing about G-002"),
    });
  });

  it("writes elsewhere with -o, and leaves the brief as it is", async () => {
    const { at, workbook, brief } = together();
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    await gapTable(["refresh", brief, workbook, "-o", join(at, "new.docx")]);
    expect(readFileSync(brief).equals(made)).toBe(true);
    expect(partOf(readFileSync(join(at, "new.docx")), DOCUMENT)).toContain("Another issue altogether.");
    expect(existsSync(join(at, "brief (kept 1).docx"))).toBe(false);
  });

  it("says a renamed workbook and people's time, and is not held up by either", async () => {
    const { at, workbook, brief } = together();
    await change(workbook, "G-001", /^1\)/, () => "Another issue altogether.");
    const { code, out } = await gapTable(["refresh", brief, workbook, "-o", join(at, "new.docx")]);
    expect(code).toBe(0);
    expect(out).toMatch(/ on \d{1,2} [A-Z]\w+ \d{4}, \d\d:\d\d, with the catalogue/);
    expect(out).toContain("made from a workbook of another name, sample-review.en.xlsx");
  });

  it("writes nothing from another review before it is told to, though its gaps have the same numbers", async () => {
    const { at, brief } = together();
    const other = join(at, "sample-review.en.xlsx");
    copyFileSync(SAMPLE.replace(".en.", ".ru."), other);
    const { code, err } = await gapTable(["refresh", brief, other]);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining("seems to be another review") });
    expect(readFileSync(brief).equals(made)).toBe(true);
    const dry = await gapTable(["refresh", brief, other, "--dry-run"]);
    expect({ code: dry.code, out: dry.out }).toMatchObject({ code: 0, out: expect.stringContaining("another review") });
    expect((await gapTable(["refresh", brief, other, "--other-review"])).out).toMatch(/Wrote /);
  });
});
