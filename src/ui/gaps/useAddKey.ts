import { useEffect } from "react";
import { isForField } from "../press/is-for-field";

/** The key + adds a gap, wherever the focus is in the pane, as long as nothing is typed. */
export function useAddKey(add: () => void, isOff: boolean): void {
  useEffect(() => {
    if (isOff) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat } = event;
      if (key !== "+" || ctrlKey || metaKey || altKey || repeat || isForField(event)) return;
      event.preventDefault();
      add();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
