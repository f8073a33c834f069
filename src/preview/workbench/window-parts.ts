/** A part of the workbench's window that a person goes to as a whole: the ribbon, the sheet, the pane. */
export interface WindowPart {
  readonly element: HTMLElement;
  /** Put the focus where it was in this part, or at its beginning. */
  readonly enter: () => void;
}

/**
 * Answers keys as Excel's window does.
 *
 * F6 goes on to the next part, Shift+F6 back to the one before; with Ctrl too,
 * as in Excel on the web, since some browsers keep F6 to themselves. Every
 * other key is for what has the focus: the grid listens to the whole page and
 * would move its cursor while a person types elsewhere.
 */
export function answerKeys(parts: readonly WindowPart[], grid: HTMLElement): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "F6") {
      event.preventDefault();
      const at = parts.findIndex(({ element }) => element.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      parts[(Math.max(at, 0) + step + parts.length) % parts.length]?.enter();
    } else if (document.activeElement !== document.body && !grid.contains(document.activeElement)) {
      event.stopImmediatePropagation();
    }
  };
}
