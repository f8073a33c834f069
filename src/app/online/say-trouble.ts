import type { Localised } from "../../domain/language";
import { dateInWords } from "../../domain/text/dates/date-in-words";
import type { DateWords } from "../../domain/text/dates/date-words";
import { ENGLISH_DATES } from "../../domain/text/dates/en";
import { KAZAKH_DATES } from "../../domain/text/dates/kk";
import { RUSSIAN_DATES } from "../../domain/text/dates/ru";
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
  const time = (dates: DateWords): string =>
    when === "" ? "" : `, ${dateInWords(when, dates)}, ${when.slice(11, 16)} UTC`;
  return {
    en: (who === "" ? "" : ` by ${who}`) + time(ENGLISH_DATES),
    ru: (who === "" ? "" : `: ${who}`) + time(RUSSIAN_DATES),
    kk: (who === "" ? "" : `: ${who}`) + time(KAZAKH_DATES),
  };
};
