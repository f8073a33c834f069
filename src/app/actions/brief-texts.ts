import { BRIEF_PART_LABELS } from "../../domain/review/tables/brief";
import { BRIEF_HINT, BRIEF_TITLE } from "../../domain/review/tables/brief-words";
import { LANGUAGE_LABELS } from "../../domain/review/tables/language-labels";
import type { BriefText } from "../../domain/review/review";
import { done, perform } from "../session/perform";
import { readNow } from "../session/read-workbook";
import { Refused, changed } from "../session/refused";
import { requireReview } from "../session/require-review";
import type { SessionContext } from "../session/session-context";
import { findSeen } from "../seen-text";
import type { SeenText } from "../seen-text";
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

/** A cell of a text as it was when the change began, and what it is to say. */
export interface BriefTextEdit extends SeenText {
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
 * for the person to settle, and whom it asks and by when waits for that. One whose row is gone is not written at all.
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
      const { briefTexts } = requireReview(context);
      const isThere = (edit: BriefTextEdit): boolean => findSeen(briefTexts, edit)?.isReworded === false;
      const waiting = inOrder(edits).filter((edit) => edit.column !== "text" && !isThere(edit));
      const cells = inOrder(edits).flatMap((edit) => {
        const found = findSeen(briefTexts, edit);
        if (!found || (found.isReworded && edit.column !== "text")) return [];
        if (!found.isReworded) return toCells(found.row, edit);
        const along = waiting.flatMap((other) => toCells(found.row, other));
        return toCells(found.row, edit).map((cell) => ({ ...cell, along }));
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

/** @throws WorkbookChanged when there is no such row any more */
function heldBy(context: SessionContext, table: OurTable, row: number, column: string): string {
  const held = cellText(table, row, column);
  if (held === undefined) throw changed(BRIEF_TEXT_WORDS.rowGone[context.memory.language]);
  return held;
}
