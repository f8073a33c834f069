/** A section as a contents list names it: "37—Security measures.", "37. Security measures … 12". */
const ITEM = /^\s*(\d{1,4}[A-Z]{0,2})(?:\s?[.–—]|\s)\s*(\p{Lu}.*)$/u;

/** What stands behind a title: dots that lead to its page, or its page alone. */
const PAGE_AT_END = /[\s.…]+\d{1,3}\s*$/u;

/** Titles of sections by their numbers, as they are printed. */
export type ListedTitles = ReadonlyMap<string, string>;

/** The titles that the lines of a contents list give the sections of a bill; one may go on in small letters below. */
export function listedTitles(contents: readonly string[]): ListedTitles {
  const titles = new Map<string, string>();
  let last: string | undefined;
  for (const line of contents) {
    const [, number, title = ""] = ITEM.exec(line) ?? [];
    if (number !== undefined && !titles.has(number)) titles.set(number, title.trim());
    else if (last !== undefined && /^\s*\p{Ll}/u.test(line))
      titles.set(last, `${titles.get(last) ?? ""} ${line.trim()}`);
    last = number ?? (/^\s*\p{Ll}/u.test(line) ? last : undefined);
  }
  return titles;
}

/** The letters and digits of a text, small: what two prints of a title share. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\d]+/gu, "").toLowerCase();

/** Whether a text is the title that a list gives, with or without the page behind that. */
export const isListed = (text: string, title: string | undefined): boolean =>
  title !== undefined &&
  lettersOf(text) !== "" &&
  [title, title.replace(PAGE_AT_END, "")].some((one) => lettersOf(one) === lettersOf(text));
