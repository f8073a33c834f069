import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { english } from "../../src/domain/citation/grammar/en";
import { LANGUAGES } from "../../src/domain/language";
import { RULES } from "../../src/domain/rules";

const PANE = join(__dirname, "../../dist/pane");
const scripts = readdirSync(PANE).filter((name) => name.endsWith(".js"));
const read = (name: string): string => readFileSync(join(PANE, name), "utf8");

/** What the page names itself, and the first words of one language. `requests.test.ts` holds that nothing else is asked for. */
const firstLoad = (language: string): readonly string[] => [
  "taskpane.css",
  ...Array.from(read("taskpane.html").matchAll(/src="([^":]*\.js)"/gu), ([, name]) => name ?? ""),
  ...scripts.filter((name) => name.startsWith(`first-words-${language}.`)),
];

/**
 * Compressed bytes: 8 kB below the limit, which is 1.22 times the empty pane of `npm run bench:pane` (109.9 kB).
 *
 * That pane holds the parts of Fluent that are shown before anything is asked, also those that come right after the first
 * script, as fields, links, icons and notices do. So the measure stays the same when a part is put off, and putting one off
 * counts; but it is no measure of how much of the first load is ours.
 */
const BUDGET = 126_078;

describe("the pane's first load", () => {
  it.each(LANGUAGES)(
    "in %s is the page's style and script and the first words of that language, within its budget",
    (language) => {
      const files = firstLoad(language);
      expect(files).toHaveLength(3);
      const bytes = files.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);
      expect(bytes).toBeLessThanOrEqual(BUDGET);
    },
  );

  it.each([
    ["the catalogue", bundledCatalogue().byId.get("crc")?.title.en ?? ""],
    ["the grammar of citations", english.joins.with.find((words) => words.length > 15) ?? ""],
    ["the rules", RULES[0]?.id ?? ""],
    ["the writing of the open workbook", "values,formulas,numberFormat"],
    ["what Excel refuses, in words", "The sheet is protected; unprotect it"],
    ["the writer of Word documents", "w:sdtContent"],
    ["the maker of workbooks", "xl/workbook.xml"],
    ["the ways out for files", "save-file.html"],
    ["the self-test", "Gap Table self-test"],
    ["signing in to Microsoft", "GetTokenPopup"],
    ["OneDrive", "createLink"],
    ["Fluent's fields", "fui-Field__validationMessage"],
    ["Fluent's links", "fui-Link"],
    ["the icons, such as the one for adding", "M10 2.5c.28 0 .5.22.5.5v6.5H17"],
    ["why a table can't be read", "Rename the column back to"],
    ["Microsoft's helper library", "Unable to serialize value for"],
  ])("leaves %s for later", (_, words) => {
    const holders = scripts.filter((name) => read(name).includes(words));
    expect(holders).not.toEqual([]);
    const early = LANGUAGES.flatMap(firstLoad);
    expect(holders.filter((name) => early.includes(name))).toEqual([]);
  });

  it.each([
    ["catalogue", 150_000],
    ["headings", 75_000],
  ])("leaves the download of the %s small", (chunk, limit) => {
    const [file = ""] = scripts.filter((name) => name.startsWith(`${chunk}.`));
    expect(gzipSync(read(file), { level: 9 }).length).toBeLessThanOrEqual(limit);
  });
});
