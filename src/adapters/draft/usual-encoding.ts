/** Of texts in Cyrillic letters that are older than Unicode. */
export const USUAL = "windows-1251";
