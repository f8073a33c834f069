/** A bullet or dash, for a pattern. The last two are bullets of Word's symbol font. */
export const BULLET = String.raw`[•·▪‣◦●○■□*–—-]|\uf0b7|\uf0a7`;

/** A line without the bullet or dash it begins with, as lists that are typed have them; numbers stay. */
export const withoutListMark = (line: string): string => line.replace(LIST_MARK, "");

/**
 * A line without the bullet, number or letter it begins with as an item of a list; `"3.2"` is no such number, and the
 * letter of `"(a) of article 40"` names a place.
 */
export const withoutItemMark = (line: string): string => withoutListMark(line).replace(ITEM_NUMBER, "");

/** Whether a line begins as an item of a list does: with a bullet or dash, a number or a letter. */
export const isListItem = (line: string): boolean => LIST_MARK.test(line) || NUMBER.test(line);

/** The places in a line where an item with a number begins behind another one, as in `"1) …; 2) …"`. */
export const itemStarts = (line: string): readonly number[] =>
  [...line.matchAll(NEXT_ITEM)].map(({ index, 0: mark }) => index + mark.length);

const LIST_MARK = new RegExp(String.raw`^(?:${BULLET})\s+`, "u");
const NUMBER = /^\(?(?:\p{Nd}{1,2}(?:(?:\.\p{Nd}{1,2})*[.)]|(?:\.\p{Nd}{1,2})+)|\p{L}\))\s/u;
const ITEM_NUMBER = /^\(?(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*[.)]\s+|\p{L}\)\s+(?!\p{Ll}))/u;
const NEXT_ITEM = /;\s+(?=\(?(?:\p{Nd}{1,2}|\p{L})\)\s)/gu;
