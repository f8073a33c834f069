import { isLetterBelow } from "./is-lower";
import type { Chain } from "./join-places";
import type { Pinpoint } from "../../instrument/pinpoint";

/** The unit that a citation's places are counted in: the one that is numbered through, if any is. */
export const mainUnitOf = (chains: readonly Chain[]): string | undefined =>
  (chains.find(({ rank }) => rank === 1) ?? chains.find(({ rank }) => rank > 0) ?? chains[0])?.unit;

/**
 * The places of all chains. A paragraph that stands apart is one of the
 * article before, "art. 3, para. 1, and para. 2", or in the order from the
 * inside out of the article after: "пункт 1 и подпункт 2) пункта 3 статьи 5".
 */
export function placesOf(chains: readonly Chain[], unit: string | undefined): readonly Pinpoint[] {
  const [only] = chains;
  if (only && chains.length === 1) return only.pinpoints.map((pinpoint) => inUnit(pinpoint, only, unit));
  const places: Pinpoint[] = [];
  const after = ownersAfter(chains, unit);
  chains.forEach((chain, index) => {
    const last = places.at(-1);
    if (last && ownsAlone(last, chain)) {
      places.pop();
      for (const pinpoint of chain.pinpoints) places.push({ ...last, ...inside(last.path, pinpoint) });
      return;
    }
    const own = after[index] ?? ownerBefore(chain, chains[index - 1], last, unit);
    if (own && own.length === last?.path.length && !after[index]) places.pop();
    for (const pinpoint of chain.pinpoints) places.push(own ? inside(own, pinpoint) : inUnit(pinpoint, chain, unit));
  });
  return places;
}

type Path = readonly string[];

/** "Annex III to the Act, point 3": annexes count anew. */
const ownsAlone = ({ kind, path, to }: Pinpoint, { rank, unit }: Chain): boolean =>
  (kind === "annex" || kind === "schedule") && path.length === 1 && !to && rank >= 2 && unit !== undefined;

const isInner = ({ rank, unit }: Chain, main: string | undefined): boolean => rank >= 2 && unit !== main;

/** For each chain without an article the numbers that the chain after it ends with: the article, and the point for a sub-point. */
function ownersAfter(chains: readonly Chain[], main: string | undefined): readonly (Path | undefined)[] {
  const owners: (Path | undefined)[] = [];
  let next: Chain | undefined;
  for (let index = chains.length - 1; index >= 0; index--) {
    const chain = chains[index];
    if (!chain) continue;
    if (isInner(chain, main)) {
      const path = next?.pinpoints[0]?.path ?? [];
      const owner = next?.innermost === chain.unit ? path.slice(0, -1) : path.slice(0, chain.rank - 1);
      if (next?.outwards && owner.length > 0 && path.length > owner.length) owners[index] = owner;
    } else next = chain.unit === main ? chain : undefined;
  }
  return owners;
}

function ownerBefore(
  chain: Chain,
  before: Chain | undefined,
  last: Pinpoint | undefined,
  main: string | undefined,
): Path | undefined {
  if (!last || last.kind || !isInner(chain, main)) return undefined;
  const owner = last.path.slice(0, chain.rank - 1);
  if (owner.length === 0) return undefined;
  // "статья 34(1) DSA, пункт (d)"
  if (!last.to && before?.unit === before?.innermost && isLetterBelow(last.path, chain.pinpoints[0]?.path))
    return last.path;
  if (owner.length < last.path.length) return before?.outwards && chain.outwards ? undefined : owner;
  return HOLDING.has(main) && !last.to && !before?.outwards ? owner : undefined;
}

/** Units numbered through whose places are counted anew in each. */
const HOLDING: ReadonlySet<string | undefined> = new Set(["article", "section"]);

const inside = (owner: Path, { path, to }: Pinpoint): Pinpoint => ({
  path: [...owner, ...path],
  ...(to ? { to: [...owner, ...to] } : {}),
});

/** A place in another unit than the citation's first keeps its own: "art. 8(1), recital 38". */
const inUnit = (pinpoint: Pinpoint, { unit }: Chain, main: string | undefined): Pinpoint =>
  unit === undefined || unit === main || pinpoint.kind || pinpoint.path[0] === unit
    ? pinpoint
    : { kind: unit, ...pinpoint };
