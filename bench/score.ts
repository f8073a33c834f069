import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../src/app/citation-reader";
import type { CitationReader } from "../src/app/citation-reader";
import { toCatalogue } from "../src/domain/instrument/catalogue";
import type { Catalogue } from "../src/domain/instrument/catalogue";
import { ratesOf, scoreCitations, shortfalls, toExpectedLines } from "../test/support/citation-score";
import type { Score } from "../test/support/citation-score";

const HELP = `Usage: npm run score -- FILE [--misses] [--limits] [--without ID,ID,…]

Score the recogniser against a file of lines with expected answers, one JSON object a line:
  {"id", "text", "lang", "expected": [{"instrument", "pinpoints"}], "invalid"?, "context"?, "source"?, "tags"?}

  --misses  list every line that is not right
  --limits  end with 1 when a figure is below what a release must reach
  --without instruments that the catalogue lacked when the answers were written`;

/** `npm run score -- FILE`: how well citations are recognised, in figures. */
function run(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      misses: { type: "boolean" },
      limits: { type: "boolean" },
      without: { type: "string", default: "" },
      help: { type: "boolean" },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.help) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const left = values.without.split(",").filter(Boolean);
  const unknown = left.filter((id) => !bundledCatalogue().byId.has(id));
  if (unknown.length > 0) {
    console.error(`No instrument of the catalogue is called ${unknown.join(", ")}.`);
    return 2;
  }
  const catalogue = catalogueWithout(left);
  const score = scoreCitations(toExpectedLines(readFileSync(file, "utf8")), readers(catalogue), (id) =>
    catalogue.byId.has(id),
  );
  print(score);
  if (values.misses) printMisses(score);
  const below = values.limits ? shortfalls(score) : [];
  for (const line of below) console.log(`BELOW THE LIMIT: ${line}`);
  return below.length > 0 ? 1 : 0;
}

/** The catalogue that comes with the program; without some instruments, as it was before it had them. */
function catalogueWithout(ids: readonly string[]): Catalogue {
  const whole = bundledCatalogue();
  return ids.length === 0
    ? whole
    : toCatalogue(
        whole.version,
        whole.instruments.filter(({ id }) => !ids.includes(id)),
      );
}

/** Lines of one context share a reader. */
function readers(catalogue: Catalogue): (context: Readonly<Record<string, string>>) => CitationReader {
  const made = new Map<string, CitationReader>();
  return (context) => {
    const key = JSON.stringify(context);
    const reader = made.get(key) ?? toCitationReader(catalogue, context);
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
