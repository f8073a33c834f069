import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";

import { openPackage } from "../../src/adapters/opc/open-package";
import { openWorkbook } from "../../src/adapters/xlsx/xlsx-workbook";
import { openReview } from "../../src/app/open-review";
import { cleanReview, cleanWorkbook } from "../support/clean-review";
import { withText } from "../adapters/docx/open-docx";
import { gapTable } from "../support/run-command-line";
import { officeErrorsOfAll } from "../support/validate-office";

const ASSETS = join(__dirname, "../../assets");
const SAMPLE = join(ASSETS, "sample-review.en.xlsx");
const folder = (): string => mkdtempSync(join(tmpdir(), "gap-table-"));

/** What a name that two countries use is read as, for a law of this country. */
const citedIn = async (jurisdiction: string): Promise<unknown> =>
  JSON.parse((await gapTable(["cite", "--json", "-j", jurisdiction], ["Online Safety Act, s. 12"])).out);

describe("gap-table", () => {
  it("lists its commands and exit codes on --help", async () => {
    const { code, out } = await gapTable(["--help"]);
    expect(code).toBe(0);
    for (const command of ["new", "check", "brief", "status", "refresh", "cite", "lookup", "normalise", "sample"])
      expect(out).toContain(`  ${command} `);
    expect(out).toContain("Exit codes");
  });

  it.each(["--version", "-V"])("tells its version on %s, and nothing else", async (flag) => {
    expect(await gapTable([flag])).toEqual({ code: 0, out: "1.2.3\n", err: "" });
  });

  it.each([
    [["frobnicate"]],
    [["check"]],
    [["brief", SAMPLE]],
    [["new", "a.xlsx", "--language", "de"]],
    [["lookup", "x", "--limit", "0"]],
  ])("ends with 2 and one clear message on %j", async (args) => {
    const { code, out, err } = await gapTable(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^error: /);
  });

  it.each([["cite"], ["new", "never-made.xlsx"]])(
    "takes a country by its code and nothing else: %s",
    async (...args) => {
      for (const value of ["xx", "ZZ", "Kazakhstan", "K", "KZ, KG", ""]) {
        const { code, out, err } = await gapTable([...args, "--jurisdiction", value]);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain("Expected the code of a country, two letters, e.g. KZ.");
      }
      expect(existsSync("never-made.xlsx")).toBe(false);
    },
  );

  it("takes a country's code in small letters, and the one that is out of use, for what they mean", async () => {
    const at = folder();
    for (const [typed, code] of [
      ["kg", "KG"],
      ["uk", "GB"],
    ] as const) {
      const file = join(at, `${typed}.xlsx`);
      expect((await gapTable(["new", file, "-j", typed])).code).toBe(0);
      const { value } = await openReview(openWorkbook(readFileSync(file), "review.xlsx"));
      expect(value.details.jurisdiction).toBe(code);
    }
    for (const typed of ["gb", "uk", "GB"])
      expect(await citedIn(typed)).toMatchObject({ citations: [{ instrument: "uk-osa-2023" }] });
    expect(await citedIn("kg")).toMatchObject({ citations: [{ problems: [{ kind: "ambiguous" }] }] });
  });

  it("runs as the built program, and alike from what its last run compiled", () => {
    const built = join(__dirname, "../../dist/cli");
    const cite = () =>
      spawnSync(process.execPath, [join(built, "gap-table.js"), "cite", "--json"], {
        input: "CRC, art. 16\nnothing\n",
        encoding: "utf8",
      });
    const first = cite();
    const kept = join(built, "compiled", `${process.version}-${process.arch}`, "cite");
    expect(readdirSync(kept)).toContain("main.js.code");
    const done = cite();
    expect(done.stdout).toBe(first.stdout);
    expect(done.stderr).toBe("");
    const lines = done.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([{ citations: [{ instrument: "crc", pinpoints: ["16"] }] }, { citations: [] }]);
    expect(done.status).toBe(0);
  });
});

describe("gap-table new", () => {
  it("makes a workbook in each language that check can read and the validator finds nothing wrong with", async () => {
    const at = folder();
    const files = ["en", "ru", "kk"].map((language) => join(at, `${language}.xlsx`));
    for (const [i, language] of ["en", "ru", "kk"].entries()) {
      expect(await gapTable(["new", files[i]!, "--language", language])).toMatchObject({ code: 0, err: "" });
    }
    expect(await officeErrorsOfAll(files)).toEqual([[], [], []]);
    const { out, err } = await gapTable(["check", files[1]!, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ summary: { gaps: 0 } });
    expect(err).toBe("");
  });

  it("leaves a file alone that is already there", async () => {
    const path = join(folder(), "review.xlsx");
    writeFileSync(path, "mine");
    expect(await gapTable(["new", path])).toMatchObject({ code: 2, err: expect.stringContaining("already there") });
    expect(readFileSync(path, "utf8")).toBe("mine");
  });
});

describe("gap-table check", () => {
  it("finds the faults planted in the sample and ends with 1", async () => {
    const { code, out } = await gapTable(["check", SAMPLE, "--json"]);
    const report = JSON.parse(out) as {
      findings: {
        ruleId: string;
        severity: string;
        table: string;
        row: number;
        column: string;
        cell: string;
        message: string;
      }[];
      summary: { errors: number; warnings: number; notes: number; gaps: number };
    };
    expect(code).toBe(1);
    expect(report.summary.gaps).toBeGreaterThanOrEqual(30);
    expect(report.summary.errors).toBe(report.findings.filter((finding) => finding.severity === "error").length);
    for (const finding of report.findings) {
      expect(finding).toMatchObject({
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        message: expect.stringMatching(/\S/),
      });
      expect(finding.cell).toMatch(new RegExp(`${finding.row}$`));
    }
  });

  it("ends with 0 where there are only warnings and notes", async () => {
    const path = join(folder(), "clean.xlsx");
    writeFileSync(path, cleanWorkbook());
    const { code, out, err } = await gapTable(["check", path, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ findings: [], summary: { errors: 0, gaps: 1 } });
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("says everything in the language asked for", async () => {
    const { out } = await gapTable(["check", join(ASSETS, "sample-review.ru.xlsx"), "--language", "ru"]);
    expect(out).toMatch(/^Пробелы, строка \d+ \(G-\d{3}\)\n {2}(?:ошибка|предупреждение|примечание)/);
    expect(out).toMatch(/\d+ (ошибка|ошибки|ошибок), .* (пробел|пробела|пробелов)\.\n$/);
    expect(out).not.toMatch(/\b(row|error|because)\b/);
  });

  it("says a waiver's reason beside what it sets aside", async () => {
    const { out } = await gapTable(["check", SAMPLE]);
    expect(out).toMatch(/Waived in the workbook\n.*\n +because: \S/);
  });
});

describe("gap-table brief and status", () => {
  it("makes a brief that is fresh, and tells row by row what changed afterwards", async () => {
    const at = folder();
    const [workbook, brief] = [join(at, "review.xlsx"), join(at, "brief.docx")];
    copyFileSync(SAMPLE, workbook);
    expect(await gapTable(["brief", workbook, "-o", brief])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Wrote"),
    });
    const fresh = await gapTable(["status", brief, workbook, "--json"]);
    expect(JSON.parse(fresh.out)).toMatchObject({ state: "fresh" });

    const changed = openWorkbook(readFileSync(workbook), "review.xlsx");
    const gaps = (await changed.readTables()).value.find((table) => table.name === "Gaps")!;
    const first = gaps.rows[0]!;
    const at1 = gaps.headers.findIndex((header) => header.startsWith("1)"));
    const outcome = await changed.write([
      {
        table: "Gaps",
        row: first.row,
        header: gaps.headers[at1]!,
        before: String(first.cells[at1]),
        after: "Rewritten.",
      },
    ]);
    expect(outcome).toMatchObject({ written: 1, conflicts: [] });
    writeFileSync(workbook, changed.save());

    const stale = JSON.parse((await gapTable(["status", brief, workbook, "--json"])).out) as {
      state: string;
      rows: { gap: string; state: string }[];
    };
    expect(stale.state).toBe("stale");
    expect(stale.rows.filter((row) => row.state !== "fresh")).toEqual([
      { gap: String(first.cells[0]), state: "changed" },
    ]);
  });

  it("makes the same bytes twice at the same time, and keeps a brief that somebody edited", async () => {
    const at = folder();
    const brief = join(at, "brief.docx");
    await gapTable(["brief", SAMPLE, "-o", brief]);
    const first = readFileSync(brief);
    expect(await gapTable(["brief", SAMPLE, "-o", brief])).toMatchObject({
      code: 0,
      out: expect.stringContaining("unedited"),
    });
    expect(readFileSync(brief).equals(first)).toBe(true);

    writeFileSync(brief, "edited beyond recognition");
    const { out } = await gapTable(["brief", SAMPLE, "-o", brief]);
    expect(out).toMatch(/was not a brief made by Gap Table; it is kept as .*brief \(kept 1\)\.docx/);
    expect(readFileSync(join(at, "brief (kept 1).docx"), "utf8")).toBe("edited beyond recognition");
  });

  it("calls a brief edited only when it is a brief", async () => {
    const brief = join(folder(), "brief.docx");
    await gapTable(["brief", SAMPLE, "-o", brief]);
    writeFileSync(brief, withText(readFileSync(brief), "word/document.xml", "</w:p>", "<w:r><w:t>!</w:t></w:r></w:p>"));
    expect((await gapTable(["brief", SAMPLE, "-o", brief])).out).toContain("brief that stood there had been edited");
  });

  it("says in words that a part beside the rows has changed", async () => {
    const [workbook, brief] = [join(folder(), "review.xlsx"), join(folder(), "brief.docx")];
    copyFileSync(SAMPLE, workbook);
    await gapTable(["brief", workbook, "-o", brief]);
    const changed = openWorkbook(readFileSync(workbook), "review.xlsx");
    const table = (await changed.readTables()).value.find(({ name }) => name === "Consultations")!;
    const [first, at] = [table.rows[0]!, table.headers.indexOf("With")];
    const edit = {
      table: "Consultations",
      row: first.row,
      header: "With",
      before: String(first.cells[at]),
      after: "x",
    };
    expect(await changed.write([edit])).toMatchObject({ written: 1 });
    writeFileSync(workbook, changed.save());
    const { out } = await gapTable(["status", brief, workbook]);
    expect(out).toMatch(/stale: 0 of \d+ rows differ from .*, and 1 part beside them\.\n.*consultations.* changed\n/);
  });

  it("counts the gaps as the brief does and names those withdrawn", async () => {
    const { out } = await gapTable(["brief", SAMPLE, "-o", join(folder(), "brief.docx")]);
    expect(out).toMatch(/showing \d+ of 37 gaps \(2 withdrawn\)/);
  });

  it("refuses to write where no brief belongs, before it reads anything", async () => {
    const workbook = join(folder(), "review.docx");
    copyFileSync(SAMPLE, workbook);
    const before = readFileSync(workbook);
    expect(await gapTable(["brief", workbook, "-o", workbook])).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(workbook).equals(before)).toBe(true);
    for (const output of [SAMPLE, "brief.pdf"])
      expect(await gapTable(["brief", SAMPLE, "-o", output])).toMatchObject({
        code: 2,
        err: expect.stringContaining(".docx"),
      });
  });

  it("refuses a device as output", async () => {
    const at = folder();
    const device = join(at, "full.docx");
    symlinkSync("/dev/full", device);
    expect(await gapTable(["brief", "no.xlsx", "-o", device])).toMatchObject({
      code: 2,
      err: expect.stringContaining("not a file"),
    });
  });

  it("writes nothing over a read-only brief", async () => {
    const brief = join(folder(), "brief.docx");
    await gapTable(["brief", SAMPLE, "-o", brief]);
    chmodSync(brief, 0o444);
    expect(await gapTable(["brief", SAMPLE, "-o", brief])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("read-only"),
    });
  });
});

describe("gap-table sample", () => {
  it("writes the sample reviews and their briefs, all of them valid, and leaves an edited review as it is", async () => {
    const at = folder();
    expect((await gapTable(["sample", at])).code).toBe(0);
    const files = readdirSync(at).map((name) => join(at, name));
    expect(files).toHaveLength(24);
    expect((await officeErrorsOfAll(files.filter((file) => !file.endsWith(".txt")))).flat()).toEqual([]);

    const edited = join(at, "sample-review.en.xlsx");
    writeFileSync(edited, cleanWorkbook());
    expect((await gapTable(["sample", at])).out).toContain("has been changed and is used as it is");
    expect(readFileSync(edited).equals(Buffer.from(cleanWorkbook()))).toBe(true);
  });
});

describe("gap-table lookup", () => {
  it("puts the part that is asked for first", async () => {
    const { out } = await gapTable(["lookup", "GC25", "67", "--json", "--limit", "3"]);
    const { results } = JSON.parse(out) as { results: { instrument: string; pinpoint: string; score: number }[] };
    expect(results[0]).toMatchObject({ instrument: "crc-gc-25", pinpoint: expect.stringMatching(/^67/) });
    expect(results.length).toBeLessThanOrEqual(3);
  });

  it("says how it read what was typed on another layout, before what it found", async () => {
    const { out } = await gapTable(["lookup", "пс25", "67"]);
    expect(out).toMatch(/^Read as “gc25 67”\.\nGC25, para\. 67 /u);
    const { understood } = JSON.parse((await gapTable(["lookup", "пс25", "67", "--json"])).out) as {
      understood: string;
    };
    expect(understood).toBe("gc25 67");
  });
});

async function checkAndBrief(gaps: readonly Readonly<Record<string, string>>[]) {
  const path = join(folder(), "odd.xlsx");
  writeFileSync(path, cleanWorkbook({ Gaps: gaps }));
  const run = await gapTable(["check", path, "--json"]);
  const brief = await gapTable(["brief", path, "-o", join(path, "../brief.docx")]);
  return {
    run,
    brief,
    report: JSON.parse(run.out) as { findings: { ruleId: string; fix?: unknown }[]; summary: unknown },
  };
}

describe("a workbook with odd rows", () => {
  const first = cleanReview.rows.Gaps![0]!;
  it("blank and doubled ids are found, with the id to give, and a brief is made all the same", async () => {
    const { report, brief } = await checkAndBrief([first, { ...first, id: "" }, first]);
    expect(report.findings.flatMap((finding) => (finding.fix ? [finding.fix] : []))).toEqual([
      { before: "", after: "G-002" },
      { before: "G-001", after: "G-003" },
    ]);
    expect(brief.code).toBe(0);
    expect(brief.err).toMatch(/has no number; it is called G-002.*\n.*number G-001 of another row; it is called G-003/);
  });

  it("a cell of 32,767 characters and text that looks like a formula go through", async () => {
    const { run, brief } = await checkAndBrief([
      { ...first, issue: `${first["issue"]} ${"x".repeat(32_700)}`.slice(0, 32_767), solution: "=cmd|'/c calc'!A1" },
    ]);
    expect(run.code).toBeLessThan(2);
    expect(brief.code).toBe(0);
  });
});

describe("a file that can't be used", () => {
  const zip = zipSync({ "hello.txt": new TextEncoder().encode("hello") });
  const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["an empty file", new Uint8Array(0), /./],
    ["text", new TextEncoder().encode("No., Issue\n1, none"), /./],
    ["a zip that is no workbook", zip, /workbook/i],
    ["a truncated workbook", readFileSync(SAMPLE).subarray(0, 20_000), /./],
    ["a Word document", readFileSync(join(ASSETS, "brief-template.docx")), /workbook|Word/],
  ];

  it.each(cases)("%s: one sentence on standard error, exit code 2, nothing written", async (_name, bytes, message) => {
    const at = folder();
    const path = join(at, "review.xlsx");
    writeFileSync(path, bytes);
    for (const args of [
      ["check", path],
      ["brief", path, "-o", join(at, "brief.docx")],
    ]) {
      const { code, out, err } = await gapTable(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^review\.xlsx: /);
      expect(err).toMatch(message);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).not.toMatch(/\n\s+at |did not expect/);
    }
    expect(readdirSync(at)).toEqual(["review.xlsx"]);
  });

  it("a file that is not there", async () => {
    const path = join(folder(), "none.xlsx");
    expect(await gapTable(["check", path])).toMatchObject({
      code: 2,
      err: expect.stringContaining("There is no file"),
    });
    expect(existsSync(path)).toBe(false);
  });

  it("a workbook whose gap table lost a column", async () => {
    const path = join(folder(), "review.xlsx");
    const workbook = openPackage(cleanWorkbook(), "workbook");
    const part = workbook.parts.find(
      (name) => /tables\/.*xml$/.test(name) && workbook.text(name).includes('displayName="Gaps"'),
    )!;
    for (const name of [part, "xl/sharedStrings.xml"])
      workbook.set(name, workbook.text(name).replace("2) Suggested solution or amendment", "Proposal"));
    writeFileSync(path, workbook.save());
    const { code, err } = await gapTable(["check", path]);
    expect(code).toBe(2);
    expect(err).toMatch(/^review\.xlsx: .*no column “2\) Suggested solution or amendment”.*Rename the column back/);
  });

  it("a workbook without our tables", async () => {
    const path = join(folder(), "review.xlsx");
    const workbook = openPackage(cleanWorkbook(), "workbook");
    const part = workbook.parts.find(
      (name) => /tables\/.*xml$/.test(name) && workbook.text(name).includes('displayName="Gaps"'),
    )!;
    workbook.set(part, workbook.text(part).replaceAll('"Gaps"', '"Table7"'));
    writeFileSync(path, workbook.save());
    const { code, err } = await gapTable(["check", path]);
    expect(code).toBe(2);
    expect(err).toMatch(/“Table7” on the sheet “[^”]*” has the headers of Gaps.*Name it Gaps/);
  });

  it("a workbook given where a brief is wanted", async () => {
    const { code, out, err } = await gapTable(["status", SAMPLE, SAMPLE]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^sample-review\.en\.xlsx: .*Excel workbook.*\.\n$/);
  });

  it("the brief's template given as a brief", async () => {
    const { code, err } = await gapTable(["status", join(ASSETS, "brief-template.docx"), SAMPLE]);
    expect(code).toBe(2);
    expect(err).toMatch(/^brief-template\.docx: .*template.*not a brief/);
  });
});

const cited = async (...lines: readonly string[]) => {
  const { code, out, err } = await gapTable(["cite", "--json", "--jsonl"], lines);
  return {
    code,
    err,
    answers: out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  };
};

describe("gap-table cite --explain", () => {
  it("names units in the language asked for, in Kazakh behind the number", async () => {
    const texts = ["КПР, ст. 16; преамбула КПР", "COPPA § 312.5"];
    const [kk, ru] = await Promise.all(
      ["kk", "ru"].map(async (language) => (await gapTable(["cite", "--explain", "--language", language], texts)).out),
    );
    expect(kk).toContain("нөмірлері артында тұрған бірлік: 16-бап.");
    expect(kk).toContain("«кіріспе» бірлігінің сөзі");
    expect(ru).toContain("слово для единицы «преамбула»");
    expect(ru).toContain("единица, за которой стоят номера: параграф 312.5.");
  });

  it("says below each answer why it was read so, in the language asked for", async () => {
    const { code, out } = await gapTable(["cite", "--explain", "--language", "en"], ["CRC, art. 16", "no citation"]);
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        "CRC, art. 16 = crc 16",
        "  “CRC” is a name that the catalogue has: crc.",
        "  “art. 16” is a unit with its numbers behind it: article 16.",
        "  “art.” is a word for “article” (English).",
        "  “art. 16” is given to “CRC” before it; read so, the text weighs 10.",
        "  Passed over: given to no name it would make 0.",
        "  It means crc: the name is of no other instrument.",
        "-",
        "",
      ].join("\n"),
    });
  });

  it("gives the same as data with --json, and nothing of it without being asked", async () => {
    const [asked, plain] = await Promise.all(
      [["--explain"], []].map(async (more) =>
        JSON.parse((await gapTable(["cite", "--json", ...more], ["КПР, ст. 16"])).out),
      ),
    );
    expect(asked).toMatchObject({
      citations: [
        { instrument: "crc", because: "only name", read: [{ form: "name" }, { unit: "article", places: ["16"] }] },
      ],
      unread: [],
    });
    expect(Object.keys((plain as { citations: object[] }).citations[0] ?? {})).not.toContain("read");
  });
});

describe("gap-table cite --jsonl", () => {
  it("gives a line for a line whose text runs over several", async () => {
    const line = JSON.stringify({ text: "Convention on the\r\nRights of the Child,\nart. 61\nart. 16" });
    const { out } = await gapTable(["cite", "--jsonl"], [line]);
    expect(out.split("\n")).toHaveLength(2);
    expect(out).toMatch(/^Convention on the Rights of the Child, art\. 61.* = crc 61/);
  });

  it("reads each line in its own context", async () => {
    const { code, answers: given } = await cited(
      '{"text":"art. 3 (1) of the Convention","context":{"the Convention":"crc"}}',
      '{"text":"art. 3 (1) of the Convention"}',
    );
    expect(code).toBe(0);
    expect(given).toMatchObject([
      { citations: [{ start: 0, end: 28, instrument: "crc", pinpoints: ["3(1)"], problems: [] }] },
      { citations: [{ instrument: null, pinpoints: ["3(1)"], problems: [{ kind: "unresolved" }] }] },
    ]);
  });

  it("takes any words for any id, in every case of the words", async () => {
    const context = { "настоящий Кодекс": "tax-code", "the Strategy": "my-strategy" };
    const { answers: given } = await cited(
      JSON.stringify({ text: "статьями 99 – 101 настоящего Кодекса; part 2 of the Strategy", context }),
    );
    expect(given).toMatchObject([
      {
        citations: [
          { instrument: "tax-code", pinpoints: ["99-101"], problems: [] },
          { instrument: "my-strategy", pinpoints: ["part 2"], problems: [] },
        ],
      },
    ]);
  });

  it("lists what an ambiguous name may mean", async () => {
    const { answers: given } = await cited('{"text":"Online Safety Act, s. 12"}');
    expect(given).toMatchObject([{ citations: [{ instrument: null, choice: ["uk-osa-2023", "au-osa-2021"] }] }]);
  });

  it("answers a line that it can't read with an error that gives its number, and reads on", async () => {
    const {
      code,
      err,
      answers: given,
    } = await cited("", "CRC, art. 3", '{"text":5}', '{"text":"x","context":{"y":1}}', '{"text":"CRC, art. 4"}');
    expect(code).toBe(2);
    expect(err.split("\n")).toHaveLength(4);
    expect(given).toMatchObject([
      { citations: [] },
      { error: expect.stringMatching(/^line 2: unexpected CRC, art\. 3, expected JSON/) },
      { error: expect.stringMatching(/^line 3: unexpected "text" of 5/) },
      { error: expect.stringMatching(/^line 4: .*"y"/) },
      { citations: [{ instrument: "crc", pinpoints: ["4"] }] },
    ]);
  });
});
