import { idKey } from "../gap/id-key";
import type { Review } from "../review/review";
import { recordKeyOf, threadKeysIn } from "../review/thread-ids";
import { NOTHING_TO_TELL, readRowMark } from "./row-mark";
import type { KnownRow } from "./row-mark";
import type { Places } from "./places";

/**
 * Tells of rows whose words are gone, while another row's words stand under their ids, whether they were edited. A
 * comment that still hangs there says so. Where the record knows those words itself, of another row or of this one while it
 * has others of it, or where any row goes by another id than it did, the id may be that of another row by now.
 */
export function stillIn({ feedback, threads }: Pick<Review, "feedback" | "threads">, places: Places) {
  const hanging = new Map(threads.map((thread) => [recordKeyOf(thread), thread.on] as const));
  const seen: KnownRow[] = [];
  const vouched = new Set<string>();
  for (const { rowSeen, thread } of feedback) {
    const mark = readRowMark(rowSeen);
    if (!mark) continue;
    seen.push(...[mark, ...(mark.about ? [mark.about] : [])].filter(isTold));
    const hangs = threadKeysIn(thread).some((key) => {
      const on = hanging.get(key);
      return on?.table === mark.table && idKey(on.row) === idKey(mark.row);
    });
    if (hangs) vouched.add(keyOf(mark));
  }
  const prints = new Set(seen.map(({ table, print }) => `${table} ${print}`));
  const renumbered = new Map<string, boolean>();
  const isRenumbered = (table: string): boolean => {
    const told = renumbered.get(table);
    if (told !== undefined) return told;
    const is = seen.some((row) => row.table === table && wentToAnother(row, places));
    renumbered.set(table, is);
    return is;
  };
  return (row: KnownRow): boolean => {
    if (vouched.has(keyOf(row)) || !isTold(row)) return true;
    const now = places.find(row.table, row.row);
    if (!now) return true;
    return !prints.has(`${row.table} ${now.print}`) && !isRenumbered(row.table);
  };
}

const isTold = ({ table, row, print }: KnownRow): boolean => table !== "" && row !== "" && print !== NOTHING_TO_TELL;

const keyOf = ({ table, row, print }: KnownRow): string => `${table}/${idKey(row)}/${print}`;

/** Whether all that has the words of a row goes by another id. */
function wentToAnother({ table, row, print }: KnownRow, places: Places): boolean {
  const ids = places.withPrint(table, print);
  return ids.length > 0 && ids.every((id) => idKey(id) !== idKey(row));
}
