import { formatPinpoint } from "../instrument/pinpoint";
import type { Pinpoint } from "../instrument/pinpoint";
import { actSaidBefore } from "./choice/act-beside";
import type { Cluster } from "./choice/clusters";
import { isContainer } from "./choice/containers";
import { inDigits } from "./in-digits";
import { insideOut, isAnnex, isBeside } from "./choice/inside-out";
import type { LinkedChain } from "./choice/links";
import { withAnnexParts } from "./choice/parts-of-annexes";
import { DRAFTED, speakOf } from "./lexicon/act-kinds";
import type { Lexicon } from "./lexicon/lexicon";
import { readGap } from "./productions/gaps";
import { isMark, isNumber, isWord, markAt, phraseAt, phraseBefore, toReading, wordsIn } from "./productions/look";
import type { Reading } from "./productions/look";
import { unitAt } from "./productions/units";
import { clustersIn, isOwn, placesIn } from "./read-lone-places";
import type { FoundPlace } from "./read-lone-places";

/** A place of the act at hand, or all from one to another. */
export interface OwnPlace {
  /** Normal form: `"14(2)"`. */
  readonly place: string;
  readonly to?: string;
  /** Chapters and the like that it is said to stand in, one of them at least. */
  readonly within?: readonly string[];
}

/**
 * What a text names, where it names nothing but places, each with its article, and no act but the draft itself; else
 * none. A chapter beside articles only says where they stand: "статьи 5 и 6 (глава 2)".
 */
export function readOwnPlaces(text: string, lexicon: Lexicon): readonly OwnPlace[] {
  const reading = toReading(inDigits(text, lexicon), lexicon);
  if (countsPassages(reading)) return [];
  const read = ofTheDraft(reading, clustersIn(reading));
  if (read.length === 0) return isList(reading) ? readOwnPlaces(`${BARE} ${text}`, lexicon) : [];
  const inAnnexes = withAnnexParts(reading, read);
  if (!inAnnexes) return [];
  const { clusters } = inAnnexes;
  if (!clusters.every(isOwn) || !coversAll(reading, clusters) || !isPlainList(reading, clusters)) return [];
  const named = clusters.filter((cluster) => !onlyLocates(reading, cluster));
  const places = named.flatMap((cluster) => whole(insideOut(reading, cluster.chains)) ?? placesOf(reading, cluster));
  if (!places.every(({ isWhole }) => isWhole)) return [];
  const keys = new Set(places.map(({ pinpoint }) => formatPinpoint(pinpoint)));
  const around = clusters.flatMap(({ chains }) => chains.filter(isContainer).flatMap(({ pinpoints }) => pinpoints));
  const beside = new Map(clusters.flatMap((cluster) => headingsBeside(reading, cluster)));
  const bound = new Set([...keys, ...[...beside.values()].flat()]);
  const loose = around.map(formatPinpoint).filter((place) => !bound.has(place));
  return [
    ...new Map(
      places.map(({ pinpoint }) => {
        const key = formatPinpoint(pinpoint);
        const part = inAnnexes.within.get(key);
        const within = [...loose, ...(beside.get(key) ?? []), ...(part === undefined ? [] : [part])];
        return [key, { ...toOwnPlace(pinpoint), ...(within.length > 0 && { within }) }];
      }),
    ).values(),
  ];
}

/**
 * Places with the chapters and the like of another kind right beside them, any of which the other may stand in: "глава 1
 * раздела II", "Part 2, Chapter 1", "section 2(2), Part 2".
 */
function headingsBeside(reading: Reading, { chains }: Cluster): readonly (readonly [string, readonly string[]])[] {
  return chains.flatMap(({ unit, pinpoints }, at) => {
    const headings = [...runFrom(reading, chains, at, -1), ...runFrom(reading, chains, at, 1)]
      .filter((one) => isContainer(one) && one.unit !== unit)
      .flatMap((one) => one.pinpoints.map(formatPinpoint));
    return headings.length > 0 ? pinpoints.map((pinpoint) => [formatPinpoint(pinpoint), headings] as const) : [];
  });
}

/** The chains that go on from one in a direction, nothing but a comma or "of" between. */
function runFrom(reading: Reading, chains: readonly LinkedChain[], from: number, step: 1 | -1): readonly LinkedChain[] {
  const run: LinkedChain[] = [];
  for (let at = from; ; at += step) {
    const [one, next] = [chains[at], chains[at + step]];
    if (!one || !next || !isBeside(reading, step > 0 ? one : next, step > 0 ? next : one)) return run;
    run.push(next);
  }
}

/** Whether a text counts passages that bear no number, "абзац второй", "часть вторая": points are counted in another way. */
function countsPassages(reading: Reading): boolean {
  for (let at = 0; at < reading.tokens.length; at++) {
    const { unit, end = at } = unitAt(reading, at) ?? {};
    const isNumbered = [at - 2, at - 1, end].some((beside) => isNumber(reading, beside));
    if (unit?.unit === "indent" || (unit?.unit === "part" && unit.rank > 1 && !isNumbered)) return true;
  }
  return false;
}

/**
 * What a text says, with the words by which it is of the draft as part of it: "draft Article 10", and of an annex the law
 * that its heading names by its kind alone, "Annex 1 to the Law, item 4".
 */
function ofTheDraft(reading: Reading, clusters: readonly Cluster[]): readonly Cluster[] {
  const own: Cluster[] = [];
  for (const cluster of clusters) {
    const drafts = cluster.name ? -1 : phraseBefore(reading, 0, cluster.start, "drafts");
    const before = own.at(-1);
    if (isLawAlone(reading, cluster) && cluster.chains.some(isAnnex)) own.push({ ...cluster, name: undefined });
    else if (before && before.chains.some(isAnnex) && isLedTo(reading, before, cluster))
      own.splice(-1, 1, { ...before, chains: [...before.chains, ...cluster.chains], end: cluster.end });
    else own.push(drafts < 0 ? cluster : { ...cluster, start: drafts });
  }
  return own;
}

/** Whether the law right behind an annex, or the draft, is what that is to. */
function isLedTo(reading: Reading, { end }: Cluster, law: Cluster): boolean {
  const isLaw = law.name?.start === law.start && (isOwn(law) || isLawAlone(reading, law));
  const gap = readGap(reading, end, law.start);
  return isLaw && gap.end >= law.start && (gap.in || gap.to) && !gap.and && !gap.comma && !gap.semicolon;
}

/** Whether a law is named by its kind alone, and nothing says which it is: "the Rules" are another act than the draft. */
const isLawAlone = (reading: Reading, { name }: Cluster): boolean =>
  name?.pointsBy === "kind" &&
  !actSaidBefore(reading, name) &&
  speakOf(wordsIn(reading, name.start, name.end), DRAFTED);

/** Numbers that no word is said of are those of articles: "10(2) and 11". */
const BARE = "Articles";

/** Whether a text begins with a number, and has another behind it. */
const isList = (reading: Reading): boolean =>
  isNumber(reading, 0) &&
  Array.from({ length: reading.tokens.length }, (_, at) => at)
    .slice(1)
    .some((at) => isNumber(reading, at));

const toOwnPlace = ({ to, ...from }: Pinpoint): OwnPlace => ({
  place: formatPinpoint(from),
  ...(to && { to: formatPinpoint({ ...from, path: to }) }),
});

/** The places of a cluster; a chapter before brackets only says where to look: "глава 2 (ст. 4)". */
const placesOf = (reading: Reading, cluster: Cluster): readonly FoundPlace[] =>
  placesIn(reading, [
    { ...cluster, chains: cluster.chains.filter((chain) => !isContainer(chain) || markAt(reading, chain.end) !== "(") },
  ]);

/** Places whose article is said. */
const whole = (pinpoints: readonly Pinpoint[] | undefined): readonly FoundPlace[] | undefined =>
  pinpoints?.map((pinpoint) => ({ pinpoint, isWhole: true }));

/** Whether all of it is a chapter or the like that stands in brackets behind something else. */
const onlyLocates = (reading: Reading, { start, end, chains }: Cluster): boolean =>
  chains.every(isContainer) && start > 1 && markAt(reading, start - 1) === "(" && markAt(reading, end) === ")";

/**
 * Whether places are only listed: none stands behind a dash or a slash, which would leave out what is between them, no
 * article behind a word that may only refer to it, "see", and behind one article no smaller number, which may be a paragraph of it: "Article 4, 2 and 3".
 */
function isPlainList(reading: Reading, clusters: readonly Cluster[]): boolean {
  const chains = clusters.flatMap(({ chains: own }) => own);
  const articles = chains.filter(({ rank }) => rank === 1);
  const isJoined = chains.slice(1).some(({ start }, at) => {
    for (let between = chains[at]?.end ?? start; between < start; between++)
      if (isMark(reading, between, "-/")) return true;
    return false;
  });
  const isReferred = articles
    .slice(1)
    .some(({ start }, at) => readGap(reading, articles[at]?.end ?? start, start).with);
  const numbers = articles.flatMap(({ plural, pinpoints }) =>
    pinpoints.flatMap(({ kind, path }) =>
      kind === undefined && path.length === 1 ? [{ plural, number: Number(path[0]) }] : [],
    ),
  );
  const isBack = numbers.slice(1).some(({ number }, at) => {
    const before = numbers[at];
    return before !== undefined && !before.plural && number < before.number;
  });
  return !isJoined && !isReferred && !isBack && !chains.some((chain) => isSharedByComma(reading, chain));
}

/** "п. 2 ст. 4, 5": whether the second article is meant as a whole nothing says; "п. 2 статей 4 и 5" is of both. */
function isSharedByComma(reading: Reading, { start, end, unit, innermost, plural, pinpoints }: LinkedChain): boolean {
  const isShared = innermost !== unit && new Set(pinpoints.map(({ path }) => path[0])).size > 1;
  if (!isShared) return false;
  const isAnd = Array.from({ length: end - start }, (_, at) => phraseAt(reading, start + at, "joins")).some(Boolean);
  return !plural || !isAnd;
}

/** Whether no word and no number stands outside of what was read. */
function coversAll(reading: Reading, clusters: readonly Cluster[]): boolean {
  for (let at = 0; at < reading.tokens.length; at++) {
    const isSaid = isWord(reading, at) || isNumber(reading, at);
    if (isSaid && !clusters.some(({ start, end }) => at >= start && at < end)) return false;
  }
  return true;
}
