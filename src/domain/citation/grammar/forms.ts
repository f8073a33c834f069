/** The forms of one word, written in a row with blanks between. */
export const forms = (row: string): readonly string[] => row.split(" ");

/** Phrases of rows, each parted from the next by a comma. */
export const phrases = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split(", "));
