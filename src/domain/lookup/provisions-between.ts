import { numberOf } from "../provision/number-of";
import type { Provision } from "../provision/provision";

/**
 * The provisions from one to another that stand in one row with both, in the order of the draft: articles, points of one
 * article, chapters; none where the two do not stand in one row, or the other way round, or the row counts anew between.
 */
export function provisionsBetween<Found extends Pick<Provision, "id">>(
  from: Found,
  to: Found,
  provisions: readonly Found[],
): readonly Found[] {
  if (from === to) return [from];
  const row = rowOf(from);
  if (row === undefined || row !== rowOf(to)) return [];
  const [first, last] = [provisions.indexOf(from), provisions.indexOf(to)];
  const between = provisions.slice(first, last + 1).filter((one) => rowOf(one) === row);
  return new Set(between.map(({ id }) => numberOf(id))).size === between.length ? between : [];
}

/** What ids of one row have before and behind their last number: `""` of `"14"`, `"14()"` of `"14(2)"`; undefined without a number. */
function rowOf({ id }: Pick<Provision, "id">): string | undefined {
  const [, before, number, after] = /^(.*?)([\p{L}\d-]+)(\)?)$/u.exec(numberOf(id)) ?? [];
  return number !== undefined && (after === ")" || /^\d/u.test(number)) ? `${before}${after}` : undefined;
}
