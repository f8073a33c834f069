import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { createPortfolioWorkbook } from "../../../src/adapters/xlsx/create/portfolio/create-portfolio-workbook";
import { createReviewWorkbook } from "../../../src/adapters/xlsx/create/create-review-workbook";
import { openWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import { LANGUAGES } from "../../../src/domain/language";
import { toPortfolio } from "../../../src/domain/portfolio/portfolio";
import { compoundFile, smallPackage } from "../../adapters/opc/zip-bytes";
import { partsOf } from "../../adapters/xlsx/create/review-parts";
import { cleanReview, cleanWorkbook } from "../../support/clean-review";
import { gapTable } from "../../support/run-command-line";
import { officeErrorsOfAll } from "../../support/validate-office";

const PROGRAM = join(__dirname, "../../../dist/cli/gap-table.js");

const titled = (draftTitle: string, sources = "CRC, art. 16"): Uint8Array =>
  createReviewWorkbook({
    ...cleanReview,
    details: { ...cleanReview.details, draftTitle },
    rows: { ...cleanReview.rows, Gaps: [{ ...cleanReview.rows.Gaps![0]!, sources }] },
    threads: [
      {
        gap: "G-001",
        column: "solution",
        author: "Ada",
        time: "2026-10-05T09:12:00Z",
        text: "Why?",
        resolved: false,
        replies: [],
      },
    ],
  });
const foreign = createPortfolioWorkbook(toPortfolio([]), "en", (path) => path);

const GOOD = {
  "b/Обзор 2 #1 & more.xlsx": titled("Media Bill"),
  "a.xlsx": titled("Data Bill", "CRC, art. 55; CRC, art. 3"),
};
const BAD = {
  "bad/bomb.xlsx": smallPackage([{ name: "x.xml", content: " ".repeat(20 * 1024 * 1024) }]),
  "bad/cut.xlsx": cleanWorkbook().subarray(0, 3000),
  "bad/locked.xlsx": compoundFile("EncryptionInfo", "EncryptedPackage"),
};

const folderWith = (files: Readonly<Record<string, Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-"));
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    utimesSync(path, new Date("2026-11-20T12:00:00Z"), new Date("2026-11-20T12:00:00Z"));
  }
  return folder;
};
/** The rows of a table of the workbook, without those that are blank. */
async function rowsOf(file: string, table: string): Promise<readonly (readonly unknown[])[]> {
  const { value } = await openWorkbook(readFileSync(file), "portfolio.xlsx").readTables();
  const rows = value.find(({ name }) => name === table)?.rows ?? [];
  return rows.map(({ cells }) => cells).filter((cells) => cells.some((cell) => cell !== null));
}

/** What is said of a draft in its row. */
const about = (title: string): readonly string[] => [title, "2", "KZ", "English"];

/** What `check` counts in a file. */
const foundIn = async (file: string): Promise<{ readonly errors: number; readonly warnings: number }> =>
  (JSON.parse((await gapTable(["check", file, "--json"])).out) as { summary: { errors: number; warnings: number } })
    .summary;

describe("a folder with reviews, other workbooks and broken files", () => {
  const folder = folderWith({ ...GOOD, ...BAD, "list.xlsx": foreign });
  const output = join(folder, "portfolio.xlsx");

  it("becomes a workbook with a row a review; what could not be read is named, and the exit code says so", async () => {
    const { code, out, err } = await gapTable(["portfolio", folder, "-o", output]);
    expect(code).toBe(1);
    expect(err).toBe("");
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^bad\/bomb\.xlsx: not read\. The file is too large to open safely: /u),
      expect.stringMatching(/^bad\/cut\.xlsx: not read\. The file is cut short: /u),
      expect.stringMatching(/^bad\/locked\.xlsx: not read\. The file is protected with a password; /u),
      `${folder}: 2 reviews; not a review: 1 workbook; not read: 3 files.`,
      expect.stringMatching(/^Wrote .*portfolio\.xlsx\./u),
      "",
    ]);
    const reviews = await rowsOf(output, "Reviews");
    const file = (name: string) => join(folder, name);
    const [data, media] = await Promise.all(["a.xlsx", "b/Обзор 2 #1 & more.xlsx"].map((name) => foundIn(file(name))));
    expect(data!.errors).toBeGreaterThan(media!.errors);
    const [draft, remarksCommentsHoles] = [
      [1, 1, 0, 0, 0, 0],
      [0, 1, 0],
    ] as const;
    expect(reviews).toEqual([
      [
        1,
        ...about("Data Bill"),
        ...draft,
        data!.errors,
        data!.warnings,
        ...remarksCommentsHoles,
        "CRC, art.\u00a03",
        "2026-11-20",
        "a.xlsx",
      ],
      [
        2,
        ...about("Media Bill"),
        ...draft,
        media!.errors,
        media!.warnings,
        ...remarksCommentsHoles,
        "CRC, art.\u00a016",
        "2026-11-20",
        "b/Обзор 2 #1 & more.xlsx",
      ],
    ]);
    expect(await rowsOf(output, "Norms")).toEqual([
      ["CRC, art.\u00a03", 1, 1, "1"],
      ["CRC, art.\u00a016", 1, 1, "2"],
    ]);
    expect((await rowsOf(output, "Problems")).map((cells) => cells.slice(0, 2))).toEqual([
      ["bad/bomb.xlsx", "Not read"],
      ["bad/cut.xlsx", "Not read"],
      ["bad/locked.xlsx", "Not read"],
      ["list.xlsx", "Not a review"],
    ]);
  });

  it("has a map of aspects with the gaps of each review", () => {
    const sheet = partsOf(readFileSync(output))["xl/worksheets/sheet2.xml"]!;
    const row = /<row r="6".*?<\/row>/u.exec(sheet)![0];
    expect(row.match(/<v>1<\/v>/gu)!.length).toBeGreaterThanOrEqual(2);
    expect(sheet).toContain("<colorScale>");
  });

  it("has links that lead from the workbook to the files, whatever their names", async () => {
    const links = Object.values(partsOf(readFileSync(output)))
      .flatMap((xml) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/gu)])
      .map(([, target = ""]) => decodeURIComponent(target));
    expect(links).toEqual([...Object.keys(GOOD).sort(), ...Object.keys(BAD), "list.xlsx"]);
    const elsewhere = join(mkdtempSync(join(tmpdir(), "gap-table-")), "p.xlsx");
    await gapTable(["portfolio", folder, "-o", elsewhere]);
    const rels = partsOf(readFileSync(elsewhere))["xl/worksheets/_rels/sheet1.xml.rels"]!;
    const [, target = ""] = /Target="([^"]*)" TargetMode="External"/u.exec(rels)!;
    expect(readFileSync(join(dirname(elsewhere), decodeURIComponent(target)))).toEqual(Buffer.from(GOOD["a.xlsx"]));
  });

  it("comes out the same with one thread and with four, and does not count what it wrote before", async () => {
    const written = await Promise.all(
      ["1", "4"].map(async (workers) => {
        const file = join(mkdtempSync(join(tmpdir(), "gap-table-")), "p.xlsx");
        await gapTable(["portfolio", folder, "-o", file, "--workers", workers]);
        return partsOf(readFileSync(file));
      }),
    );
    expect(written[0]).toEqual(written[1]);
    const before = readFileSync(output);
    expect((await gapTable(["portfolio", folder, "-o", output])).err).toContain("--force");
    await gapTable(["portfolio", folder, "-o", output, "--force"]);
    expect(readFileSync(output)).toEqual(before);
  });

  it("takes no place of a review that it reads, nor of a copy or a file that may be one", async () => {
    const kept = "a (kept 1).xlsx";
    const place = folderWith({ ...GOOD, ...BAD, [kept]: GOOD["a.xlsx"] });
    symlinkSync(join(place, "a.xlsx"), join(place, "link.xlsx"));
    for (const name of ["a.xlsx", "link.xlsx", kept, "bad/cut.xlsx"]) {
      const file = join(place, name);
      const before = readFileSync(file);
      const { code, err } = await gapTable(["portfolio", place, "-o", file, "--force"]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("is the file to read") });
      expect(readFileSync(file)).toEqual(before);
    }
  });

  it("can be had as JSON, with or without a workbook", async () => {
    const { code, out } = await gapTable(["portfolio", folder, "--json", "--language", "ru"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      reviews: [
        { number: 1, path: "a.xlsx", changed: "2026-11-20", openComments: 1 },
        { number: 2, path: "b/Обзор 2 #1 & more.xlsx", norms: [{ instrument: "crc", place: "16", gaps: 1 }] },
      ],
      noReviews: ["list.xlsx", "portfolio.xlsx"],
      unread: [{ path: "bad/bomb.xlsx" }, { reason: expect.stringContaining("обрезан") as string }, {}],
      summary: { reviews: 2, noReviews: 2, unread: 3 },
    });
  });

  it("is a workbook that Office takes, in every language", async () => {
    const files = await Promise.all(
      LANGUAGES.map(async (language) => {
        const file = join(mkdtempSync(join(tmpdir(), "gap-table-")), "p.xlsx");
        await gapTable(["portfolio", folder, "-o", file, "--language", language]);
        return file;
      }),
    );
    expect(await officeErrorsOfAll([...files, foreign])).toEqual([[], [], [], []]);
    expect(new Set(files.map((file) => partsOf(readFileSync(file))["xl/workbook.xml"])).size).toBe(3);
  });
});

it("counts no copy that the program kept, and tells which files hold one review", async () => {
  const review = titled("Media Bill");
  const folder = folderWith({
    "a (kept 1).xlsx": titled("Media Bill", "CRC, art. 3"),
    "a.xlsx": review,
    "b.xlsx": review,
  });
  const output = join(folder, "p.xlsx");
  const { code, out } = await gapTable(["portfolio", folder, "-o", output]);
  expect(code).toBe(0);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "a (kept 1).xlsx: left out: a copy that was kept before “a.xlsx” was written into.",
    "a.xlsx: the same review as “b.xlsx”; all of them are counted, so move away those that are copies.",
    `${folder}: 2 reviews; kept copies left out: 1; not a review: 0 workbooks; not read: 0 files.`,
  ]);
  expect(await rowsOf(output, "Problems")).toEqual([
    ["a (kept 1).xlsx", "Kept copy", "It was kept before “a.xlsx” was written into."],
  ]);
  expect((await rowsOf(output, "Norms")).map((cells) => cells.slice(0, 3))).toEqual([["CRC, art.\u00a016", 2, 2]]);
});

describe("the exit code of a portfolio", () => {
  it("is 0 where every file was read, whatever the check finds in them", async () => {
    const folder = folderWith({ ...GOOD, "list.xlsx": foreign });
    expect(await gapTable(["portfolio", folder, "--json"])).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["a folder that is not there", ["none", "--json"], "There is no folder “none”"],
    ["a file in place of the folder", [PROGRAM, "--json"], "There is no folder"],
    ["a folder without workbooks", [folderWith({}), "--json"], "There is no workbook in"],
    ["nowhere to write", [folderWith(GOOD)], "Name the workbook to write with -o, or add --json"],
    ["a name that Excel does not open", [folderWith(GOOD), "-o", "out.csv"], "should end in .xlsx"],
    ["no number of threads", [folderWith(GOOD), "--json", "--workers", "0"], "Expected a whole number from 1 to 64."],
  ])("is 2 for %s, and nothing is written", async (_, args, said) => {
    const { code, out, err } = await gapTable(["portfolio", ...args]);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

it("leaves nothing behind when it is ended by Ctrl+C", async () => {
  const review = titled("Media Bill");
  const folder = folderWith(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.xlsx`, review])));
  const place = mkdtempSync(join(tmpdir(), "gap-table-"));
  const child = spawn(process.execPath, [PROGRAM, "portfolio", folder, "-o", join(place, "p.xlsx")], {
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  while (readdirSync(place).length === 0 && child.exitCode === null) await new Promise((done) => setTimeout(done, 10));
  expect(readdirSync(place).filter((name) => !name.startsWith(".gap-table-"))).toEqual([]);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(readdirSync(place)).toEqual([]);
  rmSync(folder, { recursive: true });
});
