import type { KeyboardEvent } from "react";

/** Keys of a form that holds a text of several lines: as in every field of the pane, Ctrl+Enter gives it, Escape closes it. */
export const formKeys =
  (onClose: () => void) =>
  (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key === "Escape") onClose();
    // In a field of one line Enter gives the form by itself.
    const isLong = event.target instanceof HTMLTextAreaElement;
    if (isLong && event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
  };
