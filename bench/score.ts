import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../src/app/citation-reader";
import type { CitationReader } from "../src/app/citation-reader";
import { ratesOf, scoreCitations } from "../test/support/citation-score";
import type { ExpectedLine, Score } from "../test/support/citation-score";

/** What a release must reach: F1 by language, and shares of the lines and pinpoints they are about. */
const LIMITS = { f1: { en: 0.98, ru: 0.95, kk: 0.95 }, falseFinds: 0.01, flagged: 1 };

const HELP = `Usage: npm run score -- FILE [--misses] [--limits]

Score the recogniser against a file of lines with expected answers, one JSON object a line:
  {"id", "text", "lang", "expected": [{"instrument", "pinpoints"}], "invalid"?, "context"?, "source"?, "tags"?}

  --misses  list every line that is not right
  --limits  end with 1 when a figure is below what a release must reach`;

/** `npm run score -- FILE`: how well citations are recognised, in figures. */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { misses: { type: "boolean" }, limits: { type: "boolean" }, help: { type: "boolean" } },
  });
  const [file] = positionals;
  if (file === undefined || values.help) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const score = scoreCitations(toLines(readFileSync(file, "utf8")), readers(), (id) => bundledCatalogue().byId.has(id));
  print(score);
  if (values.misses) printMisses(score);
  const below = values.limits ? shortfalls(score) : [];
  for (const line of below) console.log(`BELOW THE LIMIT: ${line}`);
  return below.length > 0 ? 1 : 0;
}

/** Lines of one context share a reader. */
function readers(): (context: Readonly<Record<string, string>>) => CitationReader {
  const made = new Map<string, CitationReader>();
  return (context) => {
    const key = JSON.stringify(context);
    const reader = made.get(key) ?? toCitationReader(bundledCatalogue(), context);
    made.set(key, reader);
    return reader;
  };
}

const toLines = (text: string): readonly ExpectedLine[] =>
  text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [JSON.parse(line) as ExpectedLine];
    } catch (error) {
      throw new Error(`Line ${index + 1} is no JSON: ${(error as Error).message}`, { cause: error });
    }
  });

const percent = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`);

function print(score: Score): void {
  console.log("             right  wrong missed  precision  recall     F1");
  for (const [key, tally] of [...score.tallies].sort(([a], [b]) => a.localeCompare(b))) {
    if (key.endsWith(" all") && !score.tallies.has(key.replace("all", "constructed"))) continue;
    const { precision, recall, f1 } = ratesOf(tally);
    const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(6)).join(" ");
    console.log(
      `${key.padEnd(11)} ${counts}  ${precision.toFixed(3).padStart(9)} ${recall.toFixed(3).padStart(7)}  ${f1.toFixed(3)}`,
    );
  }
  const { plainLines, falseFinds, invalid, flagged, falselyFlagged, outside, leftOpen } = score;
  console.log(
    `false finds: ${falseFinds} of ${plainLines} lines that cite nothing (${percent(falseFinds, plainLines)})`,
  );
  console.log(`pinpoints that do not exist: ${flagged} of ${invalid} flagged (${percent(flagged, invalid)})`);
  console.log(`pinpoints flagged though they exist: ${falselyFlagged}`);
  console.log(
    `in no figure above: ${outside} citations of instruments outside the catalogue, ${leftOpen} of them left open`,
  );
}

function printMisses({ misses }: Score): void {
  console.log(`\n${misses.length} lines not right`);
  for (const { id, text, expected, found } of misses)
    console.log(`${id}: ${text}\n  expected ${expected}\n  found    ${found}`);
}

function shortfalls({ tallies, plainLines, falseFinds, invalid, flagged }: Score): readonly string[] {
  const below: string[] = [];
  for (const [language, least] of Object.entries(LIMITS.f1)) {
    const tally = tallies.get(`${language} all`);
    if (tally && ratesOf(tally).f1 < least) below.push(`F1 of ${language}, expected ${least} or more`);
  }
  if (falseFinds > LIMITS.falseFinds * plainLines) below.push("false finds, expected 1 % at most");
  if (flagged < LIMITS.flagged * invalid) below.push("pinpoints that do not exist, expected all flagged");
  return below;
}

process.exitCode = run(process.argv.slice(2));
