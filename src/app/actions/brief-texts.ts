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
import type { CellEdit } from "../writing";
import { BRIEF_TEXT_WORDS } from "../words/brief-text-words";
import { addRows } from "./add-rows";
import { remember } from "./remember-step";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";
import { writeTogether } from "./write-together";

/** A text for the brief that is to become a row. */
export type NewBriefText = Omit<BriefText, "place">;

/** A cell of a text, and what it is to say. */
export interface BriefTextEdit {
  /** Of the sheet Brief. */
  readonly row: number;
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
 * @returns whether they are written
 */
export const writeBriefTexts = (context: SessionContext, texts: readonly NewBriefText[]): Promise<boolean> =>
  perform(context, {
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

/** Write cells of a text, unless one no longer holds what was shown. @returns whether they are written */
export const editBriefText = (context: SessionContext, edits: readonly BriefTextEdit[]): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const table = requireTable(context);
      const cells = edits.flatMap(({ row, column, before, after }) => {
        const held = heldBy(context, table, row, column);
        return held === after
          ? []
          : [toCellEdit(table, row, column, { before: held.trim() === before.trim() ? held : before, after })];
      });
      if (cells.length === 0) return undefined;
      const saved = done(BRIEF_TEXT_WORDS.written(1)[context.memory.language]);
      return tellWritten(context, await writeCells(context, cells), saved);
    },
  });

/** Let two texts change places, all or nothing. */
export const swapBriefTexts = (context: SessionContext, row: number, other: number): Promise<boolean> =>
  perform(context, {
    working: (words) => words.saving,
    short: true,
    work: async () => {
      const table = requireTable(context);
      const edits = SWAPPED.flatMap((column): readonly CellEdit[] => {
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

const SWAPPED = ["text", "addressee", "byWhen"] as const;

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
