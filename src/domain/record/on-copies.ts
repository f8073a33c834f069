import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { Review } from "../review/review";
import type { Thread } from "../review/thread";
import { onOneLine } from "../text/on-one-line";
import type { LeftThread } from "./record-plan";

/** Comments of a sheet that is or holds a copy, which are not recorded again. */
export interface CopyLeft {
  readonly sheet: string;
  readonly count: number;
}

/**
 * Whether a comment came along with a copy: it hangs on a sheet that is one, or on a sheet without a table of ours, with
 * the author, the moment and the words of a comment of ours, as where the copied table is a plain range by now.
 */
export function copiedAlong({ threads, tables }: Review, copies: ReadonlySet<string>): (thread: Thread) => boolean {
  const ours = new Set(tables.map(({ sheet }) => sheet));
  const said = new Set(threads.filter(({ on, time }) => on && time !== "").map(sayingOf));
  return (thread) => copies.has(thread.sheet) || (!ours.has(thread.sheet) && said.has(sayingOf(thread)));
}

const sayingOf = ({ author, time, text }: Thread): string => [author, time, text].join("\n");

/**
 * Those of the comments on copies of sheets that say what the review holds: by their author and words, and by the moment
 * or the cell, so that a second "Agreed" is none. What is said nowhere else is a remark.
 */
export function onCopies(threads: readonly Thread[], { threads: all, feedback }: Review): readonly LeftThread[] {
  if (threads.length === 0) return [];
  const along = new Set(threads);
  const replies = new Map<string, Set<string>>();
  for (const said of [...all.filter((thread) => !along.has(thread)), ...feedback.map(recorded)])
    for (const key of keysOf(said)) {
      const known = replies.get(key) ?? new Set();
      for (const { text } of said.replies) known.add(onOneLine(text));
      replies.set(key, known);
    }
  const isSaid = (thread: Thread): boolean =>
    keysOf(thread).some((key) => {
      const known = replies.get(key);
      return known !== undefined && thread.replies.every(({ text }) => known.has(onOneLine(text)));
    });
  return threads.filter(isSaid).map((thread) => ({ thread, kind: "copied" }));
}

type Saying = Pick<Thread, "author" | "cell" | "time" | "text" | "replies">;

const keysOf = ({ author, cell, time, text }: Saying): readonly string[] =>
  [`in ${cell}`, ...(time === "" ? [] : [`at ${time}`])].map((where) => [author, onOneLine(text), where].join("\n"));

/** A row of the record as what was said; its cell is told with its sheet. */
const recorded = ({ raisedBy, cell, feedback }: Review["feedback"][number]): Saying => ({
  author: raisedBy,
  cell: cell.slice(cell.lastIndexOf("!") + 1),
  time: "",
  text: feedback,
  replies: [],
});

/** The same sheet by sheet, as a person is told. */
export function copiesLeft(left: readonly LeftThread[]): readonly CopyLeft[] {
  const on = left.filter(({ kind }) => kind === "copied");
  return [...new Set(on.map(({ thread }) => thread.sheet))].map((sheet) => ({
    sheet,
    count: on.filter(({ thread }) => thread.sheet === sheet).length,
  }));
}

/** Where comments were left out, how many, and what to do. */
export const tellCopyLeft = ({ sheet, count }: CopyLeft): Localised =>
  inEachLanguage((language) => LEFT[language](sheet, count));

const LEFT: Localised<(sheet: string, count: number) => string> = {
  en: (sheet, count) =>
    `The sheet “${sheet}” holds a copy: comments there (${count}) say what the review has already and are not recorded again. Delete the copy or keep it in a file of its own.`,
  ru: (sheet, count) =>
    `На листе «${sheet}» копия: комментарии на нем (${count}) повторяют то, что в обзоре уже есть, и не записываются еще раз. Удалите копию или храните ее в отдельном файле.`,
  kk: (sheet, count) =>
    `«${sheet}» парағында көшірме тұр: ондағы пікірлер (${count}) шолуда бар сөзді қайталайды және екінші рет жазылмайды. Көшірмені жойыңыз немесе бөлек файлда сақтаңыз.`,
};
