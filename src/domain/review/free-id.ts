import { idKey } from "../gap/id-key";

/**
 * The id itself when no row has it, else the first free one after the highest of its kind: `"G-007"` to `"G-012"`
 * where `"G-011"` is the last.
 *
 * Ids are compared by their keys (`idKey`). An id that does not end in digits gets `"-2"`, `"-3"` and so on; the empty
 * id is always free.
 */
export const freeId = (wanted: string, taken: readonly string[]): string => freeIds(taken)(wanted);

/** The same for one id after another, each of which is taken from then on. */
export function freeIds(taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken.map(idKey));
  /** The highest number of a kind that was asked for. */
  const highest = new Map<string, number>();
  const take = (id: string): string => {
    const key = idKey(id);
    used.add(key);
    for (const [kind, last] of highest) highest.set(kind, Math.max(last, numberOf(kind, key)));
    return id;
  };
  return (wanted) => {
    if (idKey(wanted) === "") return wanted;
    if (!used.has(idKey(wanted))) return take(wanted);
    const { stem, digits } = numbered(wanted.trim()) ?? { stem: `${wanted.trim()}-`, digits: "1" };
    const kind = idKey(`${stem}0`);
    const last = highest.get(kind) ?? [...used].reduce((most, key) => Math.max(most, numberOf(kind, key)), 0);
    highest.set(kind, last);
    return take(`${stem}${String(Math.max(last, Number(digits)) + 1).padStart(digits.length, "0")}`);
  };
}

/**
 * The id for a new row: the next free one after that of the last row, or the first where there is none.
 *
 * @param named ids that it is not to get, since something speaks of a row that had them
 */
export function nextId(first: string, ids: readonly string[], named: readonly string[] = []): string {
  const given = ids.filter((id) => id.trim() !== "");
  return freeId(given.at(-1) ?? first, [...given, ...named]);
}

/** The number of a key that has the same stem as another one; 0 for one of another kind. */
function numberOf(kind: string, key: string): number {
  const found = numbered(key);
  return found && numbered(kind)?.stem === found.stem ? Number(found.digits) : 0;
}

function numbered(id: string): { readonly stem: string; readonly digits: string } | undefined {
  const [, stem, digits] = /^(.*?)(\d{1,9})$/su.exec(id) ?? [];
  return stem === undefined || digits === undefined ? undefined : { stem, digits };
}
