import type { ColumnDataSchemaModel, EditCell, EditorBase, HyperFunc, VNode } from "@revolist/revogrid";

type Save = (value: unknown, preventFocus?: boolean) => void;

/** A cell's editor for texts of several lines: Enter writes, Alt+Enter starts a line, Escape leaves things as they were. */
export class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditCell;
  readonly #save: Save;
  readonly #close: (focusNext?: boolean) => void;
  /** What the cell held; typing over a cell replaces it, opening the cell by Enter or a double click keeps it. */
  readonly #before: string;
  #area: HTMLTextAreaElement | undefined;

  constructor(cell: ColumnDataSchemaModel, save: Save, close: (focusNext?: boolean) => void) {
    this.#before = String(cell.value ?? "");
    this.#save = save;
    this.#close = close;
  }

  /** Keys pressed while the editor was still opening. */
  appendPendingInput(typed: string): boolean {
    if (!this.#area) return false;
    this.#area.value += typed;
    this.#area.focus();
    return true;
  }

  getValue(): string {
    return this.#area?.value ?? this.#before;
  }

  /** The grid would scroll to an editor that still has the focus. */
  beforeDisconnect(): void {
    this.#area?.blur();
  }

  render(create: HyperFunc<VNode>): VNode {
    return create("textarea", {
      class: "cell-editor",
      ref: (area: HTMLTextAreaElement | undefined) => this.#open(area),
      onKeyDown: (event: KeyboardEvent) => this.#press(event),
    });
  }

  #open(area: HTMLTextAreaElement | undefined): void {
    if (area === this.#area) return;
    this.#area = area;
    if (!area) return;
    area.value = String(this.editCell?.val || this.#before);
    // The grid keeps the focus until it has drawn the editor.
    setTimeout(() => {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    });
  }

  #press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#close(false);
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    const area = this.#area;
    if (event.altKey && area) area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
    else {
      const value = this.getValue();
      this.beforeDisconnect();
      this.#save(value);
    }
  }
}
