import { useEffect } from "react";
import { isForField } from "../press/is-for-field";
import { keepTyped, tellAtWork } from "../press/typed-meanwhile";

export interface AddKeyProps {
  /** Set while something is typed, or at work. */
  readonly isOff: boolean;
  readonly onAdd: () => void;
}

/**
 * The key + adds a gap, wherever the focus is in the pane. Nothing to be seen. What is typed before the new row has its
 * fields, after the key as after a button with it, is kept for the first of them.
 */
export function AddKey({ isOff, onAdd }: AddKeyProps): null {
  useEffect(() => {
    tellAtWork(isOff);
    return () => tellAtWork(false);
  }, [isOff]);
  useEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat } = event;
      if (key !== "+" || ctrlKey || metaKey || altKey || repeat || isForField(event)) return;
      event.preventDefault();
      keepTyped();
      onAdd();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return null;
}
