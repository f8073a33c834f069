/** What the session says of minutes. */
export const MINUTES_WORDS = {
  making: { en: "Writing the minutes…", ru: "Составление протокола…", kk: "Хаттама жазылып жатыр…" },
} as const;
