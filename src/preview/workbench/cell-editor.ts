import type { ColumnDataSchemaModel, EditCell, EditorBase, HyperFunc, VNode } from "@revolist/revogrid";

type Save = (value: unknown, preventFocus?: boolean) => void;

/** A cell's editor for texts of several lines: Enter writes, Alt+Enter starts a line, Escape leaves things as they were. */
export class CellEditor implements EditorBase {
  element: Element | null = null;
  editCell?: EditCell;
  readonly #save: Save;
  readonly #close: (focusNext?: boolean) => void;
  readonly #text: string;

  constructor(cell: ColumnDataSchemaModel, save: Save, close: (focusNext?: boolean) => void) {
    this.#text = String(cell.value ?? "");
    this.#save = save;
    this.#close = close;
  }

  componentDidRender(): void {
    const area = this.#area();
    if (!area || area === document.activeElement) return;
    // Typing over a cell replaces its text; opening it by Enter or a double click keeps it.
    const typed = this.editCell?.val;
    area.value = typeof typed === "string" && typed !== "" ? typed : this.#text;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  }

  getValue(): string {
    return this.#area()?.value ?? this.#text;
  }

  render(create: HyperFunc<VNode>): VNode {
    return create("textarea", { class: "cell-editor", onKeyDown: (event: KeyboardEvent) => this.#press(event) });
  }

  #area(): HTMLTextAreaElement | undefined {
    return this.element instanceof HTMLTextAreaElement ? this.element : undefined;
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") this.#close(false);
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    const area = this.#area();
    if (event.altKey && area) area.setRangeText("\n", area.selectionStart, area.selectionEnd, "end");
    else this.#save(this.getValue());
  }
}
