import type { Amendment, AmendmentKind } from "./amendment";
import { fold } from "../text/fold";
import { redline } from "./redline/redline";

/** What stands in place of a provision that is to go, so that its number stays: "(repealed)", "Исключить.". */
const STUB = /^[\p{P}\s]*(?:исключ|алып тастал|алынып тастал|delet|repeal|omit)\p{L}*[\p{P}\s]*$/iu;

/** Numbers as laws have them, with what stands around them. */
const NUMBERS = /^[\p{N}\p{P}\p{S}\s]*\p{N}[\p{N}\p{P}\p{S}\s]*$/u;

/**
 * The kinds that an amendment can be by its texts, the closest first; none where it has no text yet.
 *
 * Nothing but numbers changed is a renumbering, nothing taken away an insertion; both may be done by replacing the
 * whole. Capital letters and blanks don't count.
 */
export function fittingKinds({
  draftText,
  newText,
}: Pick<Amendment, "draftText" | "newText">): readonly AmendmentKind[] {
  const [before, after] = [fold(draftText), fold(newText)];
  if (before === "") return after === "" ? [] : ["insertion"];
  if (isRepealed(newText)) return ["repeal"];
  const changes = redline(before, after).filter(({ kind }) => kind !== "equal");
  if (changes.length > 0 && changes.every(({ text }) => NUMBERS.test(text))) return ["renumbering", "replacement"];
  return changes.every(({ kind }) => kind === "inserted") ? ["insertion", "replacement"] : ["replacement"];
}

/** Whether there is text in place of text, which is a replacement whatever else it is: quick, since nothing is compared. */
export const isReplaced = ({ draftText, newText }: Pick<Amendment, "draftText" | "newText">): boolean =>
  draftText.trim() !== "" && !isRepealed(newText);

/** Whether new text says nothing, or no more than that the provision goes. */
const isRepealed = (newText: string): boolean => newText.trim() === "" || STUB.test(newText);
