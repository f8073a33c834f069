import type { WorkbenchWords } from "./words/workbench-words";

export type Step = "undo" | "redo";

/** The buttons for undo and redo. */
export interface HistoryButtons {
  readonly elements: readonly HTMLElement[];
  /** Show which of them would do something. They keep the focus when they would not. */
  readonly show: (possible: Readonly<Record<Step, boolean>>) => void;
}

const KEYS: Readonly<Record<Step, string>> = { undo: "Ctrl+Z", redo: "Ctrl+Y" };
const SVG = "http://www.w3.org/2000/svg";
const ARROW = "M6 3 2 7l4 4M2.5 7H10a4 4 0 0 1 0 8H7";

export function historyButtons(words: WorkbenchWords, onStep: (step: Step) => void): HistoryButtons {
  const button = (step: Step): HTMLButtonElement => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = `step-${step}`;
    made.setAttribute("aria-label", words.steps[step].name);
    made.title = `${words.steps[step].name} (${KEYS[step]})`;
    made.append(arrow());
    made.addEventListener("click", () => onStep(step));
    return made;
  };
  const buttons = { undo: button("undo"), redo: button("redo") };
  return {
    elements: Object.values(buttons),
    show: ({ undo, redo }) => {
      buttons.undo.setAttribute("aria-disabled", String(!undo));
      buttons.redo.setAttribute("aria-disabled", String(!redo));
    },
  };
}

/** Which step a key asks for: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, on a keyboard of any alphabet. */
export function stepOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Step | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = /^[a-z]$/iu.test(key) ? key.toLowerCase() : code.replace(/^Key/u, "").toLowerCase();
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : undefined;
}

function arrow(): SVGElement {
  const image = document.createElementNS(SVG, "svg");
  image.setAttribute("viewBox", "0 0 16 16");
  image.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ARROW);
  image.append(path);
  return image;
}
