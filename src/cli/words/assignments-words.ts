import type { Localised } from "../../domain/language";
import { count } from "./report-words";

/** What is said of who owes what. */
export const ASSIGNMENTS = {
  none: { en: "Nobody owes anything.", ru: "Ни за кем ничего не записано.", kk: "Ешкімге ештеңе тапсырылмаған." },
  nothingOf: (person: string, others: string): Localised => ({
    en: `“${person}” owes nothing. Those who do: ${others}.`,
    ru: `За «${person}» ничего не записано. Записано за: ${others}.`,
    kk: `«${person}» атына ештеңе тапсырылмаған. Тапсырма берілгендер: ${others}.`,
  }),
  noDay: { en: "no date", ru: "без срока", kk: "мерзімсіз" },
  nobody: { en: "nobody named", ru: "никто не назван", kk: "ешкім аталмаған" },
  overdue: { en: "OVERDUE", ru: "СРОК ПРОШЕЛ", kk: "МЕРЗІМІ ӨТТІ" },
  to: { en: "To", ru: "Кому", kk: "Кімге" },
  total: (all: number, overdue: number): Localised => ({
    en: `${count(all, "assignment")}, ${overdue} overdue.`,
    ru: `Поручений: ${all}, из них просрочено: ${overdue}.`,
    kk: `Тапсырма: ${all}, оның ішінде мерзімі өткені: ${overdue}.`,
  }),
} as const;
