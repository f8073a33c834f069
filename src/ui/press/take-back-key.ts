import { hasModal } from "../focus/modal";

/** Whether a key is Ctrl+Z, or Cmd+Z, outside of a field, where it takes back what is typed, and of a dialog. */
export function asksToTakeBack(event: KeyboardEvent): boolean {
  const { code, ctrlKey, metaKey, shiftKey, altKey, repeat, target, defaultPrevented } = event;
  const isKey = code === "KeyZ" && (ctrlKey || metaKey) && !shiftKey && !altKey;
  if (!isKey || repeat || defaultPrevented || !(target instanceof Element)) return false;
  return target.closest(FIELDS) === null && !hasModal();
}

const FIELDS = "input, textarea, select, [contenteditable]";
