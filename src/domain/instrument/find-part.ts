import type { Pinpoint } from "./pinpoint";
import type { Instrument, Part } from "./instrument";
import { partPinpoint } from "./part-pinpoint";

/**
 * The part a pinpoint means, or else the smallest listed part it lies in: article 3(1) lies in article 3, paragraph
 * 70 in the run 67-78. Undefined when no listed part holds it, which does not prove that there is no such place: many
 * instruments list only some of their parts.
 */
export const findPart = (instrument: Instrument, pinpoint: Pinpoint): Part | undefined =>
  partsAround(instrument, pinpoint)[0];

/**
 * Every listed part a pinpoint lies in, the most specific first: the exact part, runs from short to long within a
 * level of numbering, then the same for the numbers above. A run of places lies in what holds both its ends.
 */
export function partsAround(instrument: Instrument, pinpoint: Pinpoint): readonly Part[] {
  const inner = toPartRange(pinpoint);
  return stretchesOf(instrument)
    .filter(({ range }) => holds(range, inner))
    .sort((a, b) => b.range.first.length - a.range.first.length || runLength(a.range) - runLength(b.range))
    .map(({ part }) => part);
}

/** Every listed part that lies in a place, in the instrument's order, parts that are the place itself left out. */
export function partsWithin(instrument: Instrument, pinpoint: Pinpoint): readonly Part[] {
  const outer = toPartRange(pinpoint);
  return stretchesOf(instrument)
    .filter(({ range }) => holds(outer, range) && !holds(range, outer))
    .map(({ part }) => part);
}

/** A number taken apart for comparing: "12-1" is [12, 1], "24a" is [24, "a"]. */
type Step = readonly (number | string)[];

interface PartRange {
  readonly kind: string | undefined;
  readonly first: readonly Step[];
  readonly last: readonly Step[];
}

interface PartStretch {
  readonly part: Part;
  readonly range: PartRange;
}

/** Taking the numbers apart costs more than comparing them, and a check compares thousands of citations. */
const known = new WeakMap<Instrument, readonly PartStretch[]>();

function stretchesOf(instrument: Instrument): readonly PartStretch[] {
  const before = known.get(instrument);
  if (before) return before;
  const ranges = instrument.parts.flatMap((part) => {
    const place = partPinpoint(part);
    return place ? [{ part, range: toPartRange(place) }] : [];
  });
  known.set(instrument, ranges);
  return ranges;
}

function toPartRange({ kind, path, to }: Pinpoint): PartRange {
  const first = path.map(toStep);
  return { kind, first, last: to ? to.map(toStep) : first };
}

const toStep = (number: string): Step =>
  (number.match(/\d+|[^\d.-]+/g) ?? []).map((piece) => (/^\d/.test(piece) ? Number(piece) : piece));

function holds(outer: PartRange, inner: PartRange): boolean {
  const depth = outer.first.length;
  return (
    outer.kind === inner.kind &&
    inner.first.length >= depth &&
    inner.last.length >= depth &&
    comparePlaces(outer.first, inner.first) <= 0 &&
    comparePlaces(inner.last, outer.last) <= 0
  );
}

/** The order of two places down to the depth of the shallower one: `12` before `12-1` before `13`. */
function comparePlaces(a: readonly Step[], b: readonly Step[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareSteps(a[index] ?? [], b[index] ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

function compareSteps(a: Step, b: Step): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index] ?? "", b[index] ?? ""];
    if (x === y) continue;
    if (typeof x === typeof y) return x < y ? -1 : 1;
    return typeof x === "number" ? -1 : 1;
  }
  return a.length - b.length;
}

function runLength({ first, last }: PartRange): number {
  const [from, to] = [first.at(-1)?.[0], last.at(-1)?.[0]];
  return typeof from === "number" && typeof to === "number" ? to - from : first === last ? 0 : 1;
}
