import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../src/app/citation-reader";
import type { CitationReader } from "../src/app/citation-reader";
import { ratesOf, scoreCitations, shortfalls, toExpectedLines } from "../test/support/citation-score";
import type { Score } from "../test/support/citation-score";

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
    options: {
      misses: { type: "boolean" },
      limits: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.help) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const score = scoreCitations(toExpectedLines(readFileSync(file, "utf8")), readers(), (id) =>
    bundledCatalogue().byId.has(id),
  );
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

process.exitCode = run(process.argv.slice(2));
