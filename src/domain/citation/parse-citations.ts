import type { NameIndex } from "../instrument/alias-index";
import type { Citation } from "./citation";
import type { NameElement } from "./elements";
import { findAnchors } from "./find-anchors";
import { joinElements } from "./join-elements";
import type { Link } from "./join-elements";
import type { Chain } from "./join-places";
import { formatPinpoint } from "./pinpoint";
import type { Pinpoint } from "./pinpoint";
import { readElements } from "./read-elements";
import type { Join } from "./read-join";
import { nameAfter, nameBefore } from "./unknown-names";

/**
 * Find the citations in a text, in reading order and not overlapping.
 *
 * Text that is not a citation is skipped, so this never fails: whether a
 * citation names a real provision is for `resolveCitations` to say. Takes time
 * in proportion to the length of the text, whatever it holds.
 */
export function parseCitations(text: string, names: NameIndex): readonly Citation[] {
  const anchors = findAnchors(text, names);
  if (anchors.length === 0) return [];
  const links = joinElements(text, readElements(text, anchors, names), names);
  return group(links)
    .map((cluster) => toCitation(text, cluster, names))
    .filter((citation) => citation !== undefined);
}

/** Links that make one citation: a name and the places before or after it, or places with no name. */
interface Cluster {
  readonly name: NameElement | undefined;
  readonly named: "before" | "after" | undefined;
  readonly chains: readonly Chain[];
  readonly start: number;
  readonly end: number;
  /** End of the text looked at before this one. */
  readonly from: number;
  readonly afterSemicolon: boolean;
}

function group(links: readonly Link[]): readonly Cluster[] {
  const follows = namesThatFollow(links);
  const clusters: Cluster[] = [];
  links.forEach((link, index) => {
    const last = clusters.at(-1);
    const join = links[index - 1]?.next;
    const grown = last && join ? grow(last, link, join, follows[index], links[index]?.next) : undefined;
    if (grown) clusters[clusters.length - 1] = grown;
    else clusters.push(fresh(link, last?.end ?? 0, join?.semicolon ?? false));
  });
  return clusters;
}

const fresh = ({ name, chain, start, end }: Link, from: number, afterSemicolon: boolean): Cluster => ({
  name,
  named: name ? "before" : undefined,
  chains: chain ? [chain] : [],
  start,
  end,
  from,
  afterSemicolon,
});

/** For each place, the name that the run of places it stands in leads up to, and whether "of" leads there. */
interface Following {
  readonly name: NameElement;
  readonly of: boolean;
}

function namesThatFollow(links: readonly Link[]): readonly (Following | undefined)[] {
  const follows: (Following | undefined)[] = [];
  for (let index = links.length - 1; index >= 0; index--) {
    const [join, next] = [links[index]?.next, links[index + 1]];
    if (!links[index]?.chain || !join || !next) continue;
    if (next.chain) {
      if (!join.semicolon && !join.newline && !join.close) follows[index] = follows[index + 1];
    } else if (next.name && leadsToName(join)) follows[index] = { name: next.name, of: join.of };
  }
  return follows;
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

function grow(
  last: Cluster,
  link: Link,
  join: Join,
  follows: Following | undefined,
  next: Join | undefined,
): Cluster | undefined {
  if (link.name) return growByName(last, link.name, join);
  const { chain } = link;
  if (!chain) return undefined;
  const grown = { ...last, chains: [...last.chains, chain], end: chain.end };
  if (last.named === "after") return undefined;
  if (last.named === undefined) return join.semicolon || join.newline || join.close ? undefined : grown;
  return takesPlace(last, chain, join, follows, next) ? grown : undefined;
}

/** Whether places after a name, or after its places, are places of it. */
function takesPlace(
  last: Cluster,
  chain: Chain,
  join: Join,
  follows: Following | undefined,
  next: Join | undefined,
): boolean {
  const first = last.chains.length === 0;
  if (follows && (follows.of || !first)) return false;
  if (join.newline && !(first && join.colon)) return false;
  if (join.semicolon) return !first && last.chains[0]?.unit === chain.unit && !follows;
  if (first && (join.and || join.close) && !next) return false;
  return !(join.open && isAboutAnother(last.name, chain));
}

/** "general comment No. 1 (art. 29)": an article in a bracket is the Convention's, not the comment's. */
const isAboutAnother = (name: NameElement | undefined, { unit }: Chain): boolean =>
  unit === "article" && name?.instruments.every(({ pinpoint }) => pinpoint.unit === "paragraph") === true;

function growByName(last: Cluster, name: NameElement, join: Join): Cluster | undefined {
  if (!last.named) {
    return leadsToName(join) && name.pointer !== "ibid." ? { ...last, name, named: "after", end: name.end } : undefined;
  }
  const repeated = last.chains.length === 0 || last.named === "after" ? sameName(last.name, name, join) : undefined;
  return repeated && { ...last, name: repeated, end: name.end };
}

/** "Convention on the Rights of the Child (CRC)" names one instrument twice; "CRC general comment No. 25" names the comment. */
function sameName(first: NameElement | undefined, second: NameElement, join: Join): NameElement | undefined {
  if (!first || first.pointer || second.pointer || join.and || join.semicolon || join.newline || join.of || join.close)
    return undefined;
  const shared = first.instruments.filter((instrument) => second.instruments.includes(instrument));
  const span = { start: first.start, end: second.end };
  if (shared.length > 0 && !join.comma) return { ...first, ...span, instruments: shared };
  if (join.comma || join.open || first.instruments.length !== 1) return undefined;
  const series = second.instruments.filter(({ symbol }) => symbol?.includes("/GC/") ?? false);
  if (series.length === 0) return undefined;
  return {
    ...second,
    ...span,
    instruments: series.filter(({ symbol }) => symbol?.startsWith(`${first.instruments[0]?.short}/`) ?? false),
  };
}

function toCitation(text: string, cluster: Cluster, names: NameIndex): Citation | undefined {
  const found = cluster.name ?? unknownNameOf(text, cluster, names);
  const chains = found ? cluster.chains : cluster.chains.filter(({ needsName }) => !needsName);
  if (found?.pointer === "draft" || isNoCitation(found, chains)) return undefined;
  const start = Math.min(found?.start ?? cluster.start, chains[0]?.start ?? cluster.start);
  const end = withBracket(text, start, Math.max(found?.end ?? 0, chains.at(-1)?.end ?? 0));
  const unit = (chains.find(({ rank }) => rank > 0) ?? chains[0])?.unit;
  const ambiguousUnit = chains.find((chain) => chain.ambiguousUnit !== undefined)?.ambiguousUnit;
  return {
    text: text.slice(start, end),
    start,
    end,
    name: found ? text.slice(found.start, found.end) : "",
    candidates: found?.instruments.map(({ id }) => id) ?? [],
    pointer: found?.pointer,
    unit,
    pinpoints: distinct(chains.flatMap((chain) => chain.pinpoints.map((pinpoint) => inUnit(pinpoint, chain, unit)))),
    ambiguousUnit,
    dependence: found ? undefined : dependence(text, cluster, start),
  };
}

function dependence(text: string, { from, afterSemicolon }: Cluster, start: number): Citation["dependence"] {
  if (text[start - 1] === "(") return "bracket";
  if (afterSemicolon) return "semicolon";
  return from === 0 || endsSentence(text, from, start) ? undefined : "sentence";
}

function endsSentence(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const char = text[at];
    if (char === "\n" || char === ";" || char === "!" || char === "?") return true;
    if (char === "." && text[at + 1] === " ") return true;
  }
  return false;
}

const unknownNameOf = (text: string, { chains, end, from }: Cluster, names: NameIndex): NameElement | undefined => {
  const first = chains[0];
  return first && (nameBefore(text, from, first.start) ?? nameAfter(text, end, names));
};

function isNoCitation(name: NameElement | undefined, chains: readonly Chain[]): boolean {
  if (chains.length > 0) return false;
  return !name || name.everyday || name.pointer === "unknown" || name.pointer === "current instrument";
}

/** A place in another unit than the citation's first keeps its own: "art. 8(1), recital 38". */
const inUnit = (pinpoint: Pinpoint, { unit }: Chain, main: string | undefined): Pinpoint =>
  unit === undefined || unit === main || pinpoint.kind || pinpoint.path[0] === unit
    ? pinpoint
    : { kind: unit, ...pinpoint };

function distinct(pinpoints: readonly Pinpoint[]): readonly Pinpoint[] {
  return pinpoints.length < 2
    ? pinpoints
    : [...new Map(pinpoints.map((pinpoint) => [formatPinpoint(pinpoint), pinpoint])).values()];
}

/** A citation that opened a bracket takes its end: "Act (UK)", "general comment No. 8 (para. 53)". */
function withBracket(text: string, start: number, end: number): number {
  if (text[end] !== ")") return end;
  let depth = 0;
  for (let at = start; at < end; at++) {
    if (text[at] === "(") depth++;
    else if (text[at] === ")" && depth > 0) depth--;
  }
  return depth > 0 ? end + 1 : end;
}
