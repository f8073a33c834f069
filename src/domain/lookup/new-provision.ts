import { NUMBER_PATTERN, readNumber } from "../draft/provision-number";
import { memoise } from "../memoise";
import { numberOf } from "../provision/number-of";
import { fold } from "../text/fold";
import { idsMeant } from "./cited-provisions";
import type { NamedProvision } from "./cited-provisions";

/** A provision that the draft is to get, with a number next to those that it has. */
export interface NewProvision {
  readonly id: string;
  /** As the draft cites the one before it. */
  readonly citation: string;
  /** Id of the one behind which it comes, with all that is inside of that. */
  readonly behind: string;
}

/** So many may be new behind the last one; a higher number is rather a slip. */
const MOST_IN_A_ROW = 5;
const KINDS = ["n", "a", "я", "i"] as const;

/**
 * Reads what a person calls a provision that is to be inserted: `"3(3)"` where the draft has 3(1) and 3(2), `"8-1"` where it
 * has 8. Undefined for what the draft has, for what is not next to anything, and for what can't be read.
 */
export const toNewProvisions = memoise((provisions: readonly NamedProvision[]) => {
  const families = new Map<string, NamedProvision[]>();
  const known = new Set(provisions.map(({ id }) => fold(numberOf(id))));
  for (const provision of provisions) {
    const split = splitId(provision.id);
    if (split) families.set(split.parent, [...(families.get(split.parent) ?? []), provision]);
  }
  const parents = new Map(provisions.map(({ id, citation }) => [fold(id), citation]));
  return (typed: string): NewProvision | undefined => {
    const [id = "", ...others] = idsMeant(typed);
    const split = splitId(id);
    if (!split || others.length > 0 || known.has(fold(id))) return undefined;
    const family = families.get(split.parent) ?? [];
    const before = KINDS.map((kind) => numberBefore(split.number, family, kind)).find((one) => one !== undefined);
    if (!before) return undefined;
    const citation = citationLike(before, split.number, family, parents.get(split.parent) ?? "");
    return { id, citation: citation ?? id, behind: before.id };
  };
});

/** `"3(2)"` as `"3"` and `"2"`; an article has no parent. */
function splitId(id: string): { readonly parent: string; readonly number: string } | undefined {
  const plain = numberOf(id).trim();
  const [, parent = "", number = plain] = /^(.+)\(([^()]+)\)$/u.exec(plain) ?? [];
  return /\s/u.test(number) || (parent === "" && !/^\d/u.test(number)) ? undefined : { parent: fold(parent), number };
}

/** The one of a family that a number comes right behind, counted in one way. */
function numberBefore(number: string, family: readonly NamedProvision[], kind: (typeof KINDS)[number]) {
  const own = countedAs(number, kind);
  if (!own) return undefined;
  const all = family.map((one) => ({ one, counted: countedAs(splitId(one.id)?.number ?? "", kind) }));
  const last = all.map(({ counted }) => counted !== undefined && compare(counted, own) < 0).lastIndexOf(true);
  const [before, after] = [all[last], all[last + 1]];
  const [base = 0] = before?.counted ?? [];
  const [count = 0, ...inserted] = own;
  const isNext = inserted.length > 0 ? base === count : count - base <= MOST_IN_A_ROW;
  const isInOrder = after?.counted === undefined || compare(after.counted, own) > 0;
  return before && isNext && isInOrder ? before.one : undefined;
}

function countedAs(number: string, kind: (typeof KINDS)[number]): readonly number[] | undefined {
  const folded = fold(number);
  if (!new RegExp(`^(?:${NUMBER_PATTERN[kind]})$`, "u").test(folded)) return undefined;
  return readNumber(folded, kind)?.counted;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? 0);
}

/** The citation of a provision with another number in it, where that stands in the citations of its family. */
function citationLike(
  { id, citation }: NamedProvision,
  number: string,
  family: readonly NamedProvision[],
  parent: string,
): string | undefined {
  const own = splitId(id)?.number ?? "";
  const places = [...citation.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(own)}(?![\\p{L}\\p{N}])`, "gu"))];
  const withNumber = (at: number, other: string): string =>
    citation.slice(0, at) + other + citation.slice(at + own.length);
  const isOf = (at: number): boolean =>
    family.some((one) => one.id !== id && one.citation === withNumber(at, splitId(one.id)?.number ?? ""));
  const told = places.find(({ index }) => isOf(index));
  const isBehindParent = parent !== "" && fold(citation).startsWith(fold(parent));
  const place = told ?? (isBehindParent ? places.at(-1) : places[0]);
  return place && withNumber(place.index, number);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
