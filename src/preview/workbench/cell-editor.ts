import { element } from "./element";
import type { PointedCell, SheetPlace } from "./grid-events";
import { ARROWS } from "./grid-keys";
import type { Move } from "./grid-keys";

export interface CellEditorPorts {
  /** Where a cell lies; undefined while it is not drawn. */
  readonly boxOf: (cell: SheetPlace) => PointedCell | undefined;
  /** @param cell undefined where it was deleted meanwhile */
  readonly onWrite: (cell: SheetPlace | undefined, text: string) => void;
  /** A key closed the editor, and the cursor goes on from its cell; by nothing where it stays. */
  readonly onMove: (by: Move, from: SheetPlace | undefined) => void;
}

/** Where a cell is by now; undefined once it is deleted. */
export type CellNow = () => SheetPlace | undefined;

/** A field over a cell, for texts of several lines. */
export interface CellEditor {
  /** @param isTypedOver what the cell holds gives way to what is typed; else it is edited */
  readonly open: (cell: CellNow, before: string, isTypedOver: boolean) => void;
  /** Write what was typed, and close. Nothing happens where no editor is open. */
  readonly leave: () => void;
  readonly isOpen: () => boolean;
  /** Whether leaving would write something. */
  readonly isTyping: () => boolean;
  /** The sheet was drawn or scrolled. */
  readonly follow: () => void;
}

interface OpenEditor {
  readonly cell: CellNow;
  readonly before: string;
  readonly area: HTMLTextAreaElement;
  /** Whether arrows leave the cell, as where a text was begun by typing it; else they move in the text. */
  arrowsLeave: boolean;
}

/**
 * Edits cells as Excel does: wherever a person goes from a cell, what was typed is written; Escape alone gives it up.
 *
 * The field is none of the grid's, which opens its own a moment after the key, closes it when it draws the sheet, and
 * takes letters that come meanwhile for another cell.
 */
export function createCellEditor(parent: HTMLElement, { boxOf, onWrite, onMove }: CellEditorPorts): CellEditor {
  let edited: OpenEditor | undefined;
  const isTyping = (): boolean => edited !== undefined && edited.area.value !== edited.before;
  const close = (isWritten: boolean): void => {
    const [last, writes] = [edited, isWritten && isTyping()];
    // Going from the page it tells once more that it is left.
    edited = undefined;
    last?.area.remove();
    if (last && writes) onWrite(last.cell(), last.area.value);
  };
  const press = (event: KeyboardEvent): void => {
    // The grid listens to the whole page.
    event.stopPropagation();
    const by = edited && !event.isComposing ? answerTo(event, edited) : undefined;
    if (!edited || !by) return;
    event.preventDefault();
    const from = edited.cell();
    close(event.key !== "Escape");
    onMove(by, from);
  };
  const follow = (): void => {
    if (!edited) return;
    const cell = edited.cell();
    const box = cell && boxOf(cell)?.box;
    edited.area.classList.toggle("cell-editor-away", box === undefined);
    if (box) placeAt(edited.area, box);
  };
  return {
    open: (cell, before, isTypedOver) => {
      close(true);
      const area = element("textarea", "cell-editor");
      edited = { cell, before, area, arrowsLeave: isTypedOver };
      area.value = isTypedOver ? "" : before;
      area.addEventListener("keydown", press);
      // A click into the text is for moving in it.
      area.addEventListener("pointerdown", () => edited && (edited.arrowsLeave = false));
      // Who goes to another window comes back to the text.
      area.addEventListener("blur", () => document.activeElement !== area && close(true));
      parent.append(area);
      follow();
      area.focus({ preventScroll: true });
      area.setSelectionRange(area.value.length, area.value.length);
    },
    leave: () => close(true),
    isOpen: () => edited !== undefined,
    isTyping,
    follow,
  };
}

/** Where a key leads from the cell; undefined for one that is for the text. */
function answerTo(event: KeyboardEvent, edited: OpenEditor): Move | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  const back = shiftKey ? -1 : 1;
  if (key === "Escape") return { down: 0, right: 0 };
  if (key === "Tab") return { down: 0, right: back };
  if (key === "Enter" && !altKey) return { down: ctrlKey || metaKey ? 0 : back, right: 0 };
  if (key === "Enter") breakLine(edited.area);
  if (key === "F2") edited.arrowsLeave = !edited.arrowsLeave;
  if (key === "Enter" || key === "F2") event.preventDefault();
  return edited.arrowsLeave && !altKey && !ctrlKey && !metaKey && !shiftKey ? ARROWS[key] : undefined;
}

function breakLine(area: HTMLTextAreaElement): void {
  area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
}

function placeAt({ style }: HTMLElement, { left, top, width, height }: DOMRect): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
