export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Put a text into a field as if it were typed there: in place of what is selected, and so that Ctrl+Z takes it back. */
export function typeInto(field: TextField, text: string): void {
  const page = field.ownerDocument;
  // Nothing else puts a text into the history of a field; whoever has no such command has no such history either.
  if (field === page.activeElement && page.execCommand?.("insertText", false, text)) return;
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
