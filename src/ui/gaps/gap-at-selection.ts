import type { SelectedCell } from "../../app/session/session-state";
import type { Gap } from "../../domain/gap/gap";
import { namesGap } from "../../domain/gap/gaps-named";
import { isSameId } from "../../domain/gap/id-key";
import type { Review } from "../../domain/review/review";

/**
 * The gap at Excel's selection: the row itself, or the gap that the selected
 * amendment closes. By its id, which survives a sort; by its row where ids are
 * blank or doubled. Undefined anywhere else.
 */
export function gapAtSelection(
  { gaps, amendments }: Pick<Review, "gaps" | "amendments">,
  selected: SelectedCell | undefined,
): Gap | undefined {
  if (!selected) return undefined;
  const { table, rowId = "" } = selected;
  if (table === "Amendments") {
    const closes = amendments.find(({ id }) => isSameId(id, rowId))?.gap;
    return closes === undefined ? undefined : gaps.find(({ id }) => namesGap(closes, id));
  }
  if (table !== "Gaps") return undefined;
  const named = gaps.filter(({ id }) => isSameId(id, rowId));
  const row = Number(/\d+$/u.exec(selected.cell)?.[0]);
  return named.length === 1 ? named[0] : gaps.find(({ place }) => place.row === row);
}
