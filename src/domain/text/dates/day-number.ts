/**
 * Whether a cell holds the number of a day, as Excel keeps days, where it lost the format that shows it as one: `46447`.
 * The days are those of 1982 to 2119; no year and no article has such a number.
 */
export const isDayNumber = (cell: string): boolean => /^[3-7]\d{4}(?:[.,]\d+)?$/u.test(cell.trim());
