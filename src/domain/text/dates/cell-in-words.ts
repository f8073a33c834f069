import { calendarDay } from "./calendar-day";
import { dateInWords } from "./date-in-words";
import type { DateWords } from "./date-words";

/** What a cell names as a day, in words; anything else comes back as it is typed. */
export const cellInWords = (cell: string, words: DateWords): string => dateInWords(calendarDay(cell) ?? cell, words);
