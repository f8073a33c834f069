/** One way of doing a piece of work; the first of a comparison is ours. */
export interface Contestant<T = void> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

export interface Measured {
  readonly name: string;
  /** Milliseconds. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** Median over the first contestant's median. */
  readonly ratio: number;
}

/**
 * Time every contestant in turn, A B C A B C …, after one round that does not
 * count, so that a machine that slows down slows all of them.
 *
 * @param prepare makes each run's input, outside the time that counts; what it leaves behind is collected before the run
 */
export async function measure<T = void>(
  contestants: readonly Contestant<T>[],
  rounds: number,
  prepare: () => T,
): Promise<readonly Measured[]> {
  const times = contestants.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { run }] of contestants.entries()) {
      const input = prepare();
      globalThis.gc?.();
      await sweeping();
      const start = performance.now();
      await run(input);
      if (round > 0) times[i]?.push(performance.now() - start);
    }
  }
  const medians = times.map(medianOf);
  return contestants.map(({ name }, i) => ({
    name,
    median: medians[i] ?? NaN,
    least: Math.min(...(times[i] ?? [])),
    most: Math.max(...(times[i] ?? [])),
    ratio: (medians[i] ?? NaN) / (medians[0] ?? NaN),
  }));
}

/** The collector goes on in threads of its own for some milliseconds, beside work that takes no longer itself. */
const sweeping = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** Print the measurements of one piece of work as a table. */
export function print(title: string, rows: readonly Measured[]): void {
  const width = Math.max(...rows.map((row) => row.name.length));
  console.log(`\n${title}`);
  console.log(`  ${"".padEnd(width)}   median ms      min      max   ratio`);
  for (const { name, median, least, most, ratio } of rows) {
    console.log(
      `  ${name.padEnd(width)} ${[median, least, most].map((ms) => ms.toFixed(1).padStart(8)).join(" ")} ${ratio.toFixed(2).padStart(7)}`,
    );
  }
}
