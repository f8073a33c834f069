import type { DateWords } from "./date-words";

export const RUSSIAN_DATES: DateWords = {
  months: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  date: (day, month, year) => `${day} ${month} ${year} года`,
};
