import { ofExplained } from "./explanations";
import type { OfExplained } from "./explanations";
import { isOfPreamble, nestingOf, toChain } from "./join-places";
import type { Chain, Nesting } from "./join-places";
import type { Element, NameElement, PlacesElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import type { Gap } from "../productions/gap";
import { mayEndInMarker } from "../productions/item-markers";
import { phraseEnd } from "../productions/look";
import type { Reading } from "../productions/look";
import { pastSubparagraph, skipGloss } from "../productions/gloss";
import { predicateGap } from "../productions/predicates";
import { signOf } from "./weights";

/** A name, or places nested in each other as one, with what stands between it and the next. */
export interface Link {
  readonly name: NameElement | undefined;
  readonly chain: LinkedChain | undefined;
  readonly start: number;
  readonly end: number;
  /** Undefined where other words stand between it and the next one. */
  readonly next: Gap | undefined;
}

/** Places nested in each other, with what a name must know to claim them. */
export interface LinkedChain extends Chain {
  /** Numbers without a unit of their own. */
  readonly bare: boolean;
  /** The first number shares the unit of places before it: "статьи 3 (п. 1), 12 (п. 2)". */
  readonly sharesUnit: boolean;
  readonly plural: boolean;
  /** The first place has the ending of something owned. */
  readonly owned: boolean;
  /** What a place of it is can't be told from the text. */
  readonly isUnclear: boolean;
  /** Whose it is behind an act and another one that explains it; undefined where neither has it for that. */
  readonly ofExplained: OfExplained | undefined;
}

/** Elements in reading order as links. */
export function toLinks(reading: Reading, elements: readonly Element[]): readonly Link[] {
  const links: Link[] = [];
  const gapBetween = (from: number, to: number): Gap | undefined => gapTo(reading, from, to);
  for (let at = 0; at < elements.length;) {
    const element = elements[at];
    if (!element) break;
    const { start } = element;
    let { end } = element;
    let [name, chain]: [NameElement | undefined, LinkedChain | undefined] = [undefined, undefined];
    let after = at + 1;
    if (element.kind === "name") name = element;
    else {
      const last = lastOfChain(reading, elements, at);
      after = last.index + 1;
      end = elements[last.index]?.end ?? end;
      const places = after === at + 1 ? [element] : placesIn(elements, at, after);
      const read = toChain(places, last.nesting);
      const explained = ofExplained(reading, elements, at, read, gapBetween);
      const before = links.at(-1);
      if (explained && before) links[links.length - 1] = { ...before, next: undefined };
      chain = linked(
        reading,
        places,
        isAtName(reading, links, read) ? { ...read, ofThisText: false } : read,
        explained,
      );
    }
    const next = elements[after];
    links.push({
      name,
      chain,
      start,
      end,
      next: next
        ? (gapBetween(end, next.start) ??
          (name && next.kind === "places" ? predicateGap(reading, name, next) : undefined))
        : undefined,
    });
    at = after;
  }
  return links;
}

/**
 * Whether a place that "above" stands behind has a name, or a list of places behind one, right before it: "GC25, para. 67
 * above", and not "GC25 (para. 12 above)" or "GC25, para. 12 of this report".
 */
function isAtName(reading: Reading, links: readonly Link[], { ofThisText, end }: Chain): boolean {
  if (!ofThisText || phraseEnd(reading, end, "joins") > 0) return false;
  let at = links.length - 1;
  for (;;) {
    const { name, next } = links[at] ?? {};
    if (!next) return false;
    if (name) return /^[,:]?$/u.test(signOf(next));
    if (!/^,?&?$/u.test(signOf(next))) return false;
    at--;
  }
}

const placesIn = (elements: readonly Element[], from: number, to: number): readonly PlacesElement[] =>
  elements.slice(from, to).filter((one) => one.kind === "places");

// Spelled out: a chain is made for every place, and spreading costs more than reading one.
function linked(
  reading: Reading,
  places: readonly PlacesElement[],
  chain: Chain,
  explained: OfExplained | undefined,
): LinkedChain {
  const [first] = places;
  return {
    start: chain.start,
    end: chain.end,
    unit: chain.unit,
    rank: chain.rank,
    outwards: chain.outwards,
    innermost: chain.innermost,
    pinpoints: chain.pinpoints,
    needsName: chain.needsName && explained === undefined,
    numberFirst: chain.numberFirst,
    ofThisText: chain.ofThisText,
    ambiguousUnit: chain.ambiguousUnit,
    bare: places.length === 1 && first?.bare === true,
    sharesUnit: first?.bare === true,
    plural: places.some(({ plural }) => plural),
    owned: first?.owned === true,
    isUnclear: places.some(({ isUnclear }) => isUnclear === true) || mayEndInMarker(reading, chain.end),
    ofExplained: explained,
  };
}

function gapTo(reading: Reading, from: number, to: number): Gap | undefined {
  const gap = readGap(reading, pastSubparagraph(reading, skipGloss(reading, from)), to);
  return gap.end >= to ? gap : undefined;
}

/**
 * "статьи 15, подпункта 3) пункта 1 статьи 16": what follows a sign belongs to what comes after it; so it does before
 * another comma where the place before has its own inner one, "п. 1, ст. 3, п. 2, ст. 16", or is no article's, "recital
 * 38, para. 1, art. 8", "преамбула, п. 1, ст. 3".
 */
function goesOutwards(reading: Reading, elements: readonly Element[], at: number): boolean {
  const [last, inner, outer] = [elements[at - 1], elements[at], elements[at + 1]];
  if (last?.kind !== "places" || inner?.kind !== "places" || outer?.kind !== "places") return false;
  const gap = gapTo(reading, inner.end, outer.start);
  if (!gap || gap.close) return false;
  if (!gap.comma)
    return nestingOf(inner, outer, gap, undefined) === "outwards" || (signOf(gap) === "o" && outer.rank === 0);
  return (isOfPreamble(last) || isBehindInner(reading, elements, at - 1)) && endsInArticle(elements, at);
}

/** Whether a point stands before an article, or before the first of several: "п. 1, ст. 3, ст. 12". */
function isBehindInner(reading: Reading, elements: readonly Element[], at: number): boolean {
  const [before, own] = [elements[at - 1], elements[at]];
  if (before?.kind !== "places" || own?.kind !== "places" || !gapTo(reading, before.end, own.start)) return false;
  return before.rank > own.rank || (before.rank === own.rank && isBehindInner(reading, elements, at - 1));
}

/** Whether places go from the inside out up to an article: "подп. d), п. 1, ст. 29". */
function endsInArticle(elements: readonly Element[], from: number): boolean {
  const [inner, outer] = [elements[from], elements[from + 1]];
  if (inner?.kind !== "places" || outer?.kind !== "places" || outer.rank >= inner.rank) return false;
  return outer.rank === 1 || endsInArticle(elements, from + 1);
}

function lastOfChain(
  reading: Reading,
  elements: readonly Element[],
  from: number,
): { readonly index: number; readonly nesting: Nesting } {
  let nesting: Nesting;
  let index = from;
  for (;;) {
    const [last, next] = [elements[index], elements[index + 1]];
    if (last?.kind !== "places" || next?.kind !== "places" || next.bare) return { index, nesting };
    const gap = gapTo(reading, last.end, next.start);
    // A line may be broken within one place.
    const isWrapped = gap?.newline === true && !gap.comma && last.numberFirst && next.numberFirst;
    const nested = gap && !gap.bar && !gap.dash && nestingOf(last, next, isWrapped ? gap.unbroken() : gap, nesting);
    if (!nested || (nested === "inwards" && gap.bits > 0 && goesOutwards(reading, elements, index + 1)))
      return { index, nesting };
    nesting = nested;
    index++;
  }
}
