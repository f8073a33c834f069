import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { MORE, listed } from "../review/listed";
import type { Review } from "../review/review";
import type { Thread } from "../review/thread";
import { onOneLine } from "../text/on-one-line";
import type { LeftThread } from "./record-plan";

/** Comments of a sheet that is or holds a copy, which nobody records. */
export interface CopyLeft {
  readonly sheet: string;
  readonly count: number;
  /** Those of them, by their cells, that say what is said nowhere else. */
  readonly only: readonly string[];
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

/** Comments on copies of sheets, told apart by whether they say anything that the review does not hold. */
export function onCopies(
  threads: readonly Thread[],
  { threads: all, feedback }: Review,
  copies: ReadonlySet<string>,
): readonly LeftThread[] {
  if (threads.length === 0) return [];
  const replies = new Map<string, Set<string>>();
  for (const said of [...all.filter(({ sheet }) => !copies.has(sheet)), ...feedback.map(recorded)]) {
    const words = onOneLine(said.text);
    const known = replies.get(words) ?? new Set();
    for (const { text } of said.replies) known.add(onOneLine(text));
    replies.set(words, known);
  }
  return threads.map((thread) => {
    const known = replies.get(onOneLine(thread.text));
    const isSaid = known !== undefined && thread.replies.every(({ text }) => known.has(onOneLine(text)));
    return { thread, kind: isSaid ? "copied" : "only-on-copy" };
  });
}

const recorded = ({ feedback }: Review["feedback"][number]): Pick<Thread, "text" | "replies"> => ({
  text: feedback,
  replies: [],
});

/** The same sheet by sheet, as a person is told. */
export function copiesLeft(left: readonly LeftThread[]): readonly CopyLeft[] {
  const on = left.filter(({ kind }) => kind === "copied" || kind === "only-on-copy");
  return [...new Set(on.map(({ thread }) => thread.sheet))].map((sheet) => {
    const here = on.filter(({ thread }) => thread.sheet === sheet);
    const only = here.filter(({ kind }) => kind === "only-on-copy").map(({ thread }) => thread.cell);
    return { sheet, count: here.length, only };
  });
}

/** Where comments were left out, how many, and what to do. */
export const tellCopyLeft = ({ sheet, count, only }: CopyLeft): Localised =>
  inEachLanguage((language) =>
    [LEFT[language](sheet, count), ...(only.length > 0 ? [ONLY[language](listed(only, MORE[language]))] : [])].join(
      " ",
    ),
  );

const LEFT: Localised<(sheet: string, count: number) => string> = {
  en: (sheet, count) =>
    `The sheet “${sheet}” holds a copy: comments there (${count}) are not recorded. Delete the copy or keep it in a file of its own.`,
  ru: (sheet, count) =>
    `На листе «${sheet}» копия: комментарии на нем (${count}) не записываются. Удалите копию или храните ее в отдельном файле.`,
  kk: (sheet, count) =>
    `«${sheet}» парағында көшірме тұр: ондағы пікірлер (${count}) жазылмайды. Көшірмені жойыңыз немесе бөлек файлда сақтаңыз.`,
};

const ONLY: Localised<(cells: string) => string> = {
  en: (cells) => `What is said in ${cells} stands nowhere else: first say it again on the sheet of the review.`,
  ru: (cells) => `Сказанного в ${cells} больше нигде нет: сначала повторите это на листе обзора.`,
  kk: (cells) => `Мына ұяшықтарда айтылған сөз басқа еш жерде жоқ: ${cells}. Алдымен оны шолу парағында қайталаңыз.`,
};
