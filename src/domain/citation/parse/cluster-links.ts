import type { NameElement } from "../elements";
import type { Link } from "./join-elements";
import type { Chain } from "../places/join-places";
import type { Join } from "../places/read-join";
import { unknownName } from "../names/read-names";

/** Links that make one citation: a name and the places before or after it, or places with no name. */
export interface Cluster {
  readonly name: NameElement | undefined;
  readonly named: "before" | "after" | undefined;
  /** A bracket holds the name, perhaps after its long form. */
  readonly bracketed: boolean;
  readonly chains: readonly Chain[];
  readonly start: number;
  readonly end: number;
  /** End of the text looked at before this one. */
  readonly from: number;
  readonly afterSemicolon: boolean;
  /** What was spoken of last is the draft under review. */
  readonly afterDraft: boolean;
}

/** While it grows; copying it for each place would make long lists slow. */
type Growing = { -readonly [key in keyof Cluster]: Cluster[key] } & { readonly chains: Chain[] };

/** Put links together that make one citation. Places go to the name before them or after them, never to both. */
export function clusterLinks(links: readonly Link[]): readonly Cluster[] {
  const follows = namesThatFollow(links);
  const clusters: Growing[] = [];
  links.forEach((link, index) => {
    const last = clusters.at(-1);
    const join = links[index - 1]?.next;
    if (last && join && grow(last, link, join, follows[index], links[index + 1])) return;
    clusters.push(fresh(link, last, join?.semicolon === true && !isCompared(link, links[index + 1])));
  });
  return clusters;
}

const fresh = (
  { name, chain, start, end, bracketed }: Link,
  last: Cluster | undefined,
  afterSemicolon: boolean,
): Growing => ({
  name,
  named: name ? "before" : undefined,
  bracketed: bracketed && name !== undefined,
  chains: chain ? [chain] : [],
  start,
  end,
  from: last?.end ?? 0,
  afterSemicolon,
  afterDraft: last?.name?.pointer === "draft" || (last !== undefined && !last.name && last.afterDraft),
});

/** The name that a run of places leads up to, and whether "of" leads there. */
interface Following {
  readonly name: NameElement;
  readonly of: boolean;
  /** No other place stands between. */
  readonly direct: boolean;
  /** Only a comma leads there, which the name before the places may claim as well. */
  readonly loose: boolean;
}

function namesThatFollow(links: readonly Link[]): readonly (Following | undefined)[] {
  const follows: (Following | undefined)[] = [];
  for (let index = links.length - 1; index >= 0; index--) {
    const [join, next] = [links[index]?.next, links[index + 1]];
    if (!links[index]?.chain || links[index]?.chain?.ofThisText || !join || !next) continue;
    if (next.chain) {
      if (!join.semicolon && !join.newline && !join.close && !setsAgainst(links[index]?.chain, next.chain, join)) {
        const after = follows[index + 1];
        if (after) follows[index] = { ...after, direct: false };
      }
    } else if (next.name && hasOwnPlaces(links[index]?.chain, join, next, links[index + 2])) {
      continue;
    } else if (next.name && leadsToName(join) && !(join.open && !next.final && !next.next)) {
      follows[index] = { name: next.name, of: join.of, direct: true, loose: false };
    } else if (next.name && endsWithName(next, join, links[index + 2])) {
      follows[index] = { name: next.name, of: false, direct: true, loose: true };
    }
  }
  return follows;
}

/**
 * Places of the same unit on the two sides of a dash or a bracket, or a name with places of its own there, are what is
 * compared, and no more places: "ст. 5 – ст. 12 КПР", "Article 5 (CRC, art. 12)", "5-бабы БҚК-нің 12-бабына".
 */
const setsAgainst = (last: Chain | undefined, next: Chain, { dash, open }: Join): boolean =>
  (dash || open) && last !== undefined && last.unit === next.unit;

/** "…; ст. 6 – ст. 8 GDPR": a place of something else, beside which this stands. */
const isCompared = ({ next }: Link, after: Link | undefined): boolean =>
  after !== undefined && (next?.dash || next?.colon) === true;

/** "…, статья 10 – GDPR": what follows the dash is the whole of the place's fellow. */
const isAsWell = ({ next }: Link, after: Link | undefined): boolean =>
  next?.dash === true && after?.name !== undefined && after.final && !after.next;

function hasOwnPlaces(chain: Chain | undefined, join: Join, name: Link, after: Link | undefined): boolean {
  const { next } = name;
  // In Kazakh the name stands before its places: "9-бабы БҚК-ге қайшы".
  if (chain?.numberFirst && !join.open && !join.comma && !join.of && !join.in) return true;
  if (!chain || !after?.chain || !next || next.and || next.semicolon || next.newline || next.close) return false;
  if (after.chain.unit !== chain.unit) return false;
  return (join.open && !join.close) || join.dash;
}

const leadsToName = ({
  of,
  in: within,
  comma,
  semicolon,
  and,
  newline,
  colon,
  with: beside,
  open,
  close,
}: Join): boolean => !semicolon && !and && !beside && !close && (of || within || !(comma || newline || colon) || open);

/** "Article 16, CRC": the name after the comma has no places of its own and ends its part of the text. */
function endsWithName({ name, final, next }: Link, join: Join, after: Link | undefined): boolean {
  if (!name || name.pointer || !final || !isOnlyComma(join)) return false;
  return !next || !after?.chain || next.semicolon || next.newline || next.close;
}

const isOnlyComma = ({ comma, and, with: beside, semicolon, newline, colon, open, close }: Join): boolean =>
  comma && !and && !beside && !semicolon && !newline && !colon && !open && !close;

/** Let a cluster take a link in; false when it is not one of its own. */
function grow(last: Growing, link: Link, join: Join, follows: Following | undefined, after: Link | undefined): boolean {
  if (link.name) return growByName(last, link, join, after);
  const { chain } = link;
  if (!chain || chain.ofThisText || (last.named === "after" && !isInnerOf(last, chain, join, follows))) return false;
  if (setsAgainst(last.chains.at(-1), chain, join)) return false;
  const takes =
    last.named !== "before"
      ? !(join.semicolon || join.newline || join.close)
      : !(join.semicolon && isCompared(link, after)) &&
        !isAsWell(link, after) &&
        takesPlace(last, chain, join, follows);
  if (!takes) return false;
  last.chains.push(chain);
  last.end = chain.end;
  return true;
}

/** "Article 12 of the Convention, paragraph 3": the paragraph belongs to the article before the name. */
const isInnerOf = ({ chains }: Cluster, { rank, unit }: Chain, join: Join, follows: Following | undefined): boolean =>
  !follows &&
  !join.and &&
  (join.comma || join.open) &&
  rank >= 2 &&
  unit !== undefined &&
  HOLDS_PLACES.has(chains.at(-1)?.unit ?? "");

/** Units that paragraphs and points start anew in. */
const HOLDS_PLACES: ReadonlySet<string> = new Set(["article", "annex", "schedule"]);

/** Whether places after a name, or after its places, are places of it. */
function takesPlace(last: Cluster, chain: Chain, join: Join, follows: Following | undefined): boolean {
  const first = last.chains.length === 0;
  if (first && follows?.direct && isOnlyOf(follows.name, last.name, chain)) return false;
  if (follows?.direct && follows.name.pointer === "draft") return false;
  if (follows && !(follows.loose && !join.semicolon) && (first ? follows.of && follows.direct : true)) return false;
  if (join.newline && !(first && join.colon)) return false;
  if (join.semicolon) return !first && !follows && (last.chains[0]?.unit === chain.unit || chain.rank === 0);
  if (first && (join.and || (join.close && !last.bracketed))) return false;
  return !((join.open || join.close) && isAboutAnother(last.name, chain));
}

/** "general comment No. 25, art. 16 CRC": the place can be the second name's only. */
const isOnlyOf = (second: NameElement, first: NameElement | undefined, { unit }: Chain): boolean =>
  unit !== undefined &&
  second.instruments.some(({ pinpoint }) => pinpoint.unit === unit) &&
  first?.instruments.every(({ pinpoint }) => pinpoint.unit !== unit) === true;

/** "general comment No. 5 (art. 4)": an article in a bracket is the Convention's, not the comment's. */
const isAboutAnother = (name: NameElement | undefined, { unit }: Chain): boolean =>
  unit === "article" &&
  name !== undefined &&
  name.instruments.length > 0 &&
  name.instruments.every(({ pinpoint }) => pinpoint.unit === "paragraph");

function growByName(last: Growing, link: Link, join: Join, after: Link | undefined): boolean {
  const { name } = link;
  if (!name) return false;
  if (!last.named) {
    if (hasOwnPlaces(last.chains.at(-1), join, link, after)) return false;
    if (join.open && !link.final && !link.next) return false;
    if (!(leadsToName(join) || endsWithName(link, join, after)) || name.pointer === "ibid.") return false;
    last.name = name;
    last.named = "after";
    last.end = name.end;
    return true;
  }
  const repeated =
    last.chains.length === 0 || last.named === "after"
      ? (ofTreaty(last.name, link, join) ?? sameName(last.name, name, join))
      : undefined;
  if (!repeated) return false;
  last.name = repeated;
  last.bracketed = join.open;
  last.end = name.end;
  return true;
}

/** Two names with more than a blank, a comma or a bracket between are two instruments: "the CRC together with GC25". */
const setsApart = ({ and, of, with: beside, semicolon, newline, close }: Join): boolean =>
  and || of || beside || semicolon || newline || close;

/** "Convention on the Rights of the Child (CRC)" names one instrument twice; "CRC general comment No. 25" names the comment. */
function sameName(first: NameElement | undefined, second: NameElement, join: Join): NameElement | undefined {
  if (!first || first.pointer || second.pointer || setsApart(join)) return undefined;
  const shared = first.instruments.filter((instrument) => second.instruments.includes(instrument));
  const span = { start: first.start, end: second.end };
  const everyday = first.everyday && second.everyday;
  if (shared.length > 0 && !join.comma) return { ...first, ...span, everyday, instruments: shared };
  if (join.comma || join.open || first.instruments.length !== 1) return undefined;
  const series = second.instruments.filter(({ symbol }) => symbol?.includes("/GC/") ?? false);
  if (series.length === 0) return undefined;
  return {
    ...second,
    ...span,
    instruments: series.filter(({ symbol }) => symbol?.startsWith(`${first.instruments[0]?.short}/`) ?? false),
  };
}

/** "GC 25 (CRC)", "GC 25 (ICCPR)": the treaty in the bracket says whose comment it is, and only one body's are known. */
function ofTreaty(first: NameElement | undefined, { name, bracketed, end }: Link, join: Join): NameElement | undefined {
  const [treaty] = name?.instruments ?? [];
  if (!first || setsApart(join)) return undefined;
  const symbols = first.instruments.map(({ symbol }) => symbol ?? "");
  if (treaty?.pinpoint.unit !== "article" || first.pointer) return undefined;
  if (first.instruments.length === 0) return first.ofSeries ? unknownName(first.start, end) : undefined;
  if (!symbols.every((symbol) => symbol.includes("/GC/"))) return undefined;
  if (!symbols.every((symbol) => symbol.startsWith(`${treaty.short}/`))) return unknownName(first.start, end);
  return bracketed ? { ...first, end } : undefined;
}
