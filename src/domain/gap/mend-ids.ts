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
 */
export function mendIds(gaps: readonly Gap[]): { readonly gaps: readonly Gap[]; readonly mended: readonly MendedId[] } {
  const used = new Set<string>();
  const mended: MendedId[] = [];
  let last = highestNumber(gaps);
  const after = gaps.map((gap): Gap => {
    const key = idKey(gap.id);
    if (key !== "" && !used.has(key)) {
      used.add(key);
      return gap;
    }
    const id = toGapId(++last);
    used.add(id);
    mended.push({ gap, before: gap.id, after: id });
    return { ...gap, id };
  });
  return mended.length === 0 ? { gaps, mended } : { gaps: after, mended };
}

/** The id for a new gap: one above the highest there is, so that the id of a deleted row in between never comes back. */
export const nextGapId = (gaps: readonly Gap[]): string => toGapId(highestNumber(gaps) + 1);

/** `7` to `"G-007"`. */
export const toGapId = (number: number): string => `G-${String(number).padStart(3, "0")}`;

const highestNumber = (gaps: readonly Gap[]): number =>
  gaps.reduce((highest, { id }) => Math.max(highest, numberOf(id)), 0);

const numberOf = (id: string): number => Number(/^G-(\d{1,9})$/u.exec(idKey(id))?.[1] ?? 0);
