import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { openPackage } from "../src/adapters/opc/open-package";
import type { Package } from "../src/adapters/opc/package";
import { cleanWorkbook } from "../test/support/clean-review";
import { COMMAND } from "./command";

/** What a check of any file may cost, within what a file may be. */
const LIMIT = { seconds: 20, megabytes: 1500 };
const MB = 1024 * 1024;
/** A little under what may be read of a file, beside the parts of the review itself. */
const MOST = 60 * MB;

/** `text` for 0, 1, 2, … until it is as long as may be read. */
function upTo(bytes: number, text: (index: number) => string): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < bytes; index++) {
    const piece = text(index);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
}

const noise = (index: number): string => ((index * 2_654_435_761) >>> 0).toString(36);
/** Random enough that no part unpacks to suspiciously much more than it is. */
const PADDING = `<!--${upTo(1.2 * MB, () => Math.random().toString(36).slice(2))}-->`;

/** Put something into a part, before what stands there. */
function inflate(pkg: Package, part: string, before: string, added: string): void {
  const padding = part.endsWith("sharedStrings.xml") ? "" : PADDING;
  pkg.set(
    part,
    pkg.text(part).replace(before, () => `${added}${padding}${before}`),
  );
}

const cell = (column: string, row: number, text: string) =>
  `<c r="${column}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A review whose gaps are these rows of the columns A to D. */
function gaps(pkg: Package, bytes: number, texts: (index: number) => readonly string[]): void {
  const sheet = gapsSheet(pkg);
  let count = 0;
  const rows = upTo(bytes, (index) => {
    count = index + 1;
    const row = index + 5;
    return `<row r="${row}">${texts(index)
      .map((text, at) => cell("ABCD"[at] ?? "E", row, text))
      .join("")}</row>`;
  });
  pkg.set(
    sheet,
    pkg.text(sheet).replace(/<row r="5".*?<\/row>|(?=<\/sheetData>)/u, () => ""),
  );
  inflate(pkg, sheet, "</sheetData>", rows);
  const table = gapsTable(pkg);
  pkg.set(table, pkg.text(table).replace(/(ref="A\d+:[A-Z]+)\d+"/gu, `$1${count + 4}"`));
}

const gapsTable = (pkg: Package): string =>
  pkg.parts.find((part) => part.startsWith("xl/tables/") && pkg.text(part).includes('displayName="Gaps"')) ?? "";
const gapsSheet = (pkg: Package): string =>
  pkg.parts.find((part) => pkg.relationships(part).some(({ target }) => target === gapsTable(pkg))) ?? "";

function comments(pkg: Package, bytes: number): void {
  const sheet = gapsSheet(pkg);
  const rels = sheet.replace(/([^/]*)$/u, "_rels/$1.rels");
  const type = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
  inflate(pkg, rels, "</Relationships>", `<Relationship Id="t1" Type="${type}" Target="/xl/threadedComments/t.xml"/>`);
  const threads = upTo(
    bytes,
    (i) =>
      `<threadedComment ref="B${5 + (i % 9)}" dT="2026-01-01T00:00:00" personId="{A}" id="{${i}}"${i % 3 ? ` parentId="{${i - (i % 3)}}"` : ""}><text>Is it so? ${noise(i)}</text></threadedComment>`,
  );
  pkg.set(
    "xl/threadedComments/t.xml",
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${threads}</ThreadedComments>`,
  );
}

const WORST: Readonly<Record<string, (pkg: Package) => void>> = {
  "a sheet of nothing but empty cells": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "</sheetData>",
      upTo(MOST, (i) => (i % 16_000 === 0 ? `${i ? "</row>" : ""}<row r="${9 + i / 16_000}">` : `<c s="${i % 7}"/>`)) +
        "</row>",
    ),
  "a sheet with as many cells as may be": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "</sheetData>",
      upTo(12 * MB, (i) =>
        i % 16_000 === 0 ? `${i ? "</row>" : ""}<row r="${9 + i / 16_000}">` : `<c s="${i % 7}"><v/></c>`,
      ) + "</row>",
    ),
  "a sheet of unknown elements": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "<sheetData>",
      upTo(MOST, (i) => (i % 3 ? "<a/>" : `<b${i % 977}/>`)),
    ),
  "a sheet of attributes": (pkg) =>
    inflate(pkg, gapsSheet(pkg), "<sheetData>", `<a ${upTo(MOST, (i) => `${"abcdefghij"[i % 10]}${noise(i)}="" `)}/>`),
  "a sheet of entities": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "<sheetData>",
      `<a>${upTo(MOST, (i) => (i % 5 ? "&amp;" : `&#${33 + (i % 90)};`))}</a>`,
    ),
  "a formula without end": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "</sheetData>",
      `<row r="9"><c r="A9"><f>${upTo(MOST / 2, (i) => `IF(A${i},`)}1${upTo(MOST / 3, (i) => (i % 9 ? "))))" : `)+${i}`))}</f></c></row>`,
    ),
  "a namespace for every element": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "<sheetData>",
      upTo(MOST, (i) => `<n${i}:a xmlns:n${i}="${i % 100}"/>`),
    ),
  "namespaces in namespaces": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "<sheetData>",
      upTo(200 * 20, (i) => `<q xmlns:n${i}="u">`).replace(/$/u, "") +
        upTo(MOST - 100_000, (i) => `<a xmlns:z="${i % 10}"/>`) +
        "</q>".repeat(upTo(200 * 20, (i) => `<q xmlns:n${i}="u">`).split("<q").length - 1),
    ),
  "merged cells without end": (pkg) =>
    inflate(
      pkg,
      gapsSheet(pkg),
      "</worksheet>",
      `<mergeCells>${upTo(MOST, (i) => `<mergeCell ref="A${1 + (i % 900_000)}:B${1 + (i % 900_000)}"/>`)}</mergeCells>`,
    ),
  "shared strings without end": (pkg) => {
    const part = pkg.parts.find((name) => name.endsWith("sharedStrings.xml")) ?? "";
    inflate(
      pkg,
      part,
      "</sst>",
      upTo(MOST, (i) => `<si><t>${noise(i)}</t></si>`),
    );
  },
  "shared strings that have to be parsed": (pkg) => {
    const part = pkg.parts.find((name) => name.endsWith("sharedStrings.xml")) ?? "";
    inflate(pkg, part, "</sst>", `<!-- -->${upTo(MOST, (i) => `<si><t>${noise(i)}</t></si>`)}`);
  },
  "as many gaps as fit": (pkg) => gaps(pkg, MOST, (i) => [`G-${i}`, `Point ${noise(i)}`, `Do ${i}`, "CRC, art. 12"]),
  "gaps as long as fit": (pkg) =>
    gaps(pkg, MOST, (i) => [
      `G-${i}`,
      "No age is set. ".repeat(400),
      "Set an age. ".repeat(400),
      `CRC, art. ${i % 70}; `.repeat(300),
    ]),
  "citations alone": (pkg) =>
    gaps(pkg, MOST, (i) => [
      `G-${i}`,
      "x",
      "y",
      `CRC, art. ${i % 70}; GC25, para. ${i}; GDPR, art. 8(1); `.repeat(600),
    ]),
  "one text in every gap": (pkg) =>
    gaps(pkg, 30 * MB, () => ["G-1", "No age is set for consent", "Set an age of consent", "CRC, art. 16"]),
  "content types without end": (pkg) =>
    inflate(
      pkg,
      "[Content_Types].xml",
      "</Types>",
      upTo(MOST, (i) => `<Default Extension="${noise(i)}" ContentType="a/b"/>`),
    ),
  "relationships without end": (pkg) =>
    inflate(
      pkg,
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      upTo(MOST, (i) => `<Relationship Id="x${i}" Type="a/worksheet" Target="worksheets/sheet1.xml"/>`),
    ),
  "as many gaps as may be": (pkg) =>
    gaps(pkg, 7 * MB, (i) => [`G-${i}`, `Point ${noise(i)}`, `Do ${i}`, "CRC, art. 12"]),
  "many gaps of one number": (pkg) => gaps(pkg, 5 * MB, () => ["G-1", "No age is set", "Set an age", "CRC, art. 16"]),
  "as many citations as may be": (pkg) =>
    gaps(pkg, 7.5 * MB, (i) => [
      `G-${i}`,
      "x",
      "y",
      `CRC, art. ${i % 70}; GC25, para. ${i}; GDPR, art. 8(1); `.repeat(600),
    ]),
  "as much prose as may be": (pkg) =>
    gaps(pkg, 38 * MB, (i) => [
      `G-${i}`,
      `No age ${i} is set. `.repeat(800),
      "Set an age. ".repeat(800),
      "CRC, art. 16",
    ]),
  "comments without end": (pkg) => comments(pkg, MOST),
  "as many comments as may be": (pkg) => comments(pkg, 12 * MB),
  "sheets without end": (pkg) =>
    inflate(
      pkg,
      "xl/workbook.xml",
      "</sheets>",
      upTo(MOST, (i) => `<sheet name="${i}" r:id=""/>`),
    ),
};

/** `npm run bench worst`: a check of files made to be as hard as the limits allow, in the built command line. */
export async function benchWorst(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "gap-table-"));
  const only = process.env["ONLY"];
  console.log(`\nCheck of the worst files (${LIMIT.seconds} s and ${LIMIT.megabytes} MB at most)`);
  for (const [name, spoil] of Object.entries(WORST)) {
    if (only !== undefined && !name.includes(only)) continue;
    const path = join(folder, "worst.xlsx");
    const pkg = openPackage(cleanWorkbook(), "workbook");
    spoil(pkg);
    writeFileSync(path, pkg.save());
    const { seconds, megabytes, code, said } = check(path);
    // Memory that can't be told is a program that did not run.
    const over = seconds > LIMIT.seconds || !(megabytes <= LIMIT.megabytes) || ![0, 1, 2].includes(code ?? -1);
    if (over) process.exitCode = 1;
    console.log(
      `  ${over ? "OVER" : "  ok"} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${code}  ${name}: ${said}`,
    );
  }
  rmSync(folder, { recursive: true });
}

const TELL_MEMORY = `data:text/javascript,process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))`;

function check(path: string) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL_MEMORY, COMMAND, "check", path], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 120_000,
    maxBuffer: 1024 * MB,
  });
  const lines = stderr.trim().split("\n");
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: Number(lines.at(-1)) / 1024,
    code: status,
    said: (lines.find((line) => line.includes("worst.xlsx:")) ?? lines[0] ?? "").slice(0, 110),
  };
}
