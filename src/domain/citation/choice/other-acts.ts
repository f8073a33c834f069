import type { NameElement } from "../productions/elements";
import { isCapital, markAt, wordsIn } from "../productions/look";
import type { Reading } from "../productions/look";
import { actEnd } from "../productions/act-end";
import { OF_A_KIND } from "../productions/called";
import { lastBefore } from "../productions/open-bracket";
import type { Told } from "./behind-bracket";
import type { Cluster } from "./clusters";
import { mayBeBehindSource } from "./source-between";
import { maySpeakOfTitle, NO_TITLES, titlesUpTo } from "./titles-of-kind";
import type { TitlesSeen } from "./titles-of-kind";

/** What was read before a citation. */
export interface Before {
  /** Names that the catalogue knows, in reading order. */
  readonly names: NameElement[];
  /** Acts that it doesn't hold were named, so that "the Law" may be one of them. */
  others: boolean;
  /** Clusters, and what their places were taken to be of. */
  readonly told: Told[];
  /** What the text calls acts that the catalogue doesn't hold: "(hereinafter – the Law)". */
  called: readonly string[];
  /** The token where the last citation ends; 0 before the first. */
  cited: number;
  titles: TitlesSeen;
}

/** Nothing was read yet. */
export const nothingBefore = (): Before => ({
  names: [],
  others: false,
  told: [],
  called: [],
  cited: 0,
  titles: NO_TITLES,
});

/** Whether what a word such as "ibid." or "the Convention" points at may be a source that was named and not read. */
export function mayMeanUnread(reading: Reading, { name, chains, start }: Cluster, before: Before): boolean {
  if (name?.pointer === undefined || name.defined !== undefined) return false;
  const { told, cited } = before;
  if (name.pointer === "ibid.") {
    const isOfAct = chains.length > 0 && chains.every(({ unit }) => unit === "article");
    const between = told.slice(lastBefore(told, told.length - 1, cited - 1) + 1);
    return mayBeBehindSource(reading, between, isOfAct, cited, start);
  }
  if (!OF_A_KIND.has(name.pointer) && name.pointsBy !== "same") return false;
  before.titles = titlesUpTo(reading, told, before.titles, name.start);
  return maySpeakOfTitle(wordsIn(reading, name.start, name.end), before.titles);
}

/** Tokens looked at before "the Law". */
const REACH = 200;

/** Whether a word such as "the Law" or "thereof" may mean an act that the catalogue doesn't hold. */
export function mayMeanAnother(reading: Reading, { name, from }: Cluster, before: Before): boolean {
  if (!name?.pointsBy) return false;
  if (before.others) return true;
  const first = name.pointsBy === "last" ? from : Math.max(0, name.start - REACH);
  let known = before.names.length - 1;
  for (let at = name.start - 1; at >= first; at--) {
    while ((before.names[known]?.start ?? -1) > at) known--;
    if (at < (before.names[known]?.end ?? 0)) continue;
    if (isCapital(reading, at) && isTitled(reading, at, name.pointsBy) && actEnd(reading, at) > 0) return true;
  }
  return false;
}

/** "Children Act", "«Байланыс туралы» Заңы": with its title before it, so that it is no pointer itself. */
const isTitled = (reading: Reading, at: number, by: NameElement["pointsBy"]): boolean =>
  by === "last" || markAt(reading, at - 1) === '"' || isCapital(reading, at - 1);
