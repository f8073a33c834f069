/**
 * The id itself when no row has it, else the first free one after the highest of its kind: `"G-007"` to `"G-012"`
 * where `"G-011"` is the last.
 *
 * Case and spaces around ids do not count. An id that does not end in digits gets `"-2"`, `"-3"` and so on; the empty
 * id is always free.
 */
export function freeId(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(foldId));
  if (wanted.trim() === "" || !used.has(foldId(wanted))) return wanted;
  const [, stem = `${wanted.trim()}-`, digits = "1"] = /^(.*?)(\d{1,9})$/su.exec(wanted.trim()) ?? [];
  const highest = taken.reduce((last, id) => Math.max(last, numberAfter(stem, id)), Number(digits));
  return `${stem}${String(highest + 1).padStart(digits.length, "0")}`;
}

const foldId = (id: string): string => id.trim().toUpperCase();

function numberAfter(stem: string, id: string): number {
  const folded = foldId(id);
  const rest = folded.startsWith(stem.toUpperCase()) ? folded.slice(stem.length) : "";
  return /^\d{1,9}$/u.test(rest) ? Number(rest) : 0;
}
