import { Refused, changed } from "../session/refused";
import type { Gap } from "../../domain/gap/gap";
import { idKey } from "../../domain/gap/id-key";
import { requireReview } from "../session/require-review";
import { rowOfCell } from "../session/selected-cell";
import type { SessionContext } from "../session/session-context";

/**
 * The gap of an id. Of rows that share the id, and of rows without one, the
 * row at Excel's selection is meant.
 *
 * @throws Refused when there is none, or when it can't be told which
 */
export function findGap(context: SessionContext, id: string): Gap {
  const named = requireReview(context).gaps.filter((gap) => idKey(gap.id) === idKey(id));
  const [first, second] = named;
  if (first && !second && idKey(id) !== "") return first;
  const { selected } = context.store.get();
  const row = selected && rowOfCell(selected.cell);
  const under = named.find(({ place }) => place.sheet === selected?.sheet && place.row === row);
  if (under) return under;
  const words = context.words();
  if (idKey(id) === "") throw new Refused(words.rowWithoutNumber);
  throw first ? new Refused(words.rowTwice(id)) : changed(words.rowGone(id));
}
