/** A text with single blanks in place of all white space, and none at its edges. */
export const onOneLine = (text: string): string => text.replace(/\s{2,}|[^\S ]/gu, " ").trim();
