/**
 * Copy the text of a field, by the clipboard or by the older command where a frame may not use that.
 *
 * @returns whether it is copied; if not, the text is left selected for the person to copy
 */
export async function copyTextOf(field: HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // Deprecated, and the only way in a frame whose page does not pass the clipboard on.
    return document.execCommand("copy");
  }
}
