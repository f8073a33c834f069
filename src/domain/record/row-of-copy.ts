import { isSameId } from "../gap/id-key";
import { agree } from "../review/known-by";
import type { CopiedRow } from "../review/thread";
import { fingerprintOf } from "../review/fingerprint";
import type { FoundRow, Places } from "./places";
import { textPrint } from "./row-mark";

/**
 * The row of ours that a row of a copy is, as far as words tell: the only one that says all it says, or the one of its
 * number where both agree in two texts, of which one is found in no other row, of ours or of the copy, and is more than a
 * reference. Undefined where only a person can tell: a number alone may be
 * another row's by now.
 */
export function rowOfCopy({ table, row, cells, own }: CopiedRow, places: Places): FoundRow | undefined {
  const filled = [...cells.keys()].filter((at) => cells[at]?.trim() !== "");
  const same = filled.length === 0 ? [] : places.withPrint(table, fingerprintOf(cells));
  const namesakes = same.filter((id) => isSameId(id, row));
  if (namesakes.length === 1) return places.find(table, row);
  const [only, ...more] = same;
  if (only !== undefined) return more.length === 0 ? places.find(table, only) : undefined;
  const withText = (at: number): readonly string[] => places.withText(table, at, textPrint(cells[at] ?? ""));
  const isIts = (id: string): boolean => isSameId(id, row);
  const isAnothers = filled.some((at) => withText(at).length === 1 && !withText(at).some(isIts));
  const isSame = (at: number): boolean => withText(at).some(isIts);
  const isOwn = (at: number): boolean => own[at]?.trim() !== "" && withText(at).length === 1 && isSame(at);
  return !isAnothers && agree(table, filled, isOwn, isSame) ? places.find(table, row) : undefined;
}
