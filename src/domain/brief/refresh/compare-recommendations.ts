import { idKey } from "../../gap/id-key";
import type { Binding, Block, Brief } from "../brief";
import { spansIn } from "../spans";
import type { LinkedContent } from "./linked-text";
import { isAdded } from "./remembered-plan";

/** Texts that stand in no other place than the table of recommendations. */
export const OF_TABLE: ReadonlySet<string> = new Set([
  "recommendation",
  "recommendationProvision",
  "addressee",
  "byWhen",
  "keyNorms",
]);

/**
 * Whether the table of recommendations would have rows of other gaps today. A row that a person took out or freed is
 * their own choice.
 */
export function hasOtherRows({ texts, controls }: LinkedContent, today: readonly Block[]): boolean {
  const ofTable = texts.filter(({ binding }) => OF_TABLE.has(binding.field));
  const shown = new Set(controls.map(({ value }) => value));
  const remembered = new Set(ofTable.map(({ binding }) => idKey(binding.gap)));
  const now = new Set(
    today.flatMap(spansIn).flatMap(({ bound }) => (bound && OF_TABLE.has(bound.field) ? [idKey(bound.gap)] : [])),
  );
  return (
    [...now].some((gap) => !remembered.has(gap)) ||
    ofTable.some(({ value, binding }) => shown.has(value) && !now.has(idKey(binding.gap)))
  );
}

/** What stands of a gap where it is told. */
export const OF_GAPS: ReadonlySet<string> = new Set(["headline", "firstSentence", "issue"]);

/**
 * Whether gaps stand in another order in such texts today. One that has our words beside it as they were, its number in
 * the table among them, was moved by a person, which is their own choice; so is a row that a refresh added.
 */
export function isInOtherOrder(
  { texts, controls, memory }: LinkedContent,
  today: Pick<Brief, "blocks" | "rows">,
  fields: ReadonlySet<string>,
): boolean {
  const added = new Set(memory.rows.filter(isAdded).map(({ gap }) => idKey(gap)));
  const bindings = new Map(texts.map(({ value, binding }) => [value, binding]));
  const shown = controls.flatMap(({ value }) => bindings.get(value) ?? []);
  const before = gapsIn(shown, fields).filter((gap) => !added.has(gap));
  const ofToday = today.blocks.flatMap(spansIn).flatMap(({ bound }) => bound ?? []);
  const now = gapsIn(ofToday, fields).filter((gap) => before.includes(gap));
  const stands = new Set(now);
  const around = new Map(today.rows.map((row) => [idKey(row.gap), row.around]));
  const renumbered = new Set(
    memory.rows.filter((row) => around.get(idKey(row.gap)) !== row.around).map(({ gap }) => idKey(gap)),
  );
  return before.filter((gap) => stands.has(gap)).some((gap, at) => gap !== now[at] && renumbered.has(gap));
}

/** The gaps of such texts, by their keys, each where it comes first. */
const gapsIn = (bindings: readonly Binding[], fields: ReadonlySet<string>): readonly string[] => [
  ...new Set(bindings.filter(({ gap, field }) => gap !== "" && fields.has(field)).map(({ gap }) => idKey(gap))),
];
