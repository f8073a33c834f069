import { DELIVERABLE_COLUMNS } from "./tables";
import type { TableName } from "./tables";

/** Keys of the columns by whose texts a row is known again, of the tables that people comment on. */
export const KNOWN_BY: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Gaps: DELIVERABLE_COLUMNS,
  Amendments: ["provision", "draftText", "newText", "alternativeText", "justification"],
  Provisions: ["citation", "heading", "text"],
  Aspects: ["question", "positiveEffects"],
  Documents: ["document"],
  Consultations: ["date", "with", "summary"],
  Feedback: ["feedback"],
};

/** Of those the ones that only point somewhere, as “CRC, art. 16”: rows that have nothing to do with each other share them. */
const POINTS_SOMEWHERE: readonly string[] = ["sources", "provision", "citation", "date", "with"];

/** Whether what stands under such a column is more than a reference. */
export const saysMore = (key: string): boolean => !POINTS_SOMEWHERE.includes(key);

/**
 * Whether one of the texts that a row is known by and the other does not only point somewhere, and another one, where
 * there is any, is the same as well.
 *
 * @param isOwn whether the text in a place is the same, and that of no other row
 * @param isSame whether it is the same
 */
export function agree(
  table: string,
  filled: readonly number[],
  isOwn: (at: number) => boolean,
  isSame: (at: number) => boolean,
): boolean {
  const keys = KNOWN_BY[table as TableName] ?? [];
  return filled.some(
    (at) =>
      saysMore(keys[at] ?? "") &&
      isOwn(at) &&
      (filled.length === 1 || filled.some((other) => other !== at && isSame(other))),
  );
}
