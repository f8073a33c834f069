import { lettersOf } from "./listed-titles";
import type { ListedTitles } from "./listed-titles";
import type { TextLine } from "./text-lines";

/** What stands to the left of blanks that no sentence has, and what to the right of them. */
const COLUMNS = /^\s*(\S(?:.{0,38}?\S)?)\s{2,}(\S.*)$/u;

/** The fewest lines with both that tell a page with a column of notes. */
const FEWEST = 3;

/**
 * The lines of a text that keeps the columns of its pages, each piece of a note to the left in a line of its own above
 * the one it stood in, and none further in than others. A piece is what a title of the contents list has.
 */
export function withColumnApart(lines: readonly TextLine[], titles: ListedTitles): readonly TextLine[] {
  const letters = [...titles.values()].map(lettersOf).join("\n");
  const pieces = lines.map(({ text }) => {
    const [, left = "", right = ""] = COLUMNS.exec(text) ?? [];
    return left === "." || (/^\p{L}/u.test(left) && letters.includes(lettersOf(left))) ? [left, right] : undefined;
  });
  if (pieces.filter((found) => found !== undefined).length < FEWEST) return lines;
  return lines.flatMap((line, index) => {
    const [left, right] = pieces[index] ?? [];
    const flush = { ...line, text: line.text.trim(), indent: 0 };
    if (left === undefined || right === undefined) return [flush];
    return [
      { ...flush, text: left },
      { ...flush, text: right, afterBlank: false, afterPage: false },
    ];
  });
}
