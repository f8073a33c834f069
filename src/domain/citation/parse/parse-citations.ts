import type { NameIndex } from "../names/name-index";
import type { Citation } from "../citation";
import type { NameElement } from "../elements";
import { findAnchors } from "./find-anchors";
import { clusterLinks } from "./cluster-links";
import type { Cluster } from "./cluster-links";
import { joinElements } from "./join-elements";
import type { Chain } from "../places/join-places";
import { formatPinpoint } from "../../instrument/pinpoint";
import type { Pinpoint } from "../../instrument/pinpoint";
import { mainUnitOf, placesOf, withoutContainers } from "../places/places-of-chains";
import { ofStateBehind } from "../names/of-its-state";
import { readElements } from "./read-elements";
import { assignRespectively } from "./assign-respectively";
import { nameBefore } from "../names/unknown-names";

/**
 * Find the citations in a text, in reading order and not overlapping.
 *
 * Text that is not a citation is skipped, so this never fails: whether a
 * citation names a real provision is for `resolveCitations` to say. Takes time
 * in proportion to the length of the text, whatever it holds.
 */
export function parseCitations(text: string, names: NameIndex): readonly Citation[] {
  const anchors = findAnchors(text, names);
  if (anchors.length === 0) return NONE;
  const links = joinElements(text, readElements(text, anchors, names), names);
  const citations: Citation[] = [];
  for (const cluster of assignRespectively(text, clusterLinks(links), names)) {
    const citation = toCitation(text, cluster, names);
    // The name of an unknown instrument may end like a known one: "the Utopian Online Safety Act".
    if (citation && citation.start >= (citations.at(-1)?.end ?? 0)) citations.push(citation);
  }
  return citations;
}

const NONE: readonly Citation[] = [];

function toCitation(text: string, cluster: Cluster, names: NameIndex): Citation | undefined {
  const found = cluster.name ?? unknownNameOf(text, cluster, names);
  const chains =
    found && found.end > found.start ? cluster.chains : withoutEveryday(cluster.chains, found !== undefined);
  if (found?.pointer === "draft" || isNoCitation(found, chains)) return undefined;
  const start = Math.min(found?.start ?? cluster.start, chains[0]?.start ?? cluster.start);
  const end = withBracket(text, start, Math.max(found?.end ?? 0, chains.at(-1)?.end ?? 0));
  const unit = mainUnitOf(chains);
  const ambiguousUnit = chains.find((chain) => chain.ambiguousUnit !== undefined)?.ambiguousUnit;
  return {
    text: text.slice(start, end),
    start,
    end,
    name: found ? text.slice(found.start, found.end) : "",
    candidates: found ? ofStateBehind(text, end, found, names).instruments.map(({ id }) => id) : [],
    pointer: found?.pointer,
    ...(found?.defines === undefined ? {} : { defines: found.defines }),
    unit,
    pinpoints: distinct(placesOf(withoutContainers(text, chains), unit)),
    ambiguousUnit,
    dependence: found ? undefined : dependence(text, cluster, start),
  };
}

/** Without a name only what is surely a place, and the chapters among such places. */
function withoutEveryday(chains: readonly Chain[], ofSomething: boolean): readonly Chain[] {
  const isPlace = ({ needsName, unit }: Chain): boolean => !needsName && (!ofSomething || unit === "article");
  if (!chains.some(isPlace)) return [];
  return chains.filter((chain) => isPlace(chain) || (chain.unit === "chapter" && chain.pinpoints.length > 0));
}

function dependence(
  text: string,
  { chains, from, afterSemicolon, afterDraft }: Cluster,
  start: number,
): Citation["dependence"] {
  if (afterDraft || chains.some(({ ofThisText }) => ofThisText)) return undefined;
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

const unknownNameOf = (text: string, { chains, from }: Cluster, names: NameIndex): NameElement | undefined => {
  const first = chains[0];
  return first && nameBefore(text, from, first.start, names);
};

function isNoCitation(name: NameElement | undefined, chains: readonly Chain[]): boolean {
  if (chains.length > 0) return false;
  return !name || name.everyday || name.pointer === "unknown" || name.pointer === "current instrument";
}

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
