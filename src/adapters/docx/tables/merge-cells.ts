import type { SourceCell } from "../../../domain/adopt/source-table";
import type { WordCell } from "../draft/table-cells";

/** A cell as it is stored: of one that is merged over rows there is one in each row. */
export interface StoredCell extends Pick<SourceCell, "text" | "struck" | "comments"> {
  readonly cell: WordCell;
}

/** The cells of a table, those merged over rows as one. What another program left in a covered one is kept. */
export function mergeCells(stored: readonly StoredCell[]): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  /** By the first column of a merged cell, its place in `cells`. */
  const open = new Map<number, number>();
  for (const { cell, ...said } of stored) {
    const { row, column, columns, merge } = cell;
    const at = merge === "goes-on" ? open.get(column) : undefined;
    const above = at === undefined ? undefined : cells[at];
    if (at !== undefined && above) cells[at] = joined(above, row, said);
    else {
      if (merge === "begins") open.set(column, cells.length);
      else open.delete(column);
      cells.push({ row, column, rows: 1, columns, ...said });
    }
  }
  return cells;
}

function joined(above: SourceCell, row: number, { text, struck, comments }: Omit<StoredCell, "cell">): SourceCell {
  return {
    ...above,
    rows: row - above.row + 1,
    text: both(above.text, text),
    ...((above.struck ?? struck) !== undefined && { struck: both(above.struck, struck) }),
    ...((above.comments ?? comments) && { comments: [...(above.comments ?? []), ...(comments ?? [])] }),
  };
}

const both = (first = "", second = ""): string => [first, second].filter((one) => one !== "").join("\n");
