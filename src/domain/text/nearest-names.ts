import { fold } from "./fold";

const ENOUGH = 0.35;
const MOST = 3;

/**
 * The names that look most like a text, the most alike first, three at the most: by the runs of three letters that both
 * have, so that a slip of the pen, an ending or another order of words matters little. None when nothing is like it.
 */
export function nearestNames(text: string, names: readonly string[]): readonly string[] {
  const wanted = runsOf(text);
  const distinct = new Map(names.map((name) => [fold(name), name] as const).reverse());
  return [...distinct.values()]
    .map((name) => ({ name, likeness: likenessOf(wanted, runsOf(name)) }))
    .filter(({ likeness }) => likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Twice the shared runs by all runs: 0 for nothing shared, 1 for the same. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((run) => b.has(run)).length;
  return (2 * shared) / (a.size + b.size);
}

function runsOf(text: string): ReadonlySet<string> {
  const padded = ` ${fold(text)} `;
  return new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
