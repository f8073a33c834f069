import type { RowPlace } from "../gap/row-place";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import type { CellPlace } from "../result";
import { MORE, listed } from "../review/listed";
import type { Review } from "../review/review";
import { fold } from "../text/fold";
import { quoted } from "../text/quoted";
import { isCalendarDay } from "./calendar-day";
import { toCellPlace } from "./cell-place";

/** Whether a cell that is to hold a day says something, and not which day. */
export const isUnreadDay = (cell: string): boolean => !saysNone(cell) && !isCalendarDay(cell);

/** Whether a cell is blank, or says in so many words, or by dashes, that there is no day. */
const saysNone = (cell: string): boolean => /^[\s\p{Pd}]*$/u.test(cell) || NONE.has(fold(cell.trim()));

const NONE = new Set(["none", "нет", "жоқ"].map(fold));

/** A cell with such a day, and what is typed there. */
export interface UnreadDay {
  readonly place: CellPlace;
  readonly typed: string;
}

/** The days of some rows that can't be read, by the keys of their columns. */
export const unreadDays = <Column extends string>(
  review: Review,
  rows: readonly (Readonly<Record<Column, string>> & { readonly place: RowPlace })[],
  columns: readonly Column[],
): readonly UnreadDay[] =>
  rows.flatMap((row) =>
    columns
      .filter((column) => isUnreadDay(row[column]))
      .map((column) => ({ place: toCellPlace(review, row.place, column), typed: row[column].trim() })),
  );

/** What is said of them where they go out, without a stop at the end; nothing where there are none. */
export const tellUnreadDays = (days: readonly UnreadDay[]): readonly Localised[] =>
  days.length === 0
    ? []
    : [
        inEachLanguage((language) => {
          const said = days.map(
            ({ place: { sheet, cell }, typed }) =>
              `${sheet}!${cell} ${language === "en" ? `“${typed}”` : quoted(typed)}`,
          );
          return `${UNREAD[language]}: ${listed(said, MORE[language])}`;
        }),
      ];

const UNREAD: Localised = {
  en: "Days that can't be read go out as they are typed; write each one such as 2026-10-06",
  ru: "Даты, которые не читаются, уходят так, как набраны; напишите каждую, например 2026-10-06",
  kk: "Оқылмаған күндер терілген күйінде кетеді; әрқайсысын жазыңыз, мысалы 2026-10-06",
};
