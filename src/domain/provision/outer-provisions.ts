import { idKey } from "../gap/id-key";

/** Headings, from the outside in, that go around articles without standing in their ids. */
const HEADINGS = ["part", "section", "subsection", "chapter", "paragraph-heading"];

const NUMBERED = `(?:schedule|recital|indent|article|${HEADINGS.join("|")})(?: [^\\s()]+?)?`;
/** The innermost piece of an id: `"(2)"`, `" indent 1"`, `"chapter 2"`; behind it which of several of that number. */
const LAST_PIECE = new RegExp(`(?: ?\\([^()]*\\)| ${NUMBERED}|^${NUMBERED})(?:\\[\\d+\\])?$`, "iu");

/**
 * Which provision each one is part of, told by ids alone, as `provisionIds` gives them or a person typed them: what an
 * id begins with is around it, `"14(2)"` around `"14(2)(3)"`; an article, and whatever else says nothing of its
 * surroundings, stands below the last chapter or other heading above it.
 *
 * @param ids in the order of the draft
 * @param citations of the same provisions: where they are known, a point 1.1 that is cited otherwise than article 1 is in it
 * @returns for each id the place of the one around it in the list; -1 at the top. No provision is around itself.
 */
export function outerProvisions(ids: readonly string[], citations: readonly string[] = []): readonly number[] {
  const places = new Map<string, number>();
  ids.forEach((id, at) => {
    const key = idKey(id);
    if (key !== "" && !places.has(key)) places.set(key, at);
  });
  const outer = ids.map((id, at) => {
    const owner = ownerOf(id, at, places);
    return owner < 0 ? ownerOfDotted(id, at, places, citations) : owner;
  });
  const open: OpenHeading[] = [];
  ids.forEach((id, at) => {
    const rank = rankOf(id);
    const owner = outer[at] ?? -1;
    if (rank !== undefined)
      close(open, owner < 0 ? (last) => last.rank >= rank || isIn(rank, open) : (last) => last.at !== owner);
    if (owner < 0) outer[at] = lastAround(at, open, outer);
    if (rank !== undefined) open.push({ at, rank });
  });
  return outer;
}

/**
 * The places of all that is around a provision, outermost first.
 *
 * @param outer as `outerProvisions` gives it
 */
export function placesAround(at: number, outer: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (let one = outer[at] ?? -1; one >= 0; one = outer[one] ?? -1) places.unshift(one);
  return places;
}

/** A heading below which provisions stand. */
interface OpenHeading {
  readonly at: number;
  readonly rank: number;
}

/** A section may stand inside a chapter: it ends with that. */
const isIn = (rank: number, open: readonly OpenHeading[]): boolean => open.some((one) => one.rank === rank);

function close(open: OpenHeading[], isOver: (last: OpenHeading) => boolean): void {
  for (let last = open.at(-1); last && isOver(last); last = open.at(-1)) open.pop();
}

/** Whether an id is that of a chapter or the like, which articles stand in. */
export const isHeadingId = (id: string): boolean => (rankOf(id) ?? -1) >= 0;

/** Whether an id is that of a schedule as a whole. */
export const isScheduleId = (id: string): boolean => rankOf(id) === -1;

/** Nothing is around a schedule; -1 comes before every heading. */
function rankOf(id: string): number | undefined {
  const [piece = ""] = LAST_PIECE.exec(id) ?? [];
  const [level = ""] = /[a-z-]+/iu.exec(piece) ?? [];
  const name = level.toLowerCase();
  if (name === "schedule") return -1;
  const rank = HEADINGS.indexOf(name);
  return rank < 0 || piece.startsWith("(") ? undefined : rank;
}

/** The provision whose id this one begins with; of a decimal also the one whose number it says: 5 of 5.2. */
function ownerOf(id: string, at: number, places: ReadonlyMap<string, number>): number {
  for (let rest = id; ;) {
    const [piece] = LAST_PIECE.exec(rest) ?? [];
    if (piece === undefined || piece === "") return -1;
    const before = rest.slice(0, rest.length - piece.length);
    const whole = /^( ?\([^().]*)\.[^()]*\)/u.exec(piece)?.[1];
    const candidates = whole === undefined ? [before] : [`${before}${whole})`, before];
    const found = candidates.map((one) => places.get(idKey(one))).find((place) => place !== undefined && place !== at);
    if (found !== undefined) return found;
    rest = before;
  }
}

/**
 * The article that a point says the number of, 1 of 1.1: an article 1.1 would be cited as that is. What says the number
 * of such a point, 1.1.1, is in that.
 */
function ownerOfDotted(
  id: string,
  at: number,
  places: ReadonlyMap<string, number>,
  citations: readonly string[],
): number {
  const [, before = ""] = /^(\d+(?:\.\d+)*)\.\d+$/u.exec(id.trim()) ?? [];
  const place = places.get(idKey(before));
  if (before === "" || place === undefined) return -1;
  if (before.includes(".")) return ownerOfDotted(before, place, places, citations) < 0 ? -1 : place;
  const [own, outer] = [citations[at], citations[place]].map((citation = "") => citation.replace(/[\d.]+/gu, "#"));
  return own !== "" && outer !== "" && own !== outer ? place : -1;
}

/** The innermost open heading, unless it stands inside of what asks for it. */
function lastAround(at: number, open: readonly OpenHeading[], outer: readonly number[]): number {
  const last = open.at(-1)?.at ?? -1;
  for (let one = last, steps = 0; one >= 0 && steps <= outer.length; one = outer[one] ?? -1, steps++)
    if (one === at) return -1;
  return last;
}
