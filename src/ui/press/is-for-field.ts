import { hasModal } from "../focus/modal";

const FIELDS = "input, textarea, select, [contenteditable]";

/** Whether a key is meant for a field, or for a dialog, and so for nothing else. */
export const isForField = ({ target }: Event): boolean =>
  !(target instanceof Element) || target.closest(FIELDS) !== null || hasModal();
