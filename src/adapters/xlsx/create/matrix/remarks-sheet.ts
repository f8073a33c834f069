import type { Language, Localised } from "../../../../domain/language";
import { DISPOSITION_LABELS } from "../../../../domain/review/consultation";
import type { Matrix, MatrixRow } from "../../../../domain/table/matrix/matrix";
import { MATRIX_WORDS as WORDS, labelOfChange, sayStatus } from "../../../../domain/table/matrix/matrix-words";
import type { WordTable } from "../../../../domain/table/word-table";
import { calendarDay } from "../../../../domain/text/dates/calendar-day";
import { CELL_LIMIT } from "../../excel-text";
import { listSheet } from "../list-sheet";
import type { ListColumn } from "../list-sheet";
import { toDateCell } from "../place-table";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";

const SHEET: Localised = { en: "Comments", ru: "Замечания", kk: "Пікірлер" };

/** What a row goes by when it is printed; the columns behind are for filtering and fit on no page. */
const PRINTED = 11;

/** One row a remark. Comment and replies are one cell, and so are response and change, as reviewers expect. */
export function remarksSheet({ name, subtitle }: WordTable, { rows, language }: Matrix): SheetModel {
  const sheet = listSheet({
    name: SHEET[language],
    table: "Comments",
    title: name,
    hint: subtitle.map((spans) => spans.map(({ text }) => text).join("")).join(" · "),
    columns: columnsOf(language),
    rows,
    frozen: 1,
    print: { footer: name, pageOf: PAGE_OF[language] },
  });
  return { ...sheet, deliverable: true, print: { ...sheet.print, lastColumn: PRINTED } };
}

type Column = ListColumn<MatrixRow>;

/** A day is a date, so that it sorts as one. */
const day = (typed: string): string | number => toDateCell(calendarDay(typed) ?? typed);

function columnsOf(language: Language): readonly Column[] {
  const column = (
    key: keyof typeof WORDS,
    width: number,
    value: Column["value"],
    style: Column["style"] = "text",
  ): Column => ({ header: WORDS[key][language], width, style, value });
  return [
    column("number", 9, ({ id }) => id, "id"),
    column("raisedBy", 15, ({ raisedBy }) => raisedBy),
    column("organisation", 14, ({ organisation }) => organisation),
    column("date", 13, ({ date }) => day(date), "date"),
    column("source", 15, ({ source }) => source),
    column("gap", 13, ({ gap }) => gap, "reference"),
    column("column", 15, ({ column: name }) => name),
    column("comment", 28, ({ comment, replies }) => within([comment, replies])),
    column("response", 25, ({ response, change }) =>
      within([response, change.trim() === "" ? "" : labelOfChange(change, language) + change]),
    ),
    column("disposition", 14, ({ disposition, typedDisposition, status }) =>
      disposition
        ? DISPOSITION_LABELS[disposition][language]
        : (typedDisposition ?? (status.kind === "closed" ? WORDS.noDisposition[language] : undefined)),
    ),
    column("status", 16, ({ status }) => sayStatus(status)[language]),
    column("closedBy", 18, ({ closed: { by, how } }) => [by, how].filter(Boolean).join(" · ")),
    column("closedOn", 13, ({ closed: { on } }) => day(on), "date"),
    column("assignedTo", 18, ({ assignedTo }) => assignedTo),
    column("due", 13, ({ due }) => day(due), "date"),
  ];
}

/** Texts below each other; those that a cell has no room for as a whole end with an ellipsis. */
function within(texts: readonly string[]): string {
  const all = texts.map((text) => text.trim()).filter((text) => text !== "");
  const joined = all.join("\n");
  return joined.length <= CELL_LIMIT ? joined : `${joined.slice(0, CELL_LIMIT - 1)}…`;
}
