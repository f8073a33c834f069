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
  /** The highest number of each kind, by the stem of its keys. */
  const highest = new Map<string, number>();
  const count = (key: string): void => {
    const { stem, digits } = numbered(key) ?? {};
    if (stem !== undefined) highest.set(stem, Math.max(highest.get(stem) ?? 0, Number(digits)));
  };
  used.forEach(count);
  const take = (id: string, key = idKey(id)): string => {
    used.add(key);
    count(key);
    return id;
  };
  return (wanted) => {
    const key = idKey(wanted);
    if (key === "") return wanted;
    if (!used.has(key)) return take(wanted, key);
    const { stem, digits } = numbered(wanted.trim()) ?? { stem: `${wanted.trim()}-`, digits: "1" };
    const last = highest.get(numbered(idKey(`${stem}0`))?.stem ?? "") ?? 0;
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

/** An id as what stands before the digits it ends in, nine of them at most, and these. */
function numbered(id: string): { readonly stem: string; readonly digits: string } | undefined {
  const least = Math.max(0, id.length - 9);
  let at = id.length;
  while (at > least && isDigit(id.charCodeAt(at - 1))) at--;
  return at === id.length ? undefined : { stem: id.slice(0, at), digits: id.slice(at) };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
