import { askedBy } from "./grid-events";
import type { SheetPlace } from "./grid-events";
import type { SheetView } from "./sheet-view";

/** Rows down and columns to the right. */
export interface Move {
  readonly down: number;
  readonly right: number;
}

/** What a key does at the cell with the cursor. */
export type KeyAnswer =
  | { readonly does: "move"; readonly by: Move; readonly toEdge: boolean }
  | { readonly does: "ask"; readonly what: "comment" | "menu" | "choices" }
  | { readonly does: "edit" }
  /** The letter itself is for the editor. */
  | { readonly does: "type" };

/** Where arrows lead. */
export const ARROWS: Readonly<Record<string, Move>> = {
  ArrowUp: { down: -1, right: 0 },
  ArrowDown: { down: 1, right: 0 },
  ArrowLeft: { down: 0, right: -1 },
  ArrowRight: { down: 0, right: 1 },
};

/** Undefined for a key that is left to the grid: it selects several cells, copies, pastes and clears. */
export function keyAnswer(event: KeyboardEvent): KeyAnswer | undefined {
  const asked = askedBy(event);
  if (asked === "edit") return { does: "edit" };
  if (asked) return { does: "ask", what: asked };
  const { key, altKey, shiftKey } = event;
  const isShortcut = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
  if (key === "Tab" && !isShortcut) return { does: "move", by: { down: 0, right: shiftKey ? -1 : 1 }, toEdge: false };
  const by = ARROWS[key];
  if (by && !shiftKey && !altKey) return { does: "move", by, toEdge: isShortcut };
  if (isShortcut) return undefined;
  if (key === "Enter") return { does: "edit" };
  return Array.from(key).length === 1 ? { does: "type" } : undefined;
}

/** Behind the last that is shown one goes on from that. */
const atOrLast = (at: number, shown: readonly unknown[]): number => (at < 0 ? shown.length - 1 : at);

/**
 * The cell that a move leads to: past what is hidden, and no further than what is shown; to the edge only within what
 * stays in sight or what scrolls.
 */
export function movedTo(view: SheetView, { row, column }: SheetPlace, by: Move, toEdge: boolean): SheetPlace {
  const { rows, columns, frozen } = view;
  const y = stepTo(
    atOrLast(
      rows.findIndex((one) => one.row >= row),
      rows,
    ),
    by.down,
    rows.length,
    toEdge ? frozen.rows : undefined,
  );
  const x = stepTo(
    atOrLast(
      columns.findIndex((one) => one.column >= column),
      columns,
    ),
    by.right,
    columns.length,
    toEdge ? frozen.columns : undefined,
  );
  return { row: rows[y]?.row ?? row, column: columns[x]?.column ?? column };
}

/** @param edge how many of the first stay in sight, where the step goes to the edge */
function stepTo(at: number, by: number, count: number, edge: number | undefined): number {
  if (by === 0 || edge === undefined) return Math.max(0, Math.min(at + by, count - 1));
  const isKept = at < edge;
  if (by < 0) return isKept ? 0 : edge;
  return (isKept ? edge : count) - 1;
}
