import type { DateWords } from "./date-words";

export const ENGLISH_DATES: DateWords = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
};
