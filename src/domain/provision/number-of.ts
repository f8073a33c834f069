/** What tells a provision from others of its number: `"[2]"`. */
const COUNT = /\[\d+\]/gu;

/** An id by its number alone, whichever of that number it is: `"2(2)"` of `"2[2](2)"`. */
export const numberOf = (id: string): string => id.replace(COUNT, "");

/** Whether an id says which of several of its number it is. */
export const isCounted = (id: string): boolean => numberOf(id) !== id;

/** `"2(2)"` of `"2[2](2)"`; a heading in another also goes by its own, `"chapter 1"` of `"part 2 chapter 1"`. */
export function numbersOf(id: string): readonly string[] {
  const number = numberOf(id);
  const alone = INNER_HEADING.exec(number)?.[1];
  return alone === undefined ? [number] : [number, alone];
}

const INNER_HEADING =
  /^(?:part|section|subsection|chapter) [^\s()]+ .*?((?:section|subsection|chapter|paragraph-heading) [^\s()]+)$/u;
