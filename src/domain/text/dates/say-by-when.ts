import type { Language } from "../../language";
import { isDayNumber } from "./day-number";
import { sayDate } from "./say-date";

/** By when something is asked for, in words of a language; "" for the bare number of a day, which says nothing to a reader. */
export const sayByWhen = (cell: string, language: Language): string =>
  isDayNumber(cell) ? "" : sayDate(cell, language);
