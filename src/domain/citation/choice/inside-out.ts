import type { Pinpoint } from "../../instrument/pinpoint";
import { folded, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import type { LinkedChain } from "./links";

export const isAnnex = ({ unit }: LinkedChain): boolean => unit === "annex" || unit === "schedule";

/** Points before what they are in, the innermost first: "подпункт 1), пункт 2, статья 8", "п. 4 приложения 1". */
export function insideOut(reading: Reading, chains: readonly LinkedChain[]): readonly Pinpoint[] | undefined {
  const [owner, ...inner] = [...chains].reverse();
  const [around, another] = owner?.pinpoints ?? [];
  if (!owner || !around || another || around.to || around.path.length !== 1 || inner.length === 0) return undefined;
  if (owner.rank !== 1 && !isAnnex(owner)) return undefined;
  const isInside = chains.slice(0, -1).every((chain, at) => {
    const next = chains[at + 1];
    const isOne = at === 0 || (chain.pinpoints.length === 1 && chain.pinpoints[0]?.to === undefined);
    return isOne && chain.rank > 1 && next !== undefined && chain.rank > next.rank && isBeside(reading, chain, next);
  });
  if (!isInside) return undefined;
  const [innermost, ...between] = inner.reverse();
  const path = [...around.path, ...between.reverse().flatMap(({ pinpoints }) => pinpoints[0]?.path ?? [])];
  return innermost?.pinpoints.map(({ path: own, to }) => ({
    ...around,
    path: [...path, ...own],
    ...(to && { to: [...path, ...to] }),
  }));
}

/** Whether nothing but a comma or "of" stands between. */
const isBeside = (reading: Reading, { end }: LinkedChain, { start }: LinkedChain): boolean =>
  start === end || (start === end + 1 && (markAt(reading, end) === "," || folded(reading, end) === "of"));
