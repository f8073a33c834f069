import { markAt } from "../productions/look";
import { folded } from "../productions/look";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

/** Parts that articles run through, so that they only say where an article is to be found. */
const CONTAINERS: ReadonlySet<string | undefined> = new Set(["part", "title", "chapter", "section"]);

/** Whether a chain is of chapters or the like, or of points in them. */
export const isHeading = ({ rank, unit }: LinkedChain): boolean => rank === 0 && CONTAINERS.has(unit);

/** The same, or an annex. */
export const isPartOfAct = ({ rank, unit }: LinkedChain): boolean =>
  rank === 0 && (CONTAINERS.has(unit) || unit === "annex" || unit === "schedule");

/** Whether a chain is one chapter or the like. */
export const isContainer = (chain: LinkedChain): boolean => isHeading(chain) && chain.pinpoints.length === 1;

/** Chains without the chapter that only says where an article stands: "Part 3, Chapter IV, Article 28", "статья 5 главы 2". */
export function withoutContainers(reading: Reading, chains: readonly LinkedChain[]): readonly LinkedChain[] {
  if (!chains.some(isContainer)) return chains;
  const leading = leadingContainers(reading, chains);
  return chains.filter((chain, index) => {
    if (index < leading) return false;
    if (!isContainer(chain)) return true;
    const before = chains[index - 1];
    const of = folded(reading, before?.end ?? -1) === "of" ? 1 : 0;
    return before?.rank !== 1 || before.end + of !== chain.start;
  });
}

/** How many chains at the beginning only lead to the first one that is numbered through. */
function leadingContainers(reading: Reading, chains: readonly LinkedChain[]): number {
  let count = 0;
  for (let chain = chains[0]; chain && isContainer(chain); chain = chains[count]) {
    const after = chains[++count];
    const isBeside =
      after && (after.start === chain.end || (after.start === chain.end + 1 && isComma(reading, chain.end)));
    if (!isBeside) return 0;
  }
  const last = chains[count];
  return last && !last.outwards && (last.rank === 1 || last.unit === "sign") ? count : 0;
}

const isComma = (reading: Reading, at: number): boolean => markAt(reading, at) === ",";
