import { cleanText } from "../../text/clean-text";
import { isFactName } from "../fact-texts";
import type { FactName } from "../fact-texts";
import { PROPERTY_NAMES } from "./brief-changes";
import type { PropertyChange, TextChange } from "./brief-changes";
import { FREED, fingerprintOfText } from "./linked-blocks";
import type { LinkedContent } from "./linked-text";
import { isStamp } from "./stamps";

/** What the properties of the file are to say: what the document says once its texts are changed. */
export const compareProperties = (
  { texts }: LinkedContent,
  changes: readonly TextChange[],
): readonly PropertyChange[] =>
  PROPERTY_NAMES.flatMap((name): readonly PropertyChange[] => {
    const held = texts.find(({ binding: { gap, field } }) => gap === "" && field === name);
    if (held === undefined) return [];
    const change = changes.find(({ value, apart }) => value === held.value && !apart);
    return [{ name, written: held.written, now: change?.text ?? held.text }];
  });

/** One is ours while it says what the program wrote; what the data holds may be a person's. */
export const isPropertyOurs = ({ written }: PropertyChange, said: string): boolean =>
  fingerprintOfText(said) === written;

/**
 * The facts that no control shows, as they are today: the properties of the file are told by them the next time, and who
 * was taken out of the review is not to stay in its data.
 */
export function unshownFacts(
  { texts, controls }: LinkedContent,
  facts: Readonly<Record<FactName, string>>,
): readonly TextChange[] {
  const shown = new Set(controls.map(({ value }) => value));
  return texts.flatMap((text): readonly TextChange[] => {
    const { gap, field } = text.binding;
    if (gap !== "" || !isFactName(field) || field === "state" || isStamp(text) || shown.has(text.value)) return [];
    const now = cleanText(facts[field]);
    if (now === text.text) return [];
    return [
      { value: text.value, text: now, written: text.written === FREED ? FREED : fingerprintOfText(now), controls: [] },
    ];
  });
}
