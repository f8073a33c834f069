import { idKey } from "./id-key";
import type { Gap } from "./gap";

/** A row whose id had to be made or changed. */
export interface MendedId {
  readonly gap: Gap;
  readonly before: string;
  readonly after: string;
}

/**
 * Give every gap an id of its own: a blank one gets the next free number, and
 * of two rows with the same id (`idKey`) the lower one does.
 *
 * Comes back unchanged, the same array, when there is nothing to mend.
 *
 * @param named ids that no row is to get, since something speaks of a row that had them
 * @param former the id that such a row had before, each another one that no row has; undefined where that is not known
 */
export function mendIds(
  gaps: readonly Gap[],
  named: readonly string[] = [],
  former: (gap: Gap) => string | undefined = () => undefined,
): { readonly gaps: readonly Gap[]; readonly mended: readonly MendedId[] } {
  const used = new Set<string>();
  const mended: MendedId[] = [];
  let last = highestNumber(gaps, named);
  const after = gaps.map((gap): Gap => {
    const key = idKey(gap.id);
    if (key !== "" && !used.has(key)) {
      used.add(key);
      return gap;
    }
    const id = former(gap) ?? toGapId(++last);
    used.add(idKey(id));
    mended.push({ gap, before: gap.id, after: id });
    return { ...gap, id, ...(key !== "" && { typedId: gap.id }) };
  });
  return mended.length === 0 ? { gaps, mended } : { gaps: after, mended };
}

/** The id for a new gap: one above the highest there is or that something names, so that no id of a deleted row comes back. */
export const nextGapId = (gaps: readonly Gap[], named: readonly string[]): string =>
  toGapId(highestNumber(gaps, named) + 1);

/** `7` to `"G-007"`. */
export const toGapId = (number: number): string => `G-${String(number).padStart(3, "0")}`;

const highestNumber = (gaps: readonly Gap[], named: readonly string[]): number =>
  [...gaps.map(({ id }) => id), ...named].reduce((highest, id) => Math.max(highest, numberOf(id)), 0);

const numberOf = (id: string): number => Number(/^G-(\d{1,9})$/u.exec(idKey(id))?.[1] ?? 0);
