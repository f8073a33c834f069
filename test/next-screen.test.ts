import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";

import { TABLES } from "../src/domain/review/tables";

const ROOT = join(__dirname, "..");
const SRC = join(ROOT, "src");
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => file.split(sep).join("/"));
const holding = (words: RegExp): readonly string[] =>
  files.filter((file) => words.test(readFileSync(join(SRC, file), "utf8")));

/** The list in CONTRIBUTING.md: what each row of it says, and how many files it counts. */
const LISTED = Array.from(
  readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8").matchAll(/^\| [a-z ]+\| (`.*`) +\| (\d) +\|$/gmu),
  ([, names = "", count]) => ({ names: Array.from(names.matchAll(/`([^`]+)`/gu), ([, name = ""]) => name), count }),
);
/** Whether the list names a file, which may leave out the folder of the one before. */
const isListed = (file: string): boolean =>
  LISTED.some(({ names }) => names.includes(file) || names.includes(file.split("/").at(-1) ?? ""));

describe("the next screen, with a table and an action", () => {
  it("touches at most 20 files", () => {
    expect(LISTED.map(({ names }) => names.length)).toEqual(LISTED.map(({ count }) => Number(count)));
    expect(LISTED.reduce((sum, { names }) => sum + names.length, 0)).toBeLessThanOrEqual(20);
  });

  // No other screen opens this one or shares a part of it; of what else there is, one part of the brief goes by its name.
  it("is known outside its own folder to the files of the list only, as that of the coverage is", () => {
    const wiring = holding(/(?:["']|\.\/)coverage["'/]|^ {2}(readonly )?coverage:/mu).filter(
      (file) => /^(ui|taskpane)\//u.test(file) && !/^ui\/(coverage|brief)\//u.test(file),
    );
    expect(wiring).toContain("ui/screens.ts");
    expect(wiring.filter((file) => !isListed(file))).toEqual([]);
  });

  // Nothing but reading and making workbooks knows of it yet.
  it("has a table whose record only the files of the list import", () => {
    const importers = holding(/\/tables\/rounds"/u);
    expect(importers).toContain("domain/review/tables.ts");
    expect(importers.filter((file) => !isListed(file))).toEqual([]);
  });

  it("has a table that stands under its own name", () => {
    expect(Object.entries(TABLES).map(([name, table]) => [name, table.name])).toEqual(
      Object.keys(TABLES).map((name) => [name, name]),
    );
  });
});
