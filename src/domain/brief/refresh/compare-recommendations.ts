import { idKey } from "../../gap/id-key";
import type { Block } from "../brief";
import { spansIn } from "../spans";
import type { LinkedContent } from "./linked-text";

/** Texts that stand in no other place than the table of recommendations. */
const OF_TABLE: ReadonlySet<string> = new Set([
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
