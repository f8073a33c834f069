import type { SavedCopy } from "../copies";
import type { WorkbenchWords } from "./words/workbench-words";

/** The copy that was saved last; undefined when there is none, or the server can't tell. */
export async function lastCopy(): Promise<SavedCopy | undefined> {
  try {
    const response = await fetch("/out/");
    return response.ok ? ((await response.json()) as readonly SavedCopy[])[0] : undefined;
  } catch {
    return undefined;
  }
}

/** Offer to go on with a copy, in a bar that stays until the person chooses; the sample is open meanwhile. */
export function offerCopy(
  bar: HTMLElement,
  { name, saved }: SavedCopy,
  words: WorkbenchWords,
  locale: string,
  onContinue: () => void,
): void {
  const text = document.createElement("p");
  const when = new Date(saved).toLocaleString(locale, { dateStyle: "long", timeStyle: "short" });
  text.textContent = words.offer.lastCopy(name, when);
  bar.replaceChildren(
    text,
    button(words.offer.goOn, onContinue),
    button(words.offer.anew, () => (bar.hidden = true)),
  );
  bar.hidden = false;
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", onClick);
  return made;
}
