export interface ContentBarPorts {
  /** Puts a text into the cell that the bar shows now, wherever the cursor is by then. */
  readonly writer: () => ((text: string) => void) | undefined;
  /** A person gave up what they typed; the focus goes back to the sheet. */
  readonly onGiveUp: () => void;
}

/**
 * The bar above the sheet with the whole text of a cell, which outlives the workbook that is open. What is typed there
 * is written when the bar is left; Escape gives it up.
 *
 * @returns whether something is typed that is not written yet
 */
export function answerBar(field: HTMLTextAreaElement, { writer, onGiveUp }: ContentBarPorts): () => boolean {
  let before = field.value;
  let write: ((text: string) => void) | undefined;
  field.addEventListener("focus", () => {
    // Who comes back from another window goes on with what they typed.
    if (write) return;
    before = field.value;
    write = writer();
  });
  const isTyping = (): boolean => write !== undefined && field.value !== before;
  field.addEventListener("blur", () => {
    if (document.activeElement === field) return;
    const [last, writes] = [write, isTyping()];
    write = undefined;
    if (writes) last?.(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    field.value = before;
    onGiveUp();
  });
  return isTyping;
}
