import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import { buildLexicon } from "../src/domain/citation/lexicon/build-lexicon";
import { readInContext } from "../src/domain/citation/read-citations";
import { toTextContext } from "../src/domain/citation/resolve/text-context";
import { anyName, countNames } from "./any-name";
import { HOSTILE_PATTERNS, mixedText } from "./cite-texts";
import { measure, print } from "./measure";

const MEGABYTE = 1e6;

/**
 * Reading citations: megabytes of UTF-8 a second over mixed English, Russian and Kazakh text with the whole catalogue,
 * beside regular expressions of all names, which find names and nothing else; then lines of one hostile pattern,
 * each twice as long as the one before, whose own time of the processor must double with them.
 */
export async function benchCite(): Promise<void> {
  const catalogue = bundledCatalogue();
  const known = toTextContext(buildLexicon(catalogue), catalogue);
  const text = mixedText(3 * MEGABYTE);
  const lines = text.split("\n");
  const bytes = Buffer.byteLength(text);
  const citations = lines.reduce((sum, line) => sum + readInContext(line, known).length, 0);
  const expressions = anyName(catalogue);
  const rows = await measure(
    [
      { name: "gap-table, paragraph by paragraph", run: () => lines.map((line) => readInContext(line, known).length) },
      { name: "gap-table, as one text", run: () => readInContext(text, known).length },
      {
        name: "regular expressions of all names",
        run: () => lines.map((line) => countNames(line, expressions)),
      },
    ],
    7,
    () => undefined,
  );
  print(
    `Citations of a text of ${(bytes / MEGABYTE).toFixed(1)} MB (${text.length} characters, ${citations} citations, one every ${Math.round(text.length / citations)})`,
    rows,
  );
  for (const { name, median } of rows)
    console.log(`  ${name}: ${(bytes / MEGABYTE / (median / 1000)).toFixed(1)} MB/s`);
  console.log(`\nHostile lines of 1.25, 2.5 and 5 MB, in ms of CPU; growth is the last over the first, 4 when linear`);
  for (const [name, pattern] of Object.entries(HOSTILE_PATTERNS)) {
    const times = [1.25, 2.5, 5].map((size) => {
      const line = flat(pattern.repeat(Math.ceil((size * MEGABYTE) / Buffer.byteLength(pattern))));
      return leastOwnTime(() => readInContext(line, known).length);
    });
    const growth = (times[2] ?? NaN) / (times[0] ?? NaN);
    console.log(
      `  ${name.padEnd(34)} ${times.map((ms) => ms.toFixed(0).padStart(7)).join(" ")}  ${growth.toFixed(1).padStart(5)}`,
    );
  }
}

/** A repeated text is put together when it is first read, which is no part of reading citations. */
const flat = (text: string): string => Buffer.from(text).toString();

/** The least that some work takes of the processor for itself, in ms; other processes don't count, nor does the kernel. */
function leastOwnTime(work: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round <= 3; round++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    work();
    times.push(process.cpuUsage(before).user / 1000);
  }
  return Math.min(...times);
}
