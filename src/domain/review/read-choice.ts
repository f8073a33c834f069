import type { Localised } from "../language";
import { memoise } from "../memoise";
import { fold } from "../text/fold";

/** The choice a cell names by its label in any language or by its id; undefined when it is none of them. */
export function readChoice<T extends string>(cell: string, labels: Readonly<Record<T, Localised>>): T | undefined {
  return (choicesOf(labels) as ReadonlyMap<string, T>).get(fold(cell));
}

/** Choices by all that names them, folded; of two that one name stands for the first. */
const choicesOf = memoise((labels: Readonly<Record<string, Localised>>): ReadonlyMap<string, string> => {
  const names = Object.entries(labels).flatMap(([id, label]) =>
    [id, ...Object.values(label)].map((name) => [fold(name), id] as const),
  );
  return new Map(names.filter(([name]) => name !== "").reverse());
});

/** What is written for yes. */
export const YES_WORD: Localised = { en: "Yes", ru: "Да", kk: "Иә" };

const YES = new Set(["yes", "да", "иә", "true", "1", "x", "✓", "required", "обязателен", "міндетті"]);

/** Whether a cell says yes in any of the three languages. */
export const readYes = (cell: string): boolean => YES.has(fold(cell));
