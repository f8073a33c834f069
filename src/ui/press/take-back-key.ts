import { isForField } from "./is-for-field";

/** Whether a key is Ctrl+Z, or Cmd+Z, outside of a field, where it takes back what is typed, and of a dialog. */
export function asksToTakeBack(event: KeyboardEvent): boolean {
  const { code, ctrlKey, metaKey, shiftKey, altKey, repeat, defaultPrevented } = event;
  const isKey = code === "KeyZ" && (ctrlKey || metaKey) && !shiftKey && !altKey;
  return isKey && !repeat && !defaultPrevented && !isForField(event);
}
