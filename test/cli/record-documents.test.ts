import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";

import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { peopleIn, peopleInList } from "../../src/domain/record/people";
import { gapTable } from "../support/run-command-line";

const SAMPLE = join(__dirname, "../../assets/sample-review.en.xlsx");
const folder = mkdtempSync(join(tmpdir(), "gap-table-record-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const matrix = (name: string, ...more: readonly string[]) =>
  gapTable(["table", SAMPLE, "--form", "matrix", "-o", at(name), ...more]);
const minutes = (name: string, ...more: readonly string[]) =>
  gapTable(["minutes", SAMPLE, "C-02", "-o", at(name), ...more]);

/** Every part of a file, names and all. */
const allOf = (name: string): string =>
  Object.entries(unzipSync(readFileSync(at(name))))
    .map(([part, bytes]) => `${part}\n${new TextDecoder().decode(bytes)}`)
    .join("\n");

describe("the comments matrix", () => {
  it("is a document or a workbook, by the name of the file", async () => {
    expect((await matrix("matrix.docx")).out).toContain("the comments matrix, 16 rows, in English.");
    expect((await matrix("matrix.xlsx", "--language", "kk")).out).toContain("пікірлер матрицасы, 16 жол");
    expect(allOf("matrix.docx")).toContain("word/document.xml");
    expect(allOf("matrix.xlsx")).toContain("Пікірлер матрицасы");
  });

  it("replaces its own workbook without a word, and keeps one that a person worked in", async () => {
    expect((await matrix("again.xlsx")).code).toBe(0);
    expect((await matrix("again.xlsx")).out).toContain("It replaced an earlier, unedited table.");
    writeFileSync(at("again.xlsx"), "notes of a person");
    expect((await matrix("again.xlsx")).out).toContain("it is kept as ");
  });

  it("is the one table that may be a workbook", async () => {
    const { code, err } = await gapTable(["table", SAMPLE, "--form", "final", "-o", at("final.xlsx")]);
    expect(code).toBe(2);
    expect(err).toContain(".docx");
  });
});

describe("minutes", () => {
  it("say how many remarks they hold and whether they fit", async () => {
    const { code, out } = await minutes("minutes.docx");
    expect(code).toBe(0);
    expect(out).toContain("the minutes of C-02, 6 remarks. They fit on one page.");
  });

  it("name the consultations there are where the one asked for is not", async () => {
    const { code, err } = await gapTable(["minutes", SAMPLE, "C-09", "-o", at("none.docx")]);
    expect(code).toBe(2);
    expect(err).toContain("There is no consultation C-09. Those recorded: C-01, C-02, C-03.");
  });
});

describe("an export that names nobody", () => {
  it("holds every comment with its replies, and none of their authors", async () => {
    const { out } = await gapTable(["comments", SAMPLE, "--json", "--pseudonymise"]);
    const { threads } = JSON.parse(out) as { threads: { author: string; replies: unknown[]; disposition: unknown }[] };
    const named = JSON.parse((await gapTable(["comments", SAMPLE, "--json"])).out) as { threads: typeof threads };
    expect(threads.map(({ disposition, replies }) => [disposition, replies.length])).toEqual(
      named.threads.map(({ disposition, replies }) => [disposition, replies.length]),
    );
    expect(new Set(threads.map(({ author }) => author)).size).toBe(2);
    expect(out).not.toMatch(/Keller|Serikova/u);
  });

  it.each(["docx", "xlsx", "minutes"])("holds no name and no address in any part (%s)", async (kind) => {
    const run =
      kind === "minutes"
        ? await minutes("minutes-none.docx", "--pseudonymise")
        : await matrix(`none.${kind}`, "--pseudonymise");
    expect(run.code).toBe(0);
    expect(run.err).toContain("which is whose is written nowhere");
    const { value } = await openReview(openWorkbook(readFileSync(SAMPLE), "sample.xlsx"));
    const names = peopleIn(value)
      // An everyday word stays in sentences.
      .filter((name) => name !== "Teachers")
      .flatMap(peopleInList)
      .flatMap((name) => [name, ...name.split(" ")]);
    expect(names).toEqual(
      expect.arrayContaining(["Martin Keller", "Keller", "Leyla Akhmetova", "Beketova", "Mukanova"]),
    );
    const all = allOf(kind === "minutes" ? "minutes-none.docx" : `none.${kind}`);
    expect(all).toContain("Reviewer 1");
    expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(all))).toEqual([]);
    expect(all).not.toMatch(/@example|example\.org/u);
  });

  it("is never what is recorded in the workbook", async () => {
    const { code, err } = await gapTable(["comments", SAMPLE, "--record", "--dry-run", "--pseudonymise"]);
    expect(code).toBe(2);
    expect(err).toContain("--pseudonymise does not go together with --record");
  });

  it("hides an everyday word where it is a name, leaves it in sentences, and says which it left", async () => {
    const { err } = await minutes("minutes-words.docx", "--pseudonymise");
    expect(err).toMatch(/left inside texts, since they may be everyday words: (?:[^.]+; )?Teachers[;.]/u);
    expect(allOf("minutes-words.docx")).toContain("Teachers asked for clear procedures");
  });

  it("calls one person the same in each", async () => {
    await matrix("same.docx", "--pseudonymise");
    await minutes("same-minutes.docx", "--pseudonymise");
    // Gulnara Beketova raised F-05 and owes its next step.
    const who = /Reviewer \d+/u.exec(/F-05<.*?F-06</su.exec(allOf("same.docx"))?.[0] ?? "")?.[0];
    expect(who).toBeDefined();
    expect(/F-05<.*?F-06</su.exec(allOf("same-minutes.docx"))?.[0]).toContain(who);
  });
});

describe("gap-table assignments", () => {
  it("says who owes what by when, and what is overdue today", async () => {
    const { code, out } = await gapTable(["assignments", SAMPLE]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(
      "2026-11-20  Dana Serikova  G-002  Compare the age bands with those that the statistics office uses  OVERDUE",
    );
    expect(out).toContain("7 assignments, 2 overdue.");
  });

  it("gives a text for a mail to each person, or to one", async () => {
    const { out } = await gapTable(["assignments", SAMPLE, "--mail"]);
    expect(out.match(/^To: /gmu)).toHaveLength(4);
    const one = await gapTable(["assignments", SAMPLE, "--mail", "--person", "martin keller"]);
    expect(one.out).toContain("- F-15 (G-018): please answer the remark “Six hours may be hard");
    expect(one.out).not.toContain("Serikova");
  });

  it("is for programs, too", async () => {
    const { out } = await gapTable(["assignments", SAMPLE, "--person", "Gulnara Beketova", "--json", "--mail"]);
    const { assignments, mails } = JSON.parse(out) as { assignments: unknown[]; mails: unknown[] };
    expect(assignments).toMatchObject([
      {
        table: "Feedback",
        id: "F-05",
        gap: "G-030",
        assignedTo: ["Gulnara Beketova"],
        due: "2026-12-04",
        overdue: false,
      },
    ]);
    expect(mails).toMatchObject([{ to: "Gulnara Beketova", subject: expect.stringContaining("1 to do") as string }]);
  });

  it("says so where nobody of that name owes anything", async () => {
    const { out } = await gapTable(["assignments", SAMPLE, "--person", "John Smith"]);
    expect(out).toMatch(/^“John Smith” owes nothing\. Those who do: Dana Serikova; Leyla Akhmetova; /u);
  });
});
