import type { RibbonCommand } from "../../app/ribbon";
import { stepOf } from "./history-buttons";
import type { Step } from "./history-buttons";
import { commandOf } from "./shortcuts";

/** A part of the workbench's window that a person goes to as a whole: the ribbon, the sheet, the pane. */
export interface WindowPart {
  readonly element: HTMLElement;
  /** Put the focus where it was in this part, or at its beginning. */
  readonly enter: () => void;
}

export interface WindowKeys {
  readonly onStep: (step: Step) => void;
  /** Left out where the add-in has no buttons. */
  readonly onCommand?: (command: RibbonCommand) => void;
}

/**
 * Answers keys as Excel's window does.
 *
 * F6 goes on to the next part, Shift+F6 back to the one before; with Ctrl too,
 * as in Excel on the web, since some browsers keep F6 to themselves. Undo and
 * redo are the workbook's, but in a field where a text is being typed that
 * text's. The add-in's shortcuts press its buttons. Every other key is for what has the focus: the grid listens to the
 * whole page and would move its cursor while a person types elsewhere. Escape does nothing there, and a field needs it.
 */
export function answerKeys(
  parts: readonly WindowPart[],
  grid: HTMLElement,
  { onStep, onCommand }: WindowKeys,
): (event: KeyboardEvent) => void {
  return (event) => {
    const step = stepOf(event);
    const command = commandOf(event);
    if (command && onCommand) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onCommand(command);
    } else if (step && !document.activeElement?.matches(TEXT_FIELD)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onStep(step);
    } else if (event.key === "F6") {
      event.preventDefault();
      const at = parts.findIndex(({ element }) => element.contains(document.activeElement));
      const by = event.shiftKey ? -1 : 1;
      parts[(Math.max(at, 0) + by + parts.length) % parts.length]?.enter();
    } else if (
      event.key !== "Escape" &&
      document.activeElement !== document.body &&
      !grid.contains(document.activeElement)
    ) {
      event.stopImmediatePropagation();
    }
  };
}

const TEXT_FIELD = "textarea, input:not([type=checkbox], [type=file])";
