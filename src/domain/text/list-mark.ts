/** A line without the bullet or dash it begins with, as lists that are typed have them; numbers stay. */
export const withoutListMark = (line: string): string => line.replace(LIST_MARK, "");

/** The last two are bullets of Word's symbol font. */
const LIST_MARK = /^(?:[•·▪‣◦●○■□*–—-]|\uf0b7|\uf0a7)\s+/u;
