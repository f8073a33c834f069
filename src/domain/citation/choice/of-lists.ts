import { actEnd } from "../productions/act-end";
import { nameOfPlace } from "../productions/elements";
import type { NameElement } from "../productions/elements";
import { beforeBreaks, listMarkAt, opensList } from "../productions/list-marks";
import type { ListMark } from "../productions/list-marks";
import {
  folded,
  isCapital,
  isIn,
  isMark,
  isNumber,
  markAt,
  phraseBefore,
  phraseEnd,
  written,
} from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";

/** A list of changes to one act, as far as it was read. */
interface OpenList {
  readonly name: NameElement;
  /** The mark of its last item. */
  readonly last: ListMark;
}

/**
 * Clusters with the act that heads the list they stand in: "In the Law on Education: 1) Article 1 is amended; 2) Article
 * 6 …". The list ends where another act is named, and with the sentence or the line that no next mark follows. What is
 * quoted in it is a text of its own.
 */
export function ofLists(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  let list: OpenList | undefined;
  let heading: NameElement | undefined;
  let depth = 0;
  let from = 0;
  return clusters.map((cluster) => {
    for (let at = from; at < cluster.start; at++) {
      depth = depthBehind(reading, at, depth);
      if (depth > 0) continue;
      if (opensList(reading, at)) {
        list = toList(reading, heading, at);
        heading = undefined;
      } else if (list) list = listAt(reading, at, list);
    }
    const isQuoted = depth > 0;
    for (let at = Math.max(from, cluster.start); at < cluster.end; at++) depth = depthBehind(reading, at, depth);
    from = Math.max(from, cluster.end);
    if (isQuoted) return cluster;
    if (!cluster.name) return list && isOf(list.name, cluster) ? withName(cluster, list.name) : cluster;
    list = undefined;
    heading = cluster.chains.length === 0 ? cluster.name : undefined;
    return cluster;
  });
}

const withName = (cluster: Cluster, name: NameElement): Cluster => ({
  ...cluster,
  ofList: nameOfPlace(name, cluster.start),
});

/** How many quotes are open behind a token. */
function depthBehind(reading: Reading, at: number, depth: number): number {
  if (markAt(reading, at) !== '"') return depth;
  const mark = written(reading, at);
  if (mark === '"') return depth > 0 ? depth - 1 : 1;
  return OPENING.includes(mark) ? depth + 1 : Math.max(0, depth - 1);
}

const OPENING = "«“„";

/** The list that a mark opens, where all that is said before its colon is which act is changed. */
function toList(reading: Reading, name: NameElement | undefined, at: number): OpenList | undefined {
  const last = listMarkAt(reading, at);
  if (!name || !last || name.instruments.length === 0 || name.defined !== undefined || name.ofAnother) return undefined;
  const isAlone = beginsLine(reading, name.start) && tellsOfChange(reading, name.end, beforeBreaks(reading, at) - 1);
  return isAlone ? { name, last } : undefined;
}

/** Whether nothing stands before a name in its sentence but words that lead to what is changed: "1. Внести в". */
function beginsLine(reading: Reading, start: number): boolean {
  let at = start;
  for (let before = changeBefore(reading, at); before >= 0; before = changeBefore(reading, at)) at = before;
  if (at === 0 || isMark(reading, at - 1, ".;:\n")) return true;
  return markAt(reading, at - 1) === ")" && markAt(reading, at - 3) !== "(";
}

/** Where a word begins that ends before a token and joins, or tells of a change; -1 for none. */
function changeBefore(reading: Reading, end: number): number {
  const join = phraseBefore(reading, 0, end, "joins");
  if (join >= 0) return join;
  return isChange(reading, end - 1) || folded(reading, end - 1) === "the" ? end - 1 : -1;
}

function tellsOfChange(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const next = isChange(reading, at) ? at + 1 : phraseEnd(reading, at, "joins");
    if (next <= at) return false;
    at = next;
  }
  return true;
}

const isChange = (reading: Reading, at: number): boolean => isIn(reading, at, "changing");

/** A list behind a token that stands outside its places; undefined where it ends. */
function listAt(reading: Reading, at: number, list: OpenList): OpenList | undefined {
  if (actEnd(reading, at) > 0 || phraseEnd(reading, at, "drafts") > 0) return undefined;
  const mark = isMark(reading, at - 1, ".;,\n") ? listMarkAt(reading, at) : undefined;
  if (mark) return isNext(mark, list) ? { ...list, last: mark } : undefined;
  return endsItem(reading, at) && !isMarked(reading, at + 1, list) ? undefined : list;
}

const isNext = ({ sign, number }: ListMark, { last }: OpenList): boolean => sign === last.sign && number > last.number;

function isMarked(reading: Reading, from: number, list: OpenList): boolean {
  let at = from;
  while (markAt(reading, at) === "\n") at++;
  const mark = listMarkAt(reading, at);
  return mark !== undefined && isNext(mark, list);
}

/** A sentence's end, or a line's that no semicolon or colon stands before. */
function endsItem(reading: Reading, at: number): boolean {
  if (markAt(reading, at) === "\n") return !isMark(reading, at - 1, ";:,\n");
  if (listMarkAt(reading, at - 1)) return false;
  return (
    isMark(reading, at, "!?") ||
    (markAt(reading, at) === "." && (isCapital(reading, at + 1) || isNumber(reading, at + 1)))
  );
}

/** Places in the units that the act is cited by. */
const isOf = ({ instruments }: NameElement, { chains: [first], isUnclear }: Cluster): boolean =>
  first !== undefined &&
  isUnclear !== true &&
  !first.bare &&
  !first.ofThisText &&
  first.ofExplained === undefined &&
  (first.rank === 1 || instruments.every(({ pinpoint }) => pinpoint.unit === first.unit));
