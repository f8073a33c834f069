import { idKey } from "../gap/id-key";
import type { RowPlace } from "../gap/row-place";
import { overBlocks } from "../over-blocks";
import type { Block } from "../rows-in-blocks";

/** Keys of the ids of some rows, blank ones left out; the very set it was while the ids say the same. */
export const idKeys: (rows: readonly Pick<NamedRow, "id">[]) => ReadonlySet<string> = overBlocks(
  (block: Block<Pick<NamedRow, "id">>) => block.map(({ id }) => idKey(id)),
  (keys) => new Set(keys.filter((key) => key !== "")),
);

/** A row's id, and where it stands. */
export interface NamedRow {
  readonly id: string;
  readonly place: RowPlace;
}

/** Rows whose id is blank or that of a row above. */
export const withoutOwnId: (rows: readonly NamedRow[]) => readonly NamedRow[] = overBlocks(
  (block: Block<NamedRow>) => block.map(({ id, place }) => ({ id, place })),
  (rows) => {
    const used = new Set([""]);
    return rows.filter(({ id }) => {
      const before = used.size;
      return used.add(idKey(id)).size === before;
    });
  },
);
