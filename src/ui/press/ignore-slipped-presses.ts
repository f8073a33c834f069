/** Milliseconds within which two presses are one double click, as the systems have it. */
const DOUBLE = 500;
/** Pixels that a hand moves between the two. */
const NEAR = 8;

/** What can be pressed. */
const CONTROL = "button, a[href], input, select, textarea, summary, label, [role=button], [role=tab], [role=option]";

interface Press {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly pressed: Element | null;
  readonly name: string;
}

/**
 * Let the second press of a double click do nothing unless it falls on the same thing as the first: a pane draws itself
 * anew after a press, and what slid under the pointer meanwhile was not meant. Presses by the keyboard always count.
 *
 * @returns what stops it
 */
export function ignoreSlippedPresses(page: Window): () => void {
  let last: Press | undefined;
  const judge = (event: MouseEvent): void => {
    // A click without a count of presses comes from the keyboard, or from a program.
    if (event.detail === 0) return;
    const press = toPress(event);
    const isSlip = last !== undefined && isNear(last, press) && !isSame(last, press);
    // What a slip hits is not meant a moment later either, until the hand has paused.
    last = isSlip && last ? { ...last, at: press.at } : press;
    if (!isSlip) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener("click", judge, { capture: true });
  return () => page.removeEventListener("click", judge, { capture: true });
}

function toPress({ timeStamp, clientX, clientY, target }: MouseEvent): Press {
  const element = target instanceof Element ? target : null;
  const found = element?.closest(CONTROL) ?? element;
  // A label presses what it names, in a second click of its own.
  const pressed = found?.closest("label")?.control ?? found;
  return { at: timeStamp, x: clientX, y: clientY, pressed, name: nameOf(pressed) };
}

/** A control that is used again for something else has another name. */
const nameOf = (element: Element | null): string =>
  element?.matches(CONTROL) ? (element.getAttribute("aria-label") ?? element.textContent) : "";

const isNear = (a: Press, b: Press): boolean =>
  b.at - a.at < DOUBLE && Math.abs(b.x - a.x) <= NEAR && Math.abs(b.y - a.y) <= NEAR;

const isSame = (a: Press, b: Press): boolean => a.pressed === b.pressed && a.name === b.name;
