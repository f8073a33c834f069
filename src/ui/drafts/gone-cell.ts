import type { DraftPlace } from "../../app/draft";
import { isSameId } from "../../domain/gap/id-key";

/**
 * Names the cells of rows that are not there any more.
 *
 * @param rows those that are there
 * @param names the columns that are meant, each with its name for a person; no other table has typed columns of these keys
 * @param editing the row in which something is being typed: that stays where it is
 */
export const goneCell =
  (rows: readonly { readonly id: string }[], names: Readonly<Record<string, string>>, editing?: string) =>
  ([kind, row, column = ""]: DraftPlace): string | undefined => {
    const name = kind === "cell" ? names[column] : undefined;
    const isThere = row === editing || rows.some(({ id }) => id === row || isSameId(id, row));
    return name === undefined || isThere ? undefined : `${row}, ${name}`;
  };
