import { BRIEF_PART_LABELS } from "../../domain/review/tables/brief";
import { BRIEF_HINT, BRIEF_TITLE } from "../../domain/review/tables/brief-words";
import { LANGUAGE_LABELS } from "../../domain/review/tables/language-labels";
import type { BriefText } from "../../domain/review/review";
import { done, perform } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused, changed } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { cellText, ourTable, toCellEdit, toNewRow } from "../sheet-cells";
import type { OurTable } from "../sheet-cells";
import type { TypedDraft } from "../draft";
import type { CellEdit } from "../writing";
import { BRIEF_TEXT_WORDS } from "../words/brief-text-words";
import { addRows } from "./add-rows";
import { ofDraft, performTyped } from "./perform-typed";
import { remember } from "./remember-step";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";
import { writeTogether } from "./write-together";

/** A text for the brief that is to become a row. */
export type NewBriefText = Omit<BriefText, "place">;

/** A cell of a text, and what it is to say. */
export interface BriefTextEdit {
  /** Of the sheet Brief, when the change began. */
  readonly row: number;
  /** The text of the row, when the change began: by it the row is found again. */
  readonly said: string;
  readonly column: "text" | "addressee" | "byWhen";
  readonly before: string;
  readonly after: string;
}

/** Add the sheet Brief to a workbook of an earlier version, behind its other sheets. */
export const addBriefSheet = (context: SessionContext): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    work: async () => {
      const { ports, memory } = context;
      const { language } = requireReview(context).details;
      const added = await ports.workbook.addSheet({
        table: "Brief",
        language,
        title: BRIEF_TITLE[language],
        hint: BRIEF_HINT[language],
      });
      remember(context, { lists: added ? [added] : [] });
      await readNow(context);
      requireTable(context);
      return done(BRIEF_TEXT_WORDS.sheetAdded[memory.language]);
    },
  });

/**
 * Write texts of the author's below the table Brief, in their order.
 *
 * @param draft of the text among them that was typed
 * @returns whether they are written
 */
export const writeBriefTexts = (
  context: SessionContext,
  texts: readonly NewBriefText[],
  draft?: TypedDraft,
): Promise<boolean> =>
  performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const { memory } = context;
      const { language } = requireReview(context).details;
      const table = requireTable(context);
      const rows = texts.map(({ part, text, addressee, byWhen, language: own }) =>
        toNewRow(
          {
            part: part ? BRIEF_PART_LABELS[part][language] : "",
            text,
            addressee,
            byWhen,
            language: own && own !== language ? LANGUAGE_LABELS[own][language] : "",
          },
          table,
        ),
      );
      const { failed } = await addRows(context, rows);
      if (failed) throw failed.error;
      return done(BRIEF_TEXT_WORDS.written(rows.length)[memory.language]);
    },
  });

/**
 * Write cells of a text, unless one no longer holds what was shown. Where the text says something else by now, that is
 * for the person to settle, and whom it asks and by when waits for that.
 *
 * @param draft of what was typed
 * @returns whether they are written, or to be settled
 */
export const editBriefText = (
  context: SessionContext,
  edits: readonly BriefTextEdit[],
  draft?: TypedDraft,
): Promise<boolean> =>
  performTyped(context, draft, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const table = requireTable(context);
      const toCells = (row: number, { column, before, after }: BriefTextEdit): readonly CellEdit[] => {
        const held = heldBy(context, table, row, column);
        return held === after
          ? []
          : [toCellEdit(table, row, column, { before: held.trim() === before.trim() ? held : before, after })];
      };
      const isThere = ({ row, said }: BriefTextEdit): boolean => rowSaying(context, row, said) !== undefined;
      const waiting = inOrder(edits).filter((edit) => edit.column !== "text" && !isThere(edit));
      const cells = inOrder(edits).flatMap((edit) => {
        const row = rowSaying(context, edit.row, edit.said);
        if (row !== undefined) return toCells(row, edit);
        if (edit.column !== "text") return [];
        const along = waiting.flatMap((other) => toCells(other.row, other));
        return toCells(edit.row, edit).map((cell) => ({ ...cell, along }));
      });
      const gone = changed(BRIEF_TEXT_WORDS.rowGone[context.memory.language]);
      if (cells.length === 0 && !edits.every(isThere)) throw gone;
      if (cells.length === 0) return undefined;
      const saved = done(BRIEF_TEXT_WORDS.written(1)[context.memory.language]);
      const written = await writeCells(context, ofDraft(cells, draft));
      if (written.gone.length === cells.length) throw gone;
      return tellWritten(context, written, saved);
    },
  });

/** Let two texts change places, all or nothing. */
export const swapBriefTexts = (context: SessionContext, row: number, other: number): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const table = requireTable(context);
      const edits = COLUMNS.flatMap((column): readonly CellEdit[] => {
        if (table.found.headers[column] === undefined) return [];
        const [one, two] = [heldBy(context, table, row, column), heldBy(context, table, other, column)];
        if (one === two) return [];
        return [
          toCellEdit(table, row, column, { before: one, after: two }),
          toCellEdit(table, other, column, { before: two, after: one }),
        ];
      });
      if (edits.length === 0) return undefined;
      const saved = done(BRIEF_TEXT_WORDS.moved[context.memory.language]);
      return tellWritten(context, await writeTogether(context, edits, []), saved);
    },
  });

/** The text, by which its row is found, comes last. */
const COLUMNS = ["addressee", "byWhen", "text"] as const;

const inOrder = (edits: readonly BriefTextEdit[]): readonly BriefTextEdit[] =>
  COLUMNS.flatMap((column) => edits.filter((edit) => edit.column === column));

function requireTable(context: SessionContext): OurTable {
  const table = ourTable(context.memory.tables, requireReview(context), "Brief");
  if (!table) throw new Refused(BRIEF_TEXT_WORDS.noSheet[context.memory.language]);
  return table;
}

/** The row of a text, where it was or wherever it is by now; undefined where none says it any more. */
function rowSaying(context: SessionContext, row: number, said: string): number | undefined {
  const saying = requireReview(context).briefTexts.filter(({ text }) => text.trim() === said.trim());
  return (saying.find(({ place }) => place.row === row) ?? saying[0])?.place.row;
}

/** @throws WorkbookChanged when there is no such row any more */
function heldBy(context: SessionContext, table: OurTable, row: number, column: string): string {
  const held = cellText(table, row, column);
  if (held === undefined) throw changed(BRIEF_TEXT_WORDS.rowGone[context.memory.language]);
  return held;
}
