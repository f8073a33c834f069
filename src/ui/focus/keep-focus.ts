import { isTypedAhead } from "../press/typed-meanwhile";
import { hasModal } from "./modal";

/** What can have the focus and be tabbed to. */
const FOCUSABLE = "button, a[href], input, select, textarea, summary, [tabindex]";

/**
 * Keeps the focus from getting lost. When what had it is taken away or hidden,
 * as a finding is once it is fixed, the focus goes to what has taken its place
 * under the same name, else to what came next, else to what is new there, else
 * to what came before: in the nearest part of the page that is still there.
 *
 * Where a part is on its way that will have it, nothing has it until then.
 *
 * Only while the pane itself has the focus: whoever types in Excel meanwhile
 * goes on typing there.
 *
 * @returns what stops it
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: FocusedPlace | undefined;
  // Where all around it was hidden with it, as while a part is loaded, it may come back to be shown.
  let wasHidden = false;
  const remember = ({ target }: FocusEvent): void => {
    wasHidden = false;
    if (target instanceof HTMLElement) last = placeOf(target, root);
  };
  const page = root.ownerDocument;
  const has = page.activeElement;
  if (has instanceof HTMLElement && root.contains(has)) last = placeOf(has, root);
  const rescue = (): void => {
    if (!last || hasModal() || isTypedAhead()) return;
    const isBack = isShown(last.element);
    if (isBack && !wasHidden) return;
    wasHidden = !isBack;
    const isLost = page.activeElement === page.body || page.activeElement === last.element;
    if (isLost && page.hasFocus()) (isBack ? last.element : heirOf(last))?.focus();
  };
  const observer = new MutationObserver(() => {
    rescue();
    // A dialog lets go of the focus only after it has gone.
    setTimeout(rescue);
  });
  root.addEventListener("focusin", remember);
  observer.observe(page.body, { subtree: true, childList: true, attributeFilter: ["style", "hidden"] });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

interface FocusedPlace {
  readonly element: HTMLElement;
  readonly name: string;
  /** From the nearest to the root. */
  readonly around: readonly HTMLElement[];
  /** All that could have the focus at that time, in the page's order. */
  readonly focusable: readonly HTMLElement[];
}

function placeOf(element: HTMLElement, root: HTMLElement): FocusedPlace {
  const around: HTMLElement[] = [];
  for (let one = element; one !== root && one.parentElement; one = one.parentElement) around.push(one.parentElement);
  return { element, name: nameOf(element), around, focusable: focusableIn(root) };
}

function heirOf({ element, name, around, focusable }: FocusedPlace): HTMLElement | undefined {
  const at = focusable.indexOf(element);
  for (const part of around.filter(isShown)) {
    // What arrives takes the focus itself: keys that are pressed meanwhile are meant for it, and for no other button.
    if (part.querySelector("[data-arriving]")) return undefined;
    const there = focusableIn(part);
    const stillThere = (one: HTMLElement): boolean => there.includes(one);
    const added = there.filter((one) => !focusable.includes(one));
    const heir =
      added.find((one) => nameOf(one) === name) ??
      focusable.slice(at + 1).find(stillThere) ??
      added[0] ??
      focusable.slice(0, Math.max(at, 0)).reverse().find(stillThere);
    if (heir) return heir;
  }
  return undefined;
}

const focusableIn = (part: HTMLElement): readonly HTMLElement[] =>
  Array.from(part.querySelectorAll<HTMLElement>(FOCUSABLE)).filter((one) => one.tabIndex >= 0 && isShown(one));

const nameOf = (element: HTMLElement): string => element.getAttribute("aria-label") ?? element.textContent ?? "";

const isShown = (element: HTMLElement): boolean => element.isConnected && element.checkVisibility?.() !== false;
