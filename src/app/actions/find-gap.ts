import type { Gap } from "../../domain/gap/gap";
import { idKey } from "../../domain/gap/id-key";
import { requireReview } from "../session/require-review";
import { rowOfCell } from "../session/selected-cell";
import type { SessionContext } from "../session/session-context";
import { rowNamed } from "./row-named";

/**
 * The gap of an id. Of rows without one the row at Excel's selection is meant.
 *
 * @throws Refused when there is none, or when it can't be told which
 */
export function findGap(context: SessionContext, id: string): Gap {
  const { gaps } = requireReview(context);
  return (idKey(id) === "" ? unnumberedAtSelection(context, gaps) : undefined) ?? rowNamed(context, gaps, id);
}

function unnumberedAtSelection({ store }: SessionContext, gaps: readonly Gap[]): Gap | undefined {
  const { selected } = store.get();
  const row = selected && rowOfCell(selected.cell);
  return gaps.find(({ id, place }) => idKey(id) === "" && place.sheet === selected?.sheet && place.row === row);
}
