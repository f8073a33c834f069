/** The forms of one word, written in a row with blanks between. */
export const forms = (row: string): readonly string[] => row.split(" ");
