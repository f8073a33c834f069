import { actEnd } from "../productions/act-end";
import type { NameElement } from "../productions/elements";
import { itemMarkAt, listMarkAt, opensItems } from "../productions/list-marks";
import type { ListMark } from "../productions/list-marks";
import { isCapital, isMark, isNumber, markAt, pastMarks, phraseEnd, written } from "../productions/look";
import type { Reading } from "../productions/look";
import type { Cluster } from "./clusters";
import { kindOfList } from "./list-heads";
import type { ListKind } from "./list-heads";
import { isPlaceAlone, speaksOfDraft } from "./list-items";

/** A list of places of one act, as far as it was read. */
interface OpenList {
  readonly name: NameElement;
  readonly kind: ListKind;
  /** The mark of its last item. */
  readonly last: ListMark;
  /** Where what its item says begins, behind the mark or the last place. */
  readonly from: number;
  /** A mark of the next item stands here, so that the item goes on up to it. */
  readonly until: number;
  /** The first cluster behind its head. */
  readonly first: number;
}

/** How far clusters were looked through for lists. */
interface Scan {
  /** The clusters, those in a list with the act that heads it. */
  readonly found: Cluster[];
  list: OpenList | undefined;
  /** A name that may head a list, and where the words before it begin. */
  heading: { readonly name: NameElement; readonly from: number } | undefined;
  /** How many quotes are open. */
  depth: number;
  from: number;
}

/**
 * Clusters with the act that heads the list they stand in: "In the Law on Education: 1) Article 1 is amended; 2) Article
 * 6 …". The list ends where another act is named, and with the sentence, the line, the cell or the semicolon that no next
 * mark follows. What is quoted in it is a text of its own. A list of places alone holds none where one of its items says
 * more.
 */
export function ofLists(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const scan: Scan = { found: [...clusters], list: undefined, heading: undefined, depth: 0, from: 0 };
  clusters.forEach((cluster, index) => readCluster(reading, scan, clusters, index, cluster));
  // What is said behind the last place may tell that the list is of something else.
  if (scan.list) readTo(reading, scan, clusters, clusters.length, reading.tokens.length);
  return scan.found;
}

function readCluster(
  reading: Reading,
  scan: Scan,
  clusters: readonly Cluster[],
  index: number,
  cluster: Cluster,
): void {
  const before = scan.from;
  readTo(reading, scan, clusters, index, cluster.start);
  const isQuoted = scan.depth > 0;
  for (let at = Math.max(scan.from, cluster.start); at < cluster.end; at++)
    scan.depth = depthBehind(reading, at, scan.depth);
  scan.from = Math.max(scan.from, cluster.end);
  if (isQuoted) return;
  const { list } = scan;
  if (cluster.name) {
    const { name, chains } = cluster;
    scan.heading = chains.length === 0 ? { name, from: before } : undefined;
    // The first of the changes may stand right behind the colon.
    const colon = markAt(reading, name.end) === '"' ? name.end + 1 : name.end;
    const isFirst = chains.length > 0 && opensChanges(reading, colon);
    scan.list = isFirst ? toChanges(reading, name, before, colon, index + 1) : undefined;
  } else if (list && isOf(list.name, cluster)) {
    if (list.kind === "places" && !isPlaceAlone(reading, list.from, cluster, clusters[index + 1]))
      return dropList(scan, list, clusters, index);
    scan.found[index] = { ...cluster, ofList: list.name };
    scan.list = { ...list, from: cluster.end };
  }
}

/** Read what stands outside clusters up to a token, before the cluster of an index. */
function readTo(reading: Reading, scan: Scan, clusters: readonly Cluster[], index: number, end: number): void {
  for (let at = scan.from; at < end; at++) {
    const { heading, list } = scan;
    scan.depth = depthBehind(reading, at, scan.depth);
    if (scan.depth > 0) continue;
    if (opensItems(reading, at)) {
      scan.list = heading && toList(reading, heading.name, heading.from, at, index);
      scan.heading = undefined;
    } else if (heading && opensChanges(reading, at)) {
      scan.list = toChanges(reading, heading.name, heading.from, at, index);
      scan.heading = undefined;
    } else if (list?.kind === "places" && speaksOfDraft(reading, at)) dropList(scan, list, clusters, index);
    else if (list) scan.list = listAt(reading, at, scan.from, list);
  }
}

/** Take its name from the places of a list, up to a cluster. */
function dropList(scan: Scan, { first }: OpenList, clusters: readonly Cluster[], to: number): void {
  for (const [index, cluster] of clusters.slice(first, to).entries()) scan.found[first + index] = cluster;
  scan.list = undefined;
}

/** How many quotes are open behind a token. */
function depthBehind(reading: Reading, at: number, depth: number): number {
  if (markAt(reading, at) !== '"') return depth;
  const mark = written(reading, at);
  if (mark === '"') return depth > 0 ? depth - 1 : 1;
  return OPENING.includes(mark) ? depth + 1 : Math.max(0, depth - 1);
}

const OPENING = "«“„";

/** Whether a colon leads to changes that no marks part: "…: in Article 10, delete paragraph 2; in Article 15, add". */
function opensChanges(reading: Reading, colon: number): boolean {
  const first = pastMarks(reading, colon + 1, "\n");
  if (markAt(reading, colon) !== ":" || itemMarkAt(reading, first)) return false;
  for (let at = first; !isMark(reading, at, ";.:") && at < colon + LONGEST_CHANGE; at++)
    if (speaksOfDraft(reading, at)) return true;
  return false;
}

const LONGEST_CHANGE = 40;
/** The sign of a list whose items only semicolons and lines part. */
const UNMARKED = "";

function toChanges(
  reading: Reading,
  name: NameElement,
  from: number,
  colon: number,
  first: number,
): OpenList | undefined {
  const end = colon + 1;
  const kind = kindOfList(reading, name, from, end);
  return kind === "changes"
    ? { name, kind, last: { number: 0, sign: UNMARKED, end }, from: end, until: end, first }
    : undefined;
}

/** The list that a mark opens, where all that is said before its colon is which act its places are of. */
function toList(reading: Reading, name: NameElement, from: number, at: number, first: number): OpenList | undefined {
  const last = itemMarkAt(reading, at);
  const kind = last && kindOfList(reading, name, from, at);
  return kind && { name, kind, last, from: last.end, until: at, first };
}

/** A list behind a token that stands outside its places, which end before another; undefined where it ends. */
function listAt(reading: Reading, at: number, placesEnd: number, list: OpenList): OpenList | undefined {
  if (actEnd(reading, at) > 0 || phraseEnd(reading, at, "drafts") > 0) return undefined;
  const mark = isMark(reading, at - 1, ".;,\n") ? itemMarkAt(reading, at, list.last) : undefined;
  if (mark) return isNext(mark, list) ? { ...list, last: mark, from: mark.end } : undefined;
  if (at < list.until) return list;
  if (markAt(reading, at) === ";") return pastSemicolon(reading, at, list);
  return endsItem(reading, at, placesEnd) && !isMarked(reading, at + 1, list) ? undefined : list;
}

const isNext = ({ sign, number }: ListMark, { last }: OpenList): boolean => sign === last.sign && number > last.number;

function isMarked(reading: Reading, from: number, list: OpenList): boolean {
  const mark = itemMarkAt(reading, pastMarks(reading, from, "\n"), list.last);
  return mark !== undefined && isNext(mark, list);
}

/** An item of changes has semicolons of its own as long as the mark of a next one follows: "1) …; in Article 8 …; 2) …". */
function pastSemicolon(reading: Reading, at: number, list: OpenList): OpenList | undefined {
  if (list.last.sign === UNMARKED || isMarked(reading, at + 1, list)) return list;
  if (list.kind === "places") return undefined;
  for (let next = at + 1; next < reading.tokens.length; next++) {
    if (isMark(reading, next - 1, ";\n") && isMarked(reading, next, list)) return { ...list, until: next };
    if (endsItem(reading, next, next) || opensItems(reading, next)) return undefined;
  }
  return undefined;
}

/** A sentence's end, a cell's, or a line's that no semicolon or colon stands before. */
function endsItem(reading: Reading, at: number, placesEnd: number): boolean {
  if (markAt(reading, at) === "\n") return !isMark(reading, at - 1, ";:,\n");
  // The number of a place may look like a mark: "Article 12. Article 9 …".
  if (at > placesEnd && listMarkAt(reading, at - 1)) return false;
  return (
    isMark(reading, at, "!?|") ||
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
