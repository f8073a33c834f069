import type { Instrument } from "../../instrument/instrument";
import { isOwn } from "../../instrument/own-instrument";
import type { ActFacts, Citation } from "../citation";

/** What the list of a person's own documents says of each, by id. */
export type ListedFacts = ReadonlyMap<string, ActFacts>;

/**
 * A citation without those of the person's own documents of which another year, day, number or chapter is said than the
 * list has. Then the catalogue's acts of the name have to be of the year that is said, since nothing else is known of them.
 */
export function ofActsThatAgree(
  citation: Citation,
  byId: ReadonlyMap<string, Instrument>,
  listed: ListedFacts,
): Citation {
  const { facts, candidates } = citation;
  if (!facts) return citation;
  const differing = candidates.filter((id) => {
    const known = listed.get(id);
    return known && !agree(facts, known);
  });
  if (differing.length === 0) return citation;
  const left = candidates.filter((id) => !differing.includes(id));
  const isListed = left.some((id) => listed.has(id));
  const suiting = isListed ? left : left.filter((id) => isOfYearSaid(byId.get(id), facts));
  return suiting.length > 0
    ? { ...citation, candidates: suiting }
    : { ...citation, candidates: [], ruledOut: differing[0] };
}

const isOfYearSaid = (one: Instrument | undefined, { years }: ActFacts): boolean =>
  one !== undefined && !isOwn(one) && years.some((year) => one.adopted?.startsWith(year));

/** Whether all that is said is in the list, as far as the list says anything of the kind. */
const agree = (said: ActFacts, listed: ActFacts): boolean =>
  KINDS.every(
    (kind) => listed[kind].length === 0 || said[kind].every((one) => listed[kind].some((its) => isSame(one, its))),
  );

const KINDS = ["years", "days", "numbers", "chapters"] as const;

/** "77" is short for "77-VIII". */
const isSame = (one: string, other: string): boolean =>
  one === other || (one.includes("-") !== other.includes("-") && one.split("-")[0] === other.split("-")[0]);
