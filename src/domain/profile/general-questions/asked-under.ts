import type { Localised } from "../../language";
import type { Question } from "../guidance";

/** What is asked under an aspect: texts, or texts whose answer has to name somebody. */
export interface AskedUnder {
  readonly aspect: string;
  readonly asks: readonly (Localised & Pick<Question, "asksWho">)[];
}

/** Questions with their numbers: that of their aspect and their own. */
export const numberQuestions = (all: readonly AskedUnder[]): readonly Question[] =>
  all.flatMap(({ aspect, asks }, at) =>
    asks.map(({ asksWho, en, ru, kk }, index): Question => ({
      id: `${at + 1}.${index + 1}`,
      aspect,
      text: { en, ru, kk },
      ...(asksWho && { asksWho }),
    })),
  );
