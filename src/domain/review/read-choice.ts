import { idKey } from "../gap/id-key";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import { fold } from "../text/fold";

/**
 * The choice a cell names by its label in any language or by its id, be a letter of it typed in another alphabet that
 * looks the same; undefined when it is none of them.
 */
export const readChoice = <T extends string>(cell: string, labels: Readonly<Record<T, Localised>>): T | undefined =>
  choicesByName(labels).get(keyOf(cell)) as T | undefined;

const keyOf = (name: string): string => idKey(fold(name));

/** Thousands of cells are read by a few names, which are folded once. */
const choicesByName = memoise((labels: Readonly<Record<string, Localised>>): ReadonlyMap<string, string> => {
  const choices = new Map<string, string>();
  for (const [id, label] of Object.entries(labels).reverse())
    for (const name of [id, ...Object.values(label)]) choices.set(keyOf(name), id);
  choices.delete("");
  return choices;
});

/** What is written for yes. */
export const YES_WORD: Localised = { en: "Yes", ru: "Да", kk: "Иә" };

const YES = new Set(["yes", "да", "иә", "true", "1", "x", "✓", "required", "обязателен", "міндетті"]);

/** Whether a cell says yes in any of the three languages. */
export const readYes = (cell: string): boolean => YES.has(fold(cell));
