import { cleanText } from "../../text/clean-text";
import type { BriefInput } from "../brief-input";
import { factTexts } from "../fact-texts";
import type { FactName } from "../fact-texts";
import type { BriefChanges, ControlAsSeen, DraftChange, TextChange } from "./brief-changes";
import type { OtherTexts } from "../words/brief-words";
import { wordsOf } from "../words/words-of";
import { changesDraft } from "./compare-draft";
import { compareProperties, unshownFacts } from "./compare-properties";
import { chosenFor } from "./choices-of";
import { FREED, fingerprintOfText, isKept, keptWithout } from "./linked-blocks";
import type { LinkedContent, LinkedText } from "./linked-text";
import { memoryAfter } from "./memory-after";
import { placedBlocks } from "./place-new-rows";
import type { PlannedRefresh } from "./plan-refresh";
import { isEdited, isUnlinked } from "./refresh-plan";
import type { EditedChoice, LinkedBlock, RefreshChoices } from "./refresh-plan";
import { otherTexts, readSealDay, writeSealDay } from "./seal-day";
import { isStamp, withStampsOfToday } from "./stamps";

/**
 * What a refresh writes, by what a person chose; undefined when there is nothing to write.
 *
 * A text that only the table changed becomes the table's. One that was edited stays unless it was chosen otherwise, and
 * from then on counts as compared with what the table says now. One that the table no longer says stays, and goes on
 * being told until a person keeps it, frees it or takes it out. What the data part holds becomes what the document says,
 * since Word would put it there the next time the document is opened.
 */
export function toChanges(
  { plan, today, memory: settled, leavesOld }: PlannedRefresh,
  content: LinkedContent,
  input: BriefInput,
  choices: RefreshChoices,
): BriefChanges | undefined {
  const choiceOf = (block: LinkedBlock): EditedChoice | undefined => chosenFor(block, choices);
  const changesBy = (blocks: readonly LinkedBlock[]): readonly TextChange[] =>
    content.texts.flatMap((text) => {
      const own = blocks.filter((block) => block.value === text.value && !isUnlinked(block));
      return isStamp(text) && !own.some(isEdited) ? [] : changesOf(text, own, content, choiceOf);
    });
  const changed = changesBy(plan.blocks);
  const freed = plan.blocks
    .filter((block) => choiceOf(block) === "free")
    .flatMap((block) => asSeen(block.controls, content));
  const placed = placedBlocks(
    plan.newRows.filter(({ gap }) => choices.places(gap)),
    content,
    input,
  );
  const memory = memoryAfter(
    settled,
    today,
    placed.map(({ gap }) => gap),
    plan.blocks.filter((block) => block.state === "gone" && choiceOf(block) === undefined),
  );
  const isMemoryNew = JSON.stringify(memory) !== JSON.stringify(content.memory);
  const linked = content.controls.filter(({ canBeLinked }) => canBeLinked);
  const writes = changed.length + freed.length + placed.length + linked.length;
  if (writes === 0 && !changesDraft(plan.draft) && !isMemoryNew) return undefined;
  const facts = factTexts(today.facts);
  const told = plan.blocks.filter((block) => !isStamp(block));
  const stampedTexts = changesBy(plan.blocks.map((block) => withStampsOfToday(block, facts)));
  const texts = [
    ...stampedTexts,
    ...stamped(content, plan.blocks, leavesOld ? sealedApart(facts, content, otherTexts(told, choiceOf)) : facts),
    ...markText(plan.draft),
  ];
  const set = new Set(texts.map(({ value }) => value));
  const all = [...texts, ...unshownFacts(content, facts).filter(({ value }) => !set.has(value))];
  return {
    texts: all,
    freed,
    placed,
    draft: plan.draft,
    properties: compareProperties(content, all),
    memory,
  };
}

/** What a mark shows that is put in. */
const markText = ({ mark }: DraftChange): readonly TextChange[] =>
  mark === undefined ? [] : [{ ...mark, written: fingerprintOfText(mark.text), controls: [] }];

interface Wanted {
  readonly text: string;
  readonly written: string | undefined;
  readonly controls: readonly string[];
}

/** The changes of one value: what all or most of its controls are to show goes into the value, the rest apart. */
function changesOf(
  value: LinkedText,
  blocks: readonly LinkedBlock[],
  content: LinkedContent,
  choiceOf: (block: LinkedBlock) => EditedChoice | undefined,
): readonly TextChange[] {
  const wanted = blocks.flatMap((block): readonly Wanted[] => {
    const { text, now, controls, state } = block;
    const choice = choiceOf(block);
    if (choice === "free") return [];
    if (state === "gone")
      return [{ text, written: choice === "keep" ? keptWithout(text, value) : value.written, controls }];
    const isTaken = state === "changed" || choice === "take";
    const written = now === "" && isKept(text, value.written) ? value.written : fingerprintOfText(now);
    return [{ text: isTaken ? now : text, written, controls }];
  });
  const [first] = blocks;
  // The document holds it as text like any other from now on.
  if (first && wanted.length === 0) return [{ value: value.value, text: first.text, written: FREED, controls: [] }];
  return byText(wanted).flatMap(({ text, written, controls }, at): readonly TextChange[] => {
    const changed = asSeen(controls, content).filter(({ before }) => before !== text);
    const isAsHeld = text === value.text && (written ?? "") === (value.written ?? "");
    if (at === 0) {
      return isAsHeld && changed.length === 0 ? [] : [{ value: value.value, text, written, controls: changed }];
    }
    return [{ value: value.value, text, written, controls: asSeen(controls, content), apart: true }];
  });
}

/** Those that want the same text together, most controls first. */
function byText(wanted: readonly Wanted[]): readonly Wanted[] {
  const groups = new Map<string, Wanted>();
  for (const { text, written, controls } of wanted) {
    const known = groups.get(text);
    groups.set(text, { text, written: known?.written ?? written, controls: [...(known?.controls ?? []), ...controls] });
  }
  return [...groups.values()].sort((a, b) => b.controls.length - a.controls.length);
}

function asSeen(controls: readonly string[], content: LinkedContent): readonly ControlAsSeen[] {
  const shown = new Map(content.controls.map(({ id, text }) => [id, text]));
  return controls.map((control) => ({ control, before: shown.get(control) ?? "" }));
}

/** The facts with state and day of what a refresh leaves where that is not today's. */
function sealedApart(
  facts: Readonly<Record<FactName, string>>,
  { texts, language }: LinkedContent,
  other: OtherTexts,
): Readonly<Record<FactName, string>> {
  const words = wordsOf(language);
  const held = (name: FactName): string =>
    texts.find(({ binding: { gap, field } }) => gap === "" && field === name)?.text ?? "";
  const { day, earlier } = readSealDay(held("dateInWords"), words);
  const state = earlier || stateOf(held("fingerprint"), day);
  if (state === stateOf(facts.fingerprint, facts.dateInWords)) return facts;
  return { ...facts, dateInWords: writeSealDay({ day: facts.dateInWords, earlier: state }, other, words) };
}

const stateOf = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

/** The facts that say of which state of the table the brief is from now on; those that a person edited stay. */
function stamped(
  content: LinkedContent,
  blocks: readonly LinkedBlock[],
  facts: Readonly<Record<FactName, string>>,
): readonly TextChange[] {
  const edited = new Set(blocks.filter(isEdited).map(({ value }) => value));
  return content.texts.flatMap((text): readonly TextChange[] => {
    if (!isStamp(text) || edited.has(text.value)) return [];
    const now = cleanText(facts[text.binding.field as FactName]);
    const own = content.controls.filter(({ value }) => value === text.value).map(({ id }) => id);
    const controls = asSeen(own, content).filter(({ before }) => before !== now);
    return [{ value: text.value, text: now, written: fingerprintOfText(now), controls }];
  });
}
