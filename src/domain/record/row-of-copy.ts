import { isSameId } from "../gap/id-key";
import type { CopiedRow } from "../review/thread";
import { fingerprintOf } from "../review/fingerprint";
import type { FoundRow, Places } from "./places";

/**
 * The row of ours that a row of a copy is, as far as words tell: the only one that says all it says, or the one of its
 * number where that says one of its texts and no other row does. Undefined where only a person can tell: a number alone
 * may be another row's by now.
 */
export function rowOfCopy({ table, row, cells }: CopiedRow, places: Places): FoundRow | undefined {
  const isBlank = cells.every((cell) => cell.trim() === "");
  const same = isBlank ? [] : places.withPrint(table, fingerprintOf(cells));
  const namesakes = same.filter((id) => isSameId(id, row));
  if (namesakes.length === 1) return places.find(table, row);
  const [only, ...more] = same;
  if (only !== undefined) return more.length === 0 ? places.find(table, only) : undefined;
  const named = cells.flatMap((text, at) => {
    const ids = text.trim() === "" ? [] : places.withText(table, at, text);
    return ids.length === 1 ? ids : [];
  });
  return named.length > 0 && named.every((id) => isSameId(id, row)) ? places.find(table, row) : undefined;
}
