import { follows } from "./provision-number";
import type { ProvisionNumber } from "./provision-number";
import type { Mark } from "./read-marks";
import type { Level } from "./draft-provision";
import type { LevelSpec } from "./structures/structure";

/** A provision while its draft is read. */
export interface OpenProvision {
  readonly spec: LevelSpec;
  readonly rank: number;
  readonly level: Level;
  readonly number: ProvisionNumber;
  /** As printed, title and text not in it; with the bracket that says which section a schedule belongs to. */
  mark: string;
  readonly parent: OpenProvision | undefined;
  readonly children: OpenProvision[];
  /** Of an indent, which it is in its provision, counted from 1; else 0. */
  readonly place: number;
  /** Lines of its title. */
  readonly heading: string[];
  /** Whether that stood above its number. */
  readonly isNoted: boolean;
  /** Paragraphs of its text. */
  readonly text: string[];
  /** For each of these how many of the provisions inside stand above it. */
  readonly insideAbove: number[];
  /** Whether a line of its own may still bring its title, or more of it. */
  mayBeTitled: boolean;
}

/** What a provision begins with. */
export interface NewProvision extends Pick<OpenProvision, "spec" | "rank" | "level" | "number" | "mark" | "parent"> {
  readonly titled: boolean;
  /** Lines of its title, where that is not what stands behind the mark. */
  readonly heading?: string[];
  /** What stands behind the mark: the title or the text. */
  readonly rest: string;
}

/** A provision with what stands in the line of its mark. */
export function newProvision({ titled, rest, heading, ...made }: NewProvision, place: number): OpenProvision {
  const [title, text] = titled ? [rest, ""] : ["", rest];
  return {
    ...made,
    children: [],
    place,
    heading: heading ?? (title === "" ? [] : [title]),
    isNoted: heading !== undefined,
    text: text === "" ? [] : [text],
    insideAbove: text === "" ? [] : [0],
    mayBeTitled: titled,
  };
}

/** The provision itself and those around it, outermost last. */
export function* around(provision: OpenProvision | undefined): Generator<OpenProvision> {
  for (let one = provision; one; one = one.parent) yield one;
}

/** The article that a provision stands in, or else the provision itself. */
export const articleAround = (provision: OpenProvision | undefined): OpenProvision | undefined =>
  [...around(provision)].find(({ level }) => level === "article") ?? provision;

/** How far down another item of a list is looked for. */
export const LOOK_AHEAD = 30;

/** Whether the next mark below goes on with the list of an item. */
export function goesOn(
  { rank, number }: OpenProvision,
  below: readonly { readonly marks: readonly Mark[] }[],
): boolean {
  const next = below.find(({ marks }) => marks.length > 0);
  return next?.marks.some((mark) => mark.rank === rank && follows(mark.number, number)) === true;
}

export const isInSchedule = (provision: OpenProvision | undefined): boolean =>
  [...around(provision)].some(({ spec }) => spec.level === "schedule");

/** Ends with the words that announce a list. */
export const announces = ({ text, heading }: OpenProvision): boolean =>
  /[:：—–-]\s*$/u.test(text.at(-1) ?? heading.at(-1) ?? "");

export const lastWords = ({ text, heading }: OpenProvision): string => (text.at(-1) ?? heading.at(-1) ?? "").trimEnd();

/**
 * A decimal says the number of the provision around it, too: 5.2 in 5. Of an article it does so where its points are
 * all numbered like that: 5.2 behind 5.1, and not behind 5. Of an annex it never does, since 1.1 may be the body's,
 * too.
 */
export function isSaidIn(outer: OpenProvision, inner: OpenProvision): boolean {
  if (outer.level === "schedule" || !beginsWithNumber(inner, outer)) return false;
  const point = [...around(inner)].find(({ parent }) => parent === outer);
  const first = outer.level === "article" ? outer.children.find(({ rank }) => rank === point?.rank) : undefined;
  return first === undefined || beginsWithNumber(first, outer);
}

/** 5.1 is in 5 where articles are none, else inserted behind it; 2.1.1 is in 2.1 where that says its article, too. */
export const mayHoldDecimals = (one: OpenProvision, hasArticles: boolean): boolean =>
  !hasArticles ||
  [...around(one.parent)].some(
    (outer) => (outer.level === "article" || outer.rank === one.rank) && isSaidIn(outer, one),
  );

/** Whether a number goes on that of another provision: 5.2 that of 5. */
export const beginsWithNumber = (
  { number }: Pick<OpenProvision, "number">,
  { number: outer }: Pick<OpenProvision, "number">,
): boolean => outer.text !== "" && number.text.startsWith(`${outer.text}.`);
