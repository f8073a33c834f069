import type { Draft, DraftPlace } from "../../app/draft";
import { isSameId } from "../../domain/gap/id-key";

/** Names a text of a screen that was typed for what is gone, for a person; undefined for any other. */
export type GoneNames = (place: DraftPlace, draft?: Pick<Draft, "before">) => string | undefined;

/**
 * Names the cells of rows that are not there any more.
 *
 * @param rows those that are there
 * @param names the columns that are meant, each with its name for a person; no other table has typed columns of these keys
 * @param editing the row in which something is being typed: that stays where it is
 */
export const goneCell =
  (rows: readonly { readonly id: string }[], names: Readonly<Record<string, string>>, editing?: string): GoneNames =>
  ([kind, row, column = ""]) => {
    const name = kind === "cell" ? names[column] : undefined;
    const isThere = row === editing || rows.some(({ id }) => id === row || isSameId(id, row));
    return name === undefined || isThere ? undefined : `${row}, ${name}`;
  };
