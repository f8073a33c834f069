import type { Localised } from "../language";
import { fold } from "../text/fold";

/** The choice a cell names by its label in any language or by its id; undefined when it is none of them. */
export function readChoice<T extends string>(cell: string, labels: Readonly<Record<T, Localised>>): T | undefined {
  const wanted = fold(cell);
  if (wanted === "") return undefined;
  const choices = Object.entries(labels) as [T, Localised][];
  return choices.find(
    ([id, label]) => fold(id) === wanted || Object.values(label).some((name) => fold(name) === wanted),
  )?.[0];
}

/** What is written for yes. */
export const YES_WORD: Localised = { en: "Yes", ru: "Да", kk: "Иә" };

const YES = new Set(["yes", "да", "иә", "true", "1", "x", "✓", "required", "обязателен", "міндетті"]);

/** Whether a cell says yes in any of the three languages. */
export const readYes = (cell: string): boolean => YES.has(fold(cell));
