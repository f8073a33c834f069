import { idKey } from "../../domain/gap/id-key";
import { Refused, RowGone } from "../session/refused";
import type { ReviewRow } from "../session/review-rows";
import type { SessionContext } from "../session/session-context";

/**
 * The row of a table that a number means, or a name where its rows go by one. Several of one number are never chosen
 * among: what a person sees of one would be written into another.
 *
 * @throws Refused when there is none, or several are
 */
export function rowNamed<Row extends ReviewRow>({ words }: SessionContext, rows: readonly Row[], id: string): Row {
  if (idKey(id) === "") throw new Refused(words().rowWithoutNumber);
  const [row, twin] = rows.filter((one) => idKey(one.id) === idKey(id));
  if (twin) throw new Refused(words().rowTwice(id));
  if (!row) throw new RowGone(words().rowGone(id), id);
  return row;
}
