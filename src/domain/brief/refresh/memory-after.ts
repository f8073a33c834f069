import { idKey } from "../../gap/id-key";
import { fingerprintOf } from "../../review/fingerprint";
import type { Brief, BriefRow } from "../brief";
import type { LinkedMemory, LinkedRow, LinkedText } from "./linked-text";

/**
 * What a brief remembers once its texts are those of today. Rows that are gone stay known, and new ones are known only
 * once they have a block, so that both go on being told. What stands around the texts was not written anew, so it stays
 * as it is remembered; where nothing was remembered of it, it is known only if nothing changed at all.
 *
 * @param left texts that stay though the table no longer says them: their rows count as changed until none is left
 */
export function memoryAfter(
  memory: LinkedMemory,
  today: Brief,
  placed: readonly string[],
  left: readonly Pick<LinkedText, "binding">[],
): LinkedMemory {
  const isLeft = new Set(left.map(({ binding }) => idKey(binding.gap)));
  const now = new Map(today.rows.map((row) => [idKey(row.gap), row]));
  const isPlaced = new Set(placed);
  const known = new Set(memory.rows.map(({ gap }) => idKey(gap)));
  const rows = memory.rows.map((row): LinkedRow => {
    const found = now.get(idKey(row.gap));
    if (found === undefined) return row;
    return { ...row, fingerprint: isLeft.has(idKey(row.gap)) ? OF_NO_ROW : found.fingerprint };
  });
  const added = today.rows
    .filter(({ gap, withdrawn }) => !known.has(idKey(gap)) && (isPlaced.has(gap) || withdrawn))
    .map((row): LinkedRow => toNewRow(row, isPlaced.has(row.gap)));
  return { ...memory, rows: [...rows, ...added], parts: today.parts, ...aroundUnknown(memory, today) };
}

const OF_NO_ROW = fingerprintOf([]);

/** For a brief that remembers nothing of what stands around its texts, once those are newer than that. */
const aroundUnknown = (memory: LinkedMemory, today: Brief): Partial<LinkedMemory> =>
  memory.sections !== undefined || isAllFresh(memory, today)
    ? {}
    : { sections: today.sections.map(({ section }) => ({ section, fingerprint: "" })) };

const isAllFresh = (memory: LinkedMemory, today: Brief): boolean =>
  factsOf(memory.rows) === factsOf(today.rows) && JSON.stringify(memory.parts) === JSON.stringify(today.parts);

const factsOf = (rows: LinkedMemory["rows"]): string =>
  JSON.stringify(rows.map(({ gap, fingerprint }) => `${idKey(gap)} ${fingerprint}`));

const toNewRow = ({ gap, fingerprint }: BriefRow, shown: boolean): LinkedRow => ({
  gap,
  fingerprint,
  shown,
  detail: shown ? "short" : "counted",
  recommendation: "none",
});
