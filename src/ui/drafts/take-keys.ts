import { hasModal } from "../focus/modal";

/** Milliseconds for which whoever typed may go on pressing keys for a text. */
const GOES_ON = 10_000;

const FIELDS = "input, textarea, select, [contenteditable]";

/**
 * Has the keys that are still pressed for a text, whose field somebody else took away, go to where it stands now: else they
 * press the nearest button. Whoever types in another field goes on there, and a dialog that asks keeps them.
 *
 * @param typed when it was typed, ISO in UTC
 * @returns what calls it off
 */
export function takeKeys(element: HTMLElement, typed: string): () => void {
  // What had the focus has handed it on by then.
  const timer = setTimeout(() => {
    const { ownerDocument: page } = element;
    const isElsewhere = page.activeElement?.matches(FIELDS) === true || !page.hasFocus();
    if (!isElsewhere && !hasModal() && Date.now() - Date.parse(typed) < GOES_ON) element.focus();
  });
  return () => clearTimeout(timer);
}
