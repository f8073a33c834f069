/** What can be pressed. */
const CONTROL = "button, a[href], input, select, textarea, summary, label, [role=button], [role=tab], [role=option]";

const KINDS = ["click", "dblclick"] as const;

interface Press {
  readonly pressed: Element | null;
  readonly name: string;
}

/** Elsewhere a held space scrolls. */
const PRESSED_BY_SPACE = "button, summary, [role=button], [role=tab], [role=option], [role=treeitem]";

/** What a held key types on in, letter by letter. */
const TEXT = "textarea, [contenteditable]";

/**
 * Let the second press of a double click do nothing unless it falls on the same thing as the first: a pane draws itself
 * anew after a press, and what slid under the pointer meanwhile was not meant. What is a double click is for the system
 * to say, which counts presses of one place; a press by the keyboard has no such count and always holds, but a key that
 * is held down presses once.
 *
 * @returns what stops it
 */
export function ignoreSlippedPresses(page: Window): () => void {
  let first: Press | undefined;
  const judge = (event: MouseEvent): void => {
    if (event.detail === 0) return;
    const press = toPress(event);
    if (event.detail === 1) first = press;
    if (!first || isSame(first, press)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  KINDS.forEach((kind) => page.addEventListener(kind, judge, { capture: true }));
  page.addEventListener("keydown", pressOnce, { capture: true });
  return () => {
    KINDS.forEach((kind) => page.removeEventListener(kind, judge, { capture: true }));
    page.removeEventListener("keydown", pressOnce, { capture: true });
  };
}

function pressOnce(event: KeyboardEvent): void {
  const { key, repeat, ctrlKey, metaKey, target } = event;
  const isIn = (what: string): boolean => target instanceof Element && target.closest(what) !== null;
  const presses = key === "Enter" ? ctrlKey || metaKey || !isIn(TEXT) : key === " " && isIn(PRESSED_BY_SPACE);
  if (!repeat || !presses) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function toPress({ target }: MouseEvent): Press {
  const element = target instanceof Element ? target : null;
  const found = element?.closest(CONTROL) ?? element;
  // A label presses what it names, in a second click of its own.
  const pressed = found?.closest("label")?.control ?? found;
  return { pressed, name: nameOf(pressed) };
}

/** A control that is used again for something else has another name. */
const nameOf = (element: Element | null): string =>
  element?.matches(CONTROL) ? (element.getAttribute("aria-label") ?? element.textContent) : "";

const isSame = (a: Press, b: Press): boolean => a.pressed === b.pressed && a.name === b.name;
