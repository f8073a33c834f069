import { redline } from "../../amendment/redline/redline";
import { idKey } from "../../gap/id-key";
import { fingerprintOf } from "../../review/fingerprint";
import type { Binding } from "../brief";
import type { LinkedContent, LinkedControl, LinkedText } from "./linked-text";
import type { BlockState, LinkedBlock } from "./refresh-plan";

/** Two texts are the same when they hold the same words: blanks and line ends are not what a person edits. */
export const fingerprintOfText = (text: string): string => fingerprintOf([text]);

const isSame = (a: string, b: string): boolean => fingerprintOfText(a) === fingerprintOfText(b);

/** What is known of the table to compare the texts of a brief with it. */
export interface TableToday {
  /** By value; a value that a brief of today does not show is not there, and "" is one that it shows empty. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the cell behind such a value says, whole; "" where its row is gone, or the value is no cell. */
  readonly cellOf: (binding: Binding, said: string) => string;
  /** Whether what such a text was told from is as the brief remembers it, and none of the gap's texts was left behind since. */
  readonly isFresh: (binding: Binding) => boolean;
  /** What the table has in the place of a text that it no longer says, and that is left to a person. */
  readonly insteadOf?: (binding: Binding) => string | undefined;
}

/**
 * Every bound text of a brief with its state. Controls of one value that say different things are blocks of their own:
 * LibreOffice edits each by itself.
 */
export function linkedBlocks({ texts, controls }: LinkedContent, today: TableToday): readonly LinkedBlock[] {
  const ofValue = new Map<string, LinkedControl[]>();
  for (const control of controls) ofValue.set(control.value, [...(ofValue.get(control.value) ?? []), control]);
  const nextId = idsFor();
  return texts.flatMap((text) => {
    const said = saidBy(text, ofValue.get(text.value) ?? []);
    if (said.length === 0 && isFact(text)) return [];
    const groups = said.length === 0 ? [{ text: text.text, controls: [], edited: false }] : said;
    return groups.map((group): LinkedBlock => {
      const { state, now } = group.controls.length === 0 ? unlinked(text) : compare(text, group, today);
      return {
        id: nextId(text.binding),
        binding: text.binding,
        value: text.value,
        controls: group.controls,
        state,
        text: group.text,
        now,
        words: changedWords(group.text, (state === "gone" ? today.insteadOf?.(text.binding) : undefined) ?? now),
      };
    });
  });
}

const changedWords = (text: string, now: string): LinkedBlock["words"] => (text === now ? [] : redline(text, now));

/** What controls say that say the same. */
export interface Said {
  readonly text: string;
  readonly controls: readonly string[];
  /** Whether a person wrote it, as far as can be told. */
  readonly edited: boolean;
}

/** A fact that no control shows, such as the moment the brief was made. */
const isFact = ({ binding: { gap, field } }: LinkedText): boolean => gap === "" && !field.includes(" ");

const unlinked = ({ text, written }: LinkedText): { state: BlockState; now: string } => ({
  state: written === FREED ? "freed" : "removed",
  now: text,
});

/** What the controls of a value say, those that say the same together. Never fails. */
export function saidBy(value: LinkedText, controls: readonly LinkedControl[]): readonly Said[] {
  const groups = new Map<string, Said>();
  for (const control of controls) {
    const text = textOf(value, control);
    const key = fingerprintOfText(text);
    const known = groups.get(key);
    groups.set(key, {
      text: known?.text ?? text,
      controls: [...(known?.controls ?? []), control.id],
      edited: (known?.edited ?? false) || isEditedIn(value, control, text),
    });
  }
  return [...groups.values()];
}

/**
 * What a control says: where it shows what we wrote and the data part holds something else, that is what Word is going
 * to show, and somebody's words.
 */
const textOf = ({ text, written }: LinkedText, control: LinkedControl): string =>
  written !== undefined && fingerprintOfText(control.text) === written ? text : control.text;

/**
 * An earlier version remembered no fingerprints. There a text was edited when it is not what the data part holds; and
 * where it can be typed over, it can't be told, so it counts as edited.
 */
function isEditedIn(
  { text: held, written }: LinkedText,
  { locked, text: shown }: LinkedControl,
  text: string,
): boolean {
  if (written !== undefined) return ![fingerprintOfText(text), keptAsWritten(text)].includes(written);
  return !locked || !isSame(shown, held);
}

function compare(value: LinkedText, { text, edited }: Said, today: TableToday): { state: BlockState; now: string } {
  const { binding, written } = value;
  const shown = today.texts.get(value.value);
  const unchanged = (written === undefined || shown === undefined) && binding.gap !== "" && today.isFresh(binding);
  // A sentence out of an issue stands while that holds it, whichever a brief of today would tell.
  const told = binding.field === "toldOfGroup" && today.cellOf(binding, value.text) !== "";
  const kept = isKept(text, written);
  const stands = told || (unchanged && !kept && !(edited && written !== undefined));
  const now = stands ? value.text : (shown ?? today.cellOf(binding, value.text));
  if (isSame(text, now)) return { state: "fresh", now: text };
  if (now === "" && kept) return { state: "edited", now };
  if (now === "" && shown !== "" && !unchanged) return { state: "gone", now: text };
  const changed = !unchanged && fingerprintOfText(now) !== (written ?? fingerprintOfText(value.text));
  if (changed) return { state: edited ? "both" : "changed", now };
  return { state: "edited", now };
}

/** What is remembered with a text of a person's that they kept though the table no longer says it: that it said nothing. */
const KEPT_WITHOUT = fingerprintOfText("");

/** What is remembered with one that they kept as it was written: once the table says something again, it follows that. */
const keptAsWritten = (text: string): string => fingerprintOf(["kept", fingerprintOfText(text)]);

/** Whether a person kept a text as it stands, though the table no longer says it. */
export const isKept = (text: string, written: string | undefined): boolean =>
  written === KEPT_WITHOUT || written === keptAsWritten(text);

/** What is to be remembered with a text that a person keeps though the table no longer says it. */
export const keptWithout = (text: string, { written }: Pick<LinkedText, "written">): string =>
  fingerprintOfText(text) === written ? keptAsWritten(text) : KEPT_WITHOUT;

/** What is remembered of a text that a person freed: no text has this fingerprint. */
export const FREED = fingerprintOf(["", "freed"]);

/** Ids that name a text for a person, and each only one. */
function idsFor(): (binding: Binding) => string {
  const seen = new Map<string, number>();
  return ({ gap, field }) => {
    const name = `${gap === "" ? "review" : gap}/${field}`;
    const key = `${idKey(gap)}/${field}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? name : `${name}#${count}`;
  };
}
