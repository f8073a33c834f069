import { blocksIn, doubleBlock, moveBlock, removeBlock } from "../host/document/edit-blocks";
import { contains, controlsAround, EditRefused } from "../host/document/edit-text";
import type { TextPlace } from "../host/document/edit-text";
import type { OpenDocument } from "../host/document/open-document";
import type { BlockCommand } from "./words";

/**
 * Do something with the paragraph or table at a place, or with the linked text there.
 *
 * @throws EditRefused where that can't be done, also without a place
 */
export function runBlockCommand(document: OpenDocument, command: BlockCommand, place: TextPlace | undefined): void {
  if (command === "track") {
    document.tracking = document.tracking === "Off" ? "TrackAll" : "Off";
    return;
  }
  if (!place) throw new EditRefused("noPlace");
  if (command === "lock" || command === "unlock") return lockAt(document, place, command === "lock");
  const block = blocksIn(document).find((one) => contains(one, place.element));
  if (!block || place.part !== document.file.mainPart) throw new EditRefused("noPlace");
  if (command === "remove") removeBlock(document, block);
  else if (command === "double") doubleBlock(document, block);
  else moveBlock(document, block, command === "up" ? -1 : 1);
}

/** The innermost control, as a person does it in its properties. */
function lockAt(document: OpenDocument, { part, element }: TextPlace, locks: boolean): void {
  const control = controlsAround(document, part, element).at(-1);
  if (!control?.binding) throw new EditRefused("noPlace");
  document.setLock(control.id, { content: locks, deletion: locks });
}
