import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";
import type { Catalogue } from "../src/domain/instrument/catalogue";
import { searchParts, toSearchIndex } from "../src/domain/lookup/search-parts";
import { grownCatalogue } from "../test/support/grown-catalogue";
import { type LookupQuery, MORE_QUERIES, PINPOINT_QUERIES, WORD_QUERIES } from "../test/fixtures/lookup-queries";
import { ALL_HELD_OUT_QUERIES } from "../test/fixtures/lookup-queries-held-out";
import { LOOKUP_PEERS, type Lookup, toPeerEntries } from "./lookup-peers";

/** The last set was written before the weights were chosen and never looked at while choosing them. */
const SETS: Readonly<Record<string, readonly LookupQuery[]>> = {
  places: PINPOINT_QUERIES,
  words: WORD_QUERIES,
  "harder words": MORE_QUERIES,
  "held out": ALL_HELD_OUT_QUERIES,
};
const QUERIES: readonly LookupQuery[] = Object.values(SETS).flat();

/** Every so many-th query is timed, each of its keystrokes at most three times. */
const TIMED = 16;

/**
 * Looking up as one types, in the real catalogue and in one of 50,000 parts, beside three libraries with the same
 * texts, the same words and stems: how often a right answer is among the first three, and milliseconds a keystroke.
 */
export async function benchLookup(): Promise<void> {
  const real = bundledCatalogue();
  for (const catalogue of [real, grownCatalogue(real, 50_000)]) {
    const entries = toPeerEntries(catalogue);
    const contestants = [
      { name: "gap-table", build: () => ours(catalogue) },
      ...LOOKUP_PEERS.map(({ name, build }) => ({ name, build: () => build(entries) })),
    ];
    console.log(`\nLooking up among ${catalogue.instruments.length} instruments and ${partsOf(catalogue)} parts`);
    console.log(`  ${QUERIES.length} queries; times of ${keystrokes().length} keystrokes, in ms`);
    console.log(`  right among the first three, in %: all, and ${Object.keys(SETS).join(", ")}`);
    console.log(
      `  ${"".padEnd(12)} ${["all", ...Object.keys(SETS)].map((name) => name.padStart(12)).join(" ")}    build      p50      p95     most`,
    );
    for (const { name, build } of contestants) {
      globalThis.gc?.();
      const start = performance.now();
      const lookup = build();
      const built = performance.now() - start;
      const shares = [QUERIES, ...Object.values(SETS)].map((queries) => shareRight(lookup, queries));
      const times = timed(lookup);
      const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
      console.log(
        `  ${name.padEnd(12)} ${shares.map((share) => share.toFixed(1).padStart(12)).join(" ")} ` +
          [built, at(0.5), at(0.95), at(1)].map((ms) => ms.toFixed(2).padStart(8)).join(" "),
      );
    }
  }
}

function ours(catalogue: Catalogue): Lookup {
  const index = toSearchIndex(catalogue);
  return (query) =>
    searchParts(index, query, { limit: 20 }).parts.map(({ instrument, pinpoint }) => `${instrument} ${pinpoint ?? ""}`);
}

/** In per cent. */
const shareRight = (lookup: Lookup, queries: readonly LookupQuery[]): number =>
  (100 * queries.filter(([query, ...expected]) => answers(lookup(query), expected)).length) / queries.length;

const answers = (found: readonly string[], expected: readonly string[]): boolean =>
  found.slice(0, 3).some((one) => expected.includes(one));

const partsOf = ({ instruments }: Catalogue): number => instruments.reduce((sum, { parts }) => sum + parts.length, 0);

/** Each beginning of each query, as it is typed. */
const keystrokes = (): readonly string[] =>
  QUERIES.filter((_, at) => at % TIMED === 0).flatMap(([query]) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );

function timed(lookup: Lookup): readonly number[] {
  const typed = keystrokes();
  for (const query of typed.slice(0, 100)) lookup(query);
  return typed.map((query) => leastTime(lookup, query)).sort((a, b) => a - b);
}

/** What takes longer is not timed again. */
const LONG = 50;

/** The least of three times, so that other work on the machine counts for little. */
function leastTime(lookup: Lookup, query: string): number {
  let least = Infinity;
  for (let round = 0; round < 3 && (round === 0 || least < LONG); round++) {
    const start = performance.now();
    lookup(query);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
