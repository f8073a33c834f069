import { fold } from "../../domain/text/fold";
import { splitValues } from "../../domain/text/split-values";
import type { ListChoice } from "./list-choices";

/** The choices in which every typed word occurs, whatever the case. */
export function narrowChoices(choices: readonly ListChoice[], typed: string): readonly ListChoice[] {
  const words = fold(typed).split(" ").filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ name, detail }) => {
    const text = fold(`${name} ${detail}`);
    return words.every((word) => text.includes(word));
  });
}

/** The values with one of them taken out, or put at their end. */
export const toggleValue = (values: readonly string[], value: string): readonly string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

/**
 * What a text typed beside the choices means: the values it names, none for an empty one; undefined where it could be
 * more than one choice, or none and no others are taken.
 */
export function valuesTyped(
  typed: string,
  choices: readonly ListChoice[],
  takesOthers: boolean,
): readonly string[] | undefined {
  const wanted = splitValues(typed).join(" ");
  if (wanted === "") return [];
  const shown = narrowChoices(choices, typed);
  const chosen = choices.find(({ id }) => id === wanted) ?? (shown.length === 1 ? shown[0] : undefined);
  if (chosen) return [chosen.id];
  return takesOthers && shown.length === 0 ? [wanted] : undefined;
}
