import type { ComparedVersions } from "./compared-versions";
import { alikeFinder } from "./find-alike";
import type { VersionUnit } from "./version-unit";
import type { WordScale } from "./word-scale";

/** How much of a part the whole must hold: for sure, or so that it may be one. */
export const HELD = { surely: 0.92, perhaps: 0.7 } as const;
/** Shorter texts are found in too many others. */
export const FEWEST_IN_PART = 6;

/**
 * Find what old provisions were split into, and which of them were put together: parts stand side by side, or inside
 * one another.
 *
 * @param least how much of a part the whole must hold
 */
export function findSplits({ old, now, scale, pairing }: ComparedVersions, least: number): void {
  const isFree = (unit: VersionUnit): boolean => pairing.isFree(unit);
  const split = findParts(now.units.filter(isFree), old.units, {
    scale,
    least,
    pairOf: (whole) => pairing.nowOf(whole),
    isOpen: (whole) => pairing.isFree(whole) || pairing.nowOf(whole) !== undefined,
  });
  for (const [whole, parts] of split) {
    const others = parts.filter(isFree);
    const [first] = others;
    if (first && !pairing.nowOf(whole)) pairing.pair(whole, first);
    for (const part of others) if (pairing.nowOf(whole) !== part) pairing.split(whole, part);
  }
  const merged = findParts(old.units.filter(isFree), now.units, {
    scale,
    least,
    pairOf: (whole) => pairing.oldOf(whole),
    isOpen: (whole) => pairing.isFree(whole) || pairing.oldOf(whole) !== undefined,
  });
  for (const [whole, parts] of merged) {
    const others = parts.filter(isFree);
    const [first] = others;
    if (first && !pairing.oldOf(whole)) pairing.pair(first, whole);
    for (const part of others) if (pairing.oldOf(whole) !== part) pairing.join(whole, part);
  }
}

interface Search {
  readonly scale: WordScale;
  readonly least: number;
  /** The part that is known of a whole. */
  readonly pairOf: (whole: VersionUnit) => VersionUnit | undefined;
  /** Whether it may be a whole. */
  readonly isOpen: (whole: VersionUnit) => boolean;
}

/** Which provisions are parts of which of the other version: wholes with all their parts, two or more. */
function findParts(
  parts: readonly VersionUnit[],
  wholes: readonly VersionUnit[],
  { scale, least, pairOf, isOpen }: Search,
): ReadonlyMap<VersionUnit, readonly VersionUnit[]> {
  const found = new Map<VersionUnit, VersionUnit[]>();
  const alike = alikeFinder(wholes);
  for (const part of parts) {
    if (part.words.length < FEWEST_IN_PART) continue;
    const [best] = alike(part)
      .filter((whole) => whole.words.length > part.words.length && pairOf(whole)?.said !== whole.said && isOpen(whole))
      .map((whole) => {
        const pair = pairOf(whole);
        return { whole, held: scale.heldBy(part.words, pair ? scale.without(whole.words, pair.words) : whole.words) };
      })
      .filter(({ held }) => held >= least)
      .sort((a, b) => b.held - a.held);
    if (best) found.set(best.whole, [...(found.get(best.whole) ?? []), part]);
  }
  const free = new Set(parts);
  return new Map(
    [...found].flatMap(([whole, its]) => {
      const pair = pairOf(whole);
      const run = sideBySide(pair ? [...its, pair] : its, pair);
      if (run.length < 2) return [];
      const around = run[0]?.outer;
      const isInside = around && free.has(around) && run.every(({ outer }) => outer === around);
      const isPart =
        isInside && stepsOf(around) === stepsOf(whole) && scale.heldBy(around.words, whole.words) >= HELD.surely;
      return [[whole, isPart ? [around, ...run] : run] as const];
    }),
  );
}

/** How deep inside an article a provision is. */
const stepsOf = ({ id }: VersionUnit): number => id.split("(").length;

/** The parts that stand side by side with the one that is known; without one, the most that do. */
function sideBySide(parts: readonly VersionUnit[], known: VersionUnit | undefined): readonly VersionUnit[] {
  const runs: VersionUnit[][] = [];
  for (const part of [...parts].sort((a, b) => a.at - b.at)) {
    const run = runs.at(-1);
    if (run && isBehind(part, run)) run.push(part);
    else runs.push([part]);
  }
  const [most = []] = runs.filter((run) => !known || run.includes(known)).sort((a, b) => b.length - a.length);
  return most;
}

/** Whether a part stands right behind the last of others, or inside one of them. */
export function isBehind(part: VersionUnit, others: readonly VersionUnit[]): boolean {
  const last = others.at(-1);
  return (
    (part.outer !== undefined && others.includes(part.outer)) ||
    (part.outer === last?.outer && part.place === (last?.place ?? 0) + 1)
  );
}
