/** Thousands stand apart: "1 000", "1,000". */
export const IN_GROUPS = "\\p{Nd}{1,3}(?:[^\\S\\r\\n]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?!\\p{Nd})";

/** The number of digits that may stand in groups: 1000 of "1 000". */
export const groupedValue = (digits: string): number => Number(withoutGroups(digits));

/** "1 000" as "1000". */
export const withoutGroups = (digits: string): string => digits.replace(/[\s,]/gu, "");
