import type { DateWords } from "./date-words";

export const KAZAKH_DATES: DateWords = {
  months: [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
  date: (day, month, year) => `${year} жылғы ${day} ${month}`,
};
