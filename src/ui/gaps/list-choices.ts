import type { Language } from "../../domain/language";
import type { Profile } from "../../domain/profile/profile";
import type { Review } from "../../domain/review/review";
import { splitValues } from "../../domain/text/split-values";

/** A value that a list may hold. */
export interface ListChoice {
  /** As the list holds it. */
  readonly id: string;
  readonly name: string;
  /** What else tells a person which one it is; "" for nothing. */
  readonly detail: string;
}

export const aspectChoices = ({ aspects }: Profile, language: Language): readonly ListChoice[] =>
  aspects.map(({ id, name }) => ({ id, name: name[language], detail: "" }));

/** The provisions that have an id, each once. */
export const provisionChoices = ({ provisions }: Review): readonly ListChoice[] =>
  [...new Map(provisions.map((provision) => [provision.id, provision])).values()]
    .filter(({ id }) => id !== "")
    .map(({ id, citation, heading }) => ({
      id,
      name: id,
      detail: [citation === id ? "" : citation, heading].filter(Boolean).join(". "),
    }));

/** A list of values as a person reads it. */
export const namesIn = (text: string, choices: readonly ListChoice[]): string =>
  splitValues(text)
    .map((value) => choices.find(({ id }) => id === value)?.name ?? value)
    .join("; ");
