import type { NameElement } from "../productions/elements";
import { OF } from "../productions/gap";
import { readGap } from "../productions/gaps";
import { isIn } from "../productions/look";
import type { Reading } from "../productions/look";
import { unitAt } from "../productions/units";
import { isAnnex } from "./inside-out";
import type { Link } from "./links";

/**
 * Whether a place behind a name is of what stands right behind it: of an annex to another text, "GDPR, paragraph 3 of the
 * annex to the draft", and, where the name has its place before it, of any outer part or name, "Article 8 GDPR, Recital 71
 * DSA", "Article 8 GDPR, paragraph 3 of Annex I DSA".
 *
 * @param at the place, behind its name
 * @param hasOwn the name has its place before it
 */
export function isOfWhatFollows(reading: Reading, links: readonly Link[], at: number, hasOwn: boolean): boolean {
  const [before, own, next] = [links[at - 1], links[at], links[at + 1]];
  if (!own?.chain || !before?.name) return false;
  const gap = readGap(reading, own.end);
  const isTied = (gap.bits & ~OF) === 0;
  // "Article 6 AI Act, point 1 of Annex III"
  const isOfItsAnnex = next?.chain !== undefined && isAnnex(next.chain) && links[at + 2]?.name === undefined;
  if (hasOwn && isTied && next?.start === gap.end)
    return next.chain ? next.chain.rank < own.chain.rank && !isOfItsAnnex : !pointsBack(next.name);
  const part = isTied && own.chain.rank > 0 ? unitAt(reading, gap.end) : undefined;
  const end = part?.unit.rank === 0 ? part.end : own.end;
  if (end === own.end && own.chain.rank > 0) return false;
  const isTo = isIn(reading, end, "about") && next !== undefined && next.start <= end + 2;
  return (hasOwn && end > own.end) || (isTo && isAnother(before.name, next.name));
}

const isAnother = ({ instruments }: NameElement, next: NameElement | undefined): boolean =>
  next !== undefined &&
  (next.pointer === "draft" || next.instruments.length > 0) &&
  !next.instruments.some((one) => instruments.includes(one));

/** "Article 8 GDPR, paragraph 2 thereof" */
const pointsBack = (name: NameElement | undefined): boolean =>
  name?.pointer === "ibid." || name?.pointsBy !== undefined;
