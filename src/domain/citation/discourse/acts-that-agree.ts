import type { Instrument } from "../../instrument/instrument";
import { isNumberedByChapter, romanNumber } from "../../instrument/roman-number";
import type { ActFacts, Citation } from "../citation";
import { isTitledByWords } from "../lexicon/one-act";

/** What the list of a person's own documents says of each, by id. */
export type ListedFacts = ReadonlyMap<string, ActFacts>;

/**
 * A citation without those of the person's own documents of which another year, day, number or chapter is said than the
 * list has. The catalogue's acts of the name have to be of the year that is said then, and have its number, where the
 * catalogue has one.
 */
export function ofActsThatAgree(
  citation: Citation,
  byId: ReadonlyMap<string, Instrument>,
  listed: ListedFacts,
): Citation {
  const { facts, candidates } = citation;
  if (!facts || KINDS.every((kind) => facts[kind].length === 0)) return citation;
  const isListed = candidates.some((id) => listed.has(id));
  const suiting = candidates.filter((id) => {
    const known = listed.get(id);
    if (known) return agree(facts, known);
    return hasNumberSaid(byId.get(id), facts) && (!isListed || isOfYearSaid(byId.get(id), facts));
  });
  if (suiting.length === candidates.length) return citation;
  return suiting.length > 0
    ? { ...citation, candidates: suiting }
    : { ...citation, candidates: [], ruledOut: candidates.find((id) => listed.has(id) || !isListed) };
}

/**
 * Whether no number is said of an act that has another one, as laws of one state have theirs, "94-V", short "94", or has none but its
 * chapter: "No. 7 of 2018" is another state's, where "No. 12 of 2018" is a way to write "2018 c. 12". An act without a
 * chapter is none of "Cap. 586".
 */
function hasNumberSaid(one: Instrument | undefined, { numbers, chapters }: ActFacts): boolean {
  if (one && isNumberedByChapter(one))
    return [...numbers, ...chapters].every((number) => one.symbol?.endsWith(` c. ${number}`));
  if (one && isTitledByWords(one.title.en) && chapters.length > 0) return false;
  const own = one && romanNumber(one);
  return own === undefined || numbers.every((number) => isSame(number, own));
}

const isOfYearSaid = (one: Instrument | undefined, { years }: ActFacts): boolean =>
  one !== undefined && years.some((year) => one.adopted?.startsWith(year));

/** Whether nothing that is said is another than the list has, where both say anything of that kind. */
const agree = (said: ActFacts, listed: ActFacts): boolean =>
  KINDS.filter((kind) => said[kind].length > 0 && listed[kind].length > 0).every((kind) =>
    said[kind].every((one) => listed[kind].some((its) => isSame(one, its))),
  );

const KINDS = ["years", "days", "numbers", "chapters"] as const;

/** "77" is short for "77-VIII". */
const isSame = (one: string, other: string): boolean =>
  one === other || (one.includes("-") !== other.includes("-") && one.split("-")[0] === other.split("-")[0]);
