/** Words that two texts have in common, in the same order and without a gap: they count from 0. */
export interface CommonRun {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** The runs with neighbours joined that have nothing between them, and without empty ones. */
export function joinRuns(runs: readonly CommonRun[]): readonly CommonRun[] {
  const joined: CommonRun[] = [];
  for (const run of runs) {
    if (run.length === 0) continue;
    const last = joined.at(-1);
    if (last && last.before + last.length === run.before && last.after + last.length === run.after)
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined;
}
