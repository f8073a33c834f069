import { nestingOf, toChain } from "./join-places";
import type { Chain, Nesting } from "./join-places";
import type { Element, NameElement, PlacesElement } from "../productions/elements";
import { readGap } from "../productions/gaps";
import type { Gap } from "../productions/gaps";
import type { Reading } from "../productions/look";
import { skipGloss } from "../productions/gloss";

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
}

/** Elements in reading order as links. */
export function toLinks(reading: Reading, elements: readonly Element[]): readonly Link[] {
  const links: Link[] = [];
  for (let at = 0; at < elements.length;) {
    const element = elements[at];
    if (!element) break;
    const last = element.kind === "places" ? lastOfChain(reading, elements, at) : { index: at, nesting: undefined };
    const end = elements[last.index]?.end ?? element.end;
    const next = elements[last.index + 1];
    const places = elements.slice(at, last.index + 1).filter((one) => one.kind === "places");
    links.push({
      name: element.kind === "name" ? element : undefined,
      chain: element.kind === "places" ? linked(places, last.nesting) : undefined,
      start: element.start,
      end,
      next: next && gapTo(reading, end, next.start),
    });
    at = last.index + 1;
  }
  return links;
}

const linked = (places: readonly PlacesElement[], nesting: Nesting): LinkedChain => ({
  ...toChain(places, nesting),
  bare: places.length === 1 && places[0]?.bare === true,
  sharesUnit: places[0]?.bare === true,
  plural: places.some(({ plural }) => plural),
  owned: places[0]?.owned === true,
});

function gapTo(reading: Reading, from: number, to: number): Gap | undefined {
  const gap = readGap(reading, skipGloss(reading, from), to);
  return gap.end >= to ? gap : undefined;
}

/** "статьи 15, подпункта 3) пункта 1 статьи 16": what follows the comma belongs to what comes after it. */
function goesOutwards(reading: Reading, inner: PlacesElement, outer: Element | undefined): boolean {
  const gap = outer?.kind === "places" ? gapTo(reading, inner.end, outer.start) : undefined;
  return (
    outer?.kind === "places" &&
    gap !== undefined &&
    !gap.comma &&
    nestingOf(inner, outer, gap, undefined) === "outwards"
  );
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
    const nested =
      gap && !gap.bar && !gap.dash && nestingOf(last, next, isWrapped ? { ...gap, newline: false } : gap, nesting);
    if (!nested || (nested === "inwards" && gap.comma && goesOutwards(reading, next, elements[index + 2])))
      return { index, nesting };
    nesting = nested;
    index++;
  }
}
