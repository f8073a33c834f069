import { goOnBelow } from "../../../../domain/adopt/go-on";
import type { Language, Localised } from "../../../../domain/language";
import { DISPOSITION_LABELS } from "../../../../domain/review/consultation";
import type { Matrix, MatrixRow } from "../../../../domain/table/matrix/matrix";
import { MATRIX_WORDS as WORDS, labelOfChange, sayStatus } from "../../../../domain/table/matrix/matrix-words";
import type { WordTable } from "../../../../domain/table/word-table";
import { CELL_LIMIT } from "../../../../domain/text/cell-limit";
import { calendarDay } from "../../../../domain/text/dates/calendar-day";
import { listSheet } from "../list-sheet";
import type { ListColumn } from "../list-sheet";
import { toDateCell } from "../place-table";
import type { SheetModel } from "../sheet-model";
import { PAGE_OF } from "../sheet-words";

const SHEET: Localised = { en: "Comments", ru: "Замечания", kk: "Пікірлер" };

/** What a row goes by when it is printed; the columns behind are for filtering and fit on no page. */
const PRINTED = 11;

/**
 * One row a remark. Comment and replies are one cell, and so are response and change, as reviewers expect; where that is
 * more than a cell holds, the row goes on in the next one, and says so.
 */
export function remarksSheet({ name, subtitle }: WordTable, { rows, language }: Matrix): SheetModel {
  const sheet = listSheet({
    name: SHEET[language],
    table: "Comments",
    title: name,
    hint: subtitle.map((spans) => spans.map(({ text }) => text).join("")).join(" · "),
    columns: columnsOf(language),
    rows: rows.flatMap((row) => rowsOf(row, language)),
    frozen: 1,
    print: { footer: name, pageOf: PAGE_OF[language] },
  });
  return { ...sheet, deliverable: true, print: { ...sheet.print, lastColumn: PRINTED } };
}

/** A remark, or what of it goes on from the row above. */
interface RemarkRow extends MatrixRow {
  readonly said: string;
  readonly answered: string;
  /** Then neither disposition nor status is in it: who filters by them counts remarks. */
  readonly isContinued: boolean;
}

type Column = ListColumn<RemarkRow>;

function rowsOf(row: MatrixRow, language: Language): readonly RemarkRow[] {
  const { id, comment, replies, response, change } = row;
  const labelled = change.trim() === "" ? "" : labelOfChange(change, language) + change;
  const pieces = inPieces({ said: joined([comment, replies]), answered: joined([response, labelled]) }, language);
  const continued = `${id} (${WORDS.continued[language]})`.trim();
  return pieces.map((piece, at) => ({ ...row, ...piece, id: at === 0 ? id : continued, isContinued: at > 0 }));
}

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
    column("comment", 28, ({ said }) => said),
    column("response", 25, ({ answered }) => answered),
    column("disposition", 14, (row) => (row.isContinued ? undefined : dispositionOf(row, language))),
    column("status", 16, ({ status, isContinued }) => (isContinued ? undefined : sayStatus(status)[language])),
    column("closedBy", 18, ({ closed: { by, how } }) => [by, how].filter(Boolean).join(" · ")),
    column("closedOn", 13, ({ closed: { on } }) => day(on), "date"),
    column("assignedTo", 18, ({ assignedTo }) => assignedTo),
    column("due", 13, ({ due }) => day(due), "date"),
  ];
}

const dispositionOf = ({ disposition, typedDisposition, status }: MatrixRow, language: Language): string | undefined =>
  disposition
    ? DISPOSITION_LABELS[disposition][language]
    : (typedDisposition ?? (status.kind === "closed" ? WORDS.noDisposition[language] : undefined));

type Texts = Pick<RemarkRow, "said" | "answered">;

/** Texts as cells of one row, or of several where one is longer than a cell may be. */
function inPieces(texts: Texts, language: Language): readonly Texts[] {
  if (texts.said.length <= CELL_LIMIT && texts.answered.length <= CELL_LIMIT) return [texts];
  const more = `\n${WORDS.goesOn[language]}`;
  const pieces = goOnBelow({ ...texts }, CELL_LIMIT - more.length);
  const cut = (key: keyof Texts, at: number): string =>
    (pieces[at]?.[key] ?? "") + (pieces[at + 1]?.[key] === undefined ? "" : more);
  return pieces.map((_, at) => ({ said: cut("said", at), answered: cut("answered", at) }));
}

/** Texts below each other. */
const joined = (texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join("\n");
