import { isForField } from "../press/is-for-field";

/** Milliseconds without a sign of the field after which nobody types for it any more. */
const PATIENCE = 5000;

/** What adds a gap by a press. */
export const ADDING = '[aria-keyshortcuts="+"]';

const LEAVING: ReadonlySet<string> = new Set(["Tab", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]);

interface Kept {
  readonly text: string;
  /** Whether the row is still being written. */
  readonly isAtWork: boolean;
  /** When that was heard last. */
  readonly heard: number;
}

let kept: Kept | undefined;

/**
 * Keep what is typed from now on for a field that comes once its row is written. A click, Escape and a key for another
 * field end it, as does a row that does not come.
 */
export function keepTyped(): void {
  // The button was pressed once more.
  if (kept && !isLate(kept)) return;
  endKeeping();
  kept = { text: "", isAtWork: false, heard: Date.now() };
  document.addEventListener("keydown", keep, { capture: true });
  document.addEventListener("paste", keepPasted, { capture: true });
  document.addEventListener("pointerdown", endByClick, { capture: true });
}

/** Whether the row is being written. */
export function tellAtWork(isAtWork: boolean): void {
  if (kept) kept = { ...kept, isAtWork, heard: Date.now() };
}

/** What was typed since, for the field that has come; "" where nothing was. */
export function takeTyped(): string {
  const text = kept?.text ?? "";
  endKeeping();
  return text;
}

function endKeeping(): void {
  kept = undefined;
  document.removeEventListener("keydown", keep, { capture: true });
  document.removeEventListener("paste", keepPasted, { capture: true });
  document.removeEventListener("pointerdown", endByClick, { capture: true });
}

/** A second press of what adds the row is none of something else. */
function endByClick({ target }: PointerEvent): void {
  if (!(target instanceof Element && target.closest(ADDING))) endKeeping();
}

const isLate = ({ isAtWork, heard }: Kept): boolean => !isAtWork && Date.now() - heard > PATIENCE;

function keep(event: KeyboardEvent): void {
  if (!kept) return;
  if (event.key === "Escape" || isForField(event) || (isLate(kept) && !document.querySelector("[data-arriving]"))) {
    endKeeping();
    return;
  }
  const text = withKey(kept.text, event);
  if (text === undefined) return;
  // Neither the button that was pressed nor a shortcut of the pane is meant.
  event.preventDefault();
  event.stopImmediatePropagation();
  kept = { ...kept, text };
}

function keepPasted(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (!kept || pasted === "" || isForField(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  kept = { ...kept, text: kept.text + pasted };
}

/** The text with what a key does to it; undefined for a key that does nothing there. */
function withKey(text: string, event: KeyboardEvent): string | undefined {
  const { key, ctrlKey, metaKey, altKey } = event;
  if ((ctrlKey || metaKey || altKey) && !event.getModifierState("AltGraph")) return undefined;
  // No text begins with what presses the button, or asks for one more row.
  if (text === "" && ["+", " ", "Enter", "Backspace"].includes(key)) return undefined;
  if (key === "Backspace") return Array.from(text).slice(0, -1).join("");
  if (key === "Enter") return `${text}\n`;
  // They would leave for another part of the pane, which answers what is typed next.
  if (text !== "" && LEAVING.has(key)) return text;
  return Array.from(key).length === 1 ? text + key : undefined;
}
