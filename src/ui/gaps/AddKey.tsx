import { useEffect } from "react";
import { isForField } from "../press/is-for-field";

export interface AddKeyProps {
  /** Set while something is typed, or at work. */
  readonly isOff: boolean;
  readonly onAdd: () => void;
}

/** The key + adds a gap, wherever the focus is in the pane. Nothing to be seen. */
export function AddKey({ isOff, onAdd }: AddKeyProps): null {
  useEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat } = event;
      if (key !== "+" || ctrlKey || metaKey || altKey || repeat || isForField(event)) return;
      event.preventDefault();
      onAdd();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
  return null;
}
