import type { Localised } from "../../domain/language";
import type { TroubleFacts, Way } from "./trouble-facts";

/** What is said of a trouble, and what there is to do, in the order in which it is offered. */
export interface TroubleWords {
  readonly say: (facts: TroubleFacts) => Localised;
  readonly ways: readonly Way[];
}

/** For what is always said alike. */
export const said = (words: Localised): TroubleWords["say"] => {
  return () => words;
};

/** `" (AADSTS50011, 5f3c…)"`, for whoever looks after the add-in. */
export const coded = ({ code }: TroubleFacts): string => (code === undefined ? "" : ` (${code})`);

/** Who changed a file and when, as far as OneDrive says. */
export const byWhom = ({ who = "", when = "" }: TroubleFacts): Localised => {
  const time = when === "" ? "" : ` ${when.slice(0, 10)} ${when.slice(11, 16)} UTC`;
  return {
    en: (who === "" ? "" : ` by ${who}`) + (time === "" ? "" : `,${time}`),
    ru: (who === "" ? "" : `: ${who}`) + (time === "" ? "" : `,${time}`),
    kk: (who === "" ? "" : `: ${who}`) + (time === "" ? "" : `,${time}`),
  };
};
