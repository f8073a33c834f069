import { markAt } from "../productions/look";
import { folded } from "../productions/look";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

/** Parts that articles run through, so that they only say where an article is to be found. */
const CONTAINERS: ReadonlySet<string | undefined> = new Set(["part", "title", "chapter", "section"]);

const isContainer = ({ rank, unit, pinpoints }: LinkedChain): boolean =>
  rank === 0 && CONTAINERS.has(unit) && pinpoints.length === 1;

/** Chains without the chapter that only says where an article stands: "Chapter IV, Article 28", "статья 5 главы 2". */
export function withoutContainers(reading: Reading, chains: readonly LinkedChain[]): readonly LinkedChain[] {
  return chains.filter((chain, index) => {
    const [before, after] = [chains[index - 1], chains[index + 1]];
    if (!isContainer(chain)) return true;
    if (index === 0 && after?.rank === 1 && !after.outwards)
      return !(after.start === chain.end || (after.start === chain.end + 1 && markAt(reading, chain.end) === ","));
    const of = folded(reading, before?.end ?? -1) === "of" ? 1 : 0;
    return before?.rank !== 1 || before.end + of !== chain.start;
  });
}
