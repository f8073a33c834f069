import { isForField } from "./is-for-field";
import { typeInto } from "./type-into";
import type { TextField } from "./type-into";

/** Milliseconds without a key or a sign of the field after which nobody types for it any more. */
const PATIENCE = 5000;

/** Milliseconds without a key after which what is typed is a text of its own. */
const PAUSE = 1000;

/** What adds a gap by a press. */
const ADDING = '[aria-keyshortcuts="+"]';

/** What opens a field that has the focus by itself. Any other press leaves the keys to what they do in the pane. */
const OPENS = `[data-opens-field], ${ADDING}`;

/** No text begins with what presses the button, asks for one more row, or leaves. */
const BEGINS_NONE = /^(?:\+|Enter|Backspace|Escape|Tab|Arrow.*|Home|End|Delete)$/u;

interface Kept {
  readonly text: string;
  /** Whether something was pressed among it that can't be done again: none of it is given to the field. */
  readonly isBroken: boolean;
  /** Whether a text that is to be pasted has not come. */
  readonly isPasting: boolean;
  /** Whether the field has come, and what goes on being typed lacks its beginning. */
  readonly hasCome: boolean;
  /** When a key, or of the row that is written for it, was heard last. */
  readonly heard: number;
  /** Whether the row of the field is still being written. */
  readonly isAtWork: boolean;
  /** What was pressed. */
  readonly by: Element | null;
}

let kept: Kept | undefined;

/**
 * Keep what is typed between a press and the moment at which the field that it opens has the focus, and give it to that
 * field: all of it, in order, or none, since a search that lost its beginning finds something else. A click elsewhere
 * and a key for another field end it, as does a field that does not come.
 *
 * @returns what stops it
 */
export function keepTypedMeanwhile(page: Document): () => void {
  const heard = { click: beginBy, pointerdown: endBy, keydown: keep, paste: keepPasted, focusin: give };
  const all = Object.entries(heard) as [string, (event: Event) => void][];
  all.forEach(([kind, answer]) => page.addEventListener(kind, answer, { capture: true }));
  return () => {
    kept = undefined;
    all.forEach(([kind, answer]) => page.removeEventListener(kind, answer, { capture: true }));
  };
}

/** Keep what is typed from now on, for a field that a key opens. */
export function keepTyped(by: Element | null = null): void {
  kept = { text: "", isBroken: false, isPasting: false, hasCome: false, heard: Date.now(), isAtWork: false, by };
}

/** Whether the row that was asked for is being written. */
export function tellAtWork(isAtWork: boolean): void {
  if (kept && isAdding(kept.by)) kept = { ...kept, isAtWork, heard: Date.now() };
}

/** Whether something is typed for a field that is on its way: no other has the focus until then. */
export const isTypedAhead = (): boolean => kept !== undefined && !isNothing(kept) && !isLate(kept);

const isAdding = (by: Element | null): boolean => by === null || by.matches(ADDING);

const isNothing = ({ text, isBroken, isPasting }: Kept): boolean => text === "" && !isBroken && !isPasting;

const isLate = ({ isAtWork, heard }: Kept): boolean =>
  !isAtWork && Date.now() - heard > PATIENCE && !document.querySelector("[data-arriving]");

const pressedIn = ({ target }: Event): Element | null => (target instanceof Element ? target.closest(OPENS) : null);

/** A second press of the same is none of something else. */
const isAgain = (by: Element | null): boolean =>
  by !== null && kept !== undefined && !kept.hasCome && (by === kept.by || (isAdding(by) && isAdding(kept.by)));

function beginBy(event: MouseEvent): void {
  const by = pressedIn(event);
  if (by && !isForField(event) && !(kept && isAgain(by) && !isLate(kept))) keepTyped(by);
}

function endBy(event: PointerEvent): void {
  if (!isAgain(pressedIn(event))) kept = undefined;
}

function keep(event: KeyboardEvent): void {
  if (!kept) return;
  const isOver = event.key === "Tab" || isForField(event) || isLate(kept);
  if (kept.hasCome ? Date.now() - kept.heard > PAUSE : isOver) {
    kept = undefined;
    return;
  }
  if (event.code === "KeyV" && isCommand(event)) kept = { ...kept, isPasting: true };
  const change = changeBy(event, kept);
  if (!change) return;
  // Neither the button that was pressed nor a shortcut of the pane is meant.
  event.preventDefault();
  event.stopImmediatePropagation();
  kept = { ...kept, ...change, ...(change !== NOTHING && { heard: Date.now() }) };
}

function keepPasted(event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (!kept || kept.hasCome || pasted === "" || isForField(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  kept = { ...kept, text: kept.text + pasted, isPasting: false, heard: Date.now() };
}

const isCommand = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState("AltGraph");

const NOTHING: Partial<Kept> = {};

/** What a key does to what is kept; undefined for a key that does nothing there. */
function changeBy(event: KeyboardEvent, before: Kept): Partial<Kept> | undefined {
  const { key, code, isComposing } = event;
  const isLetter = Array.from(key).length === 1;
  if (isCommand(event)) {
    // Its text comes by itself.
    if (code === "KeyV") return undefined;
    if (isNothing(before) && code !== "KeyA") return undefined;
    return isLetter || key === "Backspace" ? { isBroken: true } : undefined;
  }
  if (isComposing || key === "Process" || key === "Dead") return { isBroken: true };
  if (isNothing(before) && (BEGINS_NONE.test(key) || (key === " " && event.target !== document.body))) return undefined;
  if (key === "Escape") return { text: "", isBroken: false };
  if (key === "Backspace") return { text: Array.from(before.text).slice(0, -1).join("") };
  if (key === "Enter") return { text: `${before.text}\n` };
  // They would leave for another part of the pane, which answers what is typed next.
  if (BEGINS_NONE.test(key) && !isLetter) return NOTHING;
  return isLetter ? { text: before.text + key } : undefined;
}

function give({ target }: FocusEvent): void {
  if (!kept || kept.hasCome || !isTextField(target)) return;
  const { text, isBroken, isPasting } = kept;
  const isWrong = isLate(kept) || isBroken || isPasting || (target instanceof HTMLInputElement && /\n./su.test(text));
  // What is still typed in one go is the end of what is not given.
  kept = isWrong ? { ...kept, hasCome: true } : undefined;
  if (isWrong || text === "") return;
  // Once the cursor has been put where it is to be.
  queueMicrotask(() => typeInto(target, target instanceof HTMLInputElement ? text.replace(/\n+$/u, "") : text));
}

const isTextField = (target: EventTarget | null): target is TextField =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.selectionStart !== null);
