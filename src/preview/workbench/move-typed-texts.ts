import { PREFIX } from "../../adapters/office/kept-drafts";

/**
 * Texts that were typed in the pane and not saved go along with the workbook that they were typed for, in place of any
 * that are left of a file that lay there before. The pane keeps them under the workbook's address.
 *
 * @param from its address before
 */
export function moveTypedTexts(storage: Storage, from: string, to: string): void {
  if (from === to) return;
  const texts = storage.getItem(PREFIX + from);
  storage.removeItem(PREFIX + from);
  if (texts === null) storage.removeItem(PREFIX + to);
  else storage.setItem(PREFIX + to, texts);
}
