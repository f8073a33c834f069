import { meanTheSame } from "../../domain/review/cell-text";
import { mergeFixes } from "./merge-fixes";
import { done, perform } from "../session/perform";
import type { CellEdit } from "../writing";
import type { SessionContext } from "../session/session-context";
import type { Fixable, FixPreview } from "../session/session-state";
import { cellText, ourTable, toCellEdit } from "../sheet-cells";
import { tellWritten } from "./tell-written";
import { writeCells } from "./write-cells";

/** The changes that are to be made in some cells, one for each that has one and whose cell is there. */
export function previewFixes({ store, memory }: SessionContext, fixables: readonly Fixable[]): readonly FixPreview[] {
  const { review } = store.get();
  if (!review) return [];
  const { profile, details } = review;
  const meaning = { profile, language: details.language };
  return fixables.flatMap(({ place, rowId, message, fix }) => {
    const table = ourTable(memory.tables, review, place.table);
    const held = table && cellText(table, place.row, place.column);
    if (!fix || !table || held === undefined) return [];
    const before = meanTheSame(place.column, fix.before, held, meaning) ? held : fix.before;
    const edit = toCellEdit(table, place.row, place.column, { before, after: fix.after });
    return [{ place, rowId, message, base: fix.before, edit }];
  });
}

/** Write corrections, each cell once: several of one cell are made together, as far as they don't touch. */
export const applyFixes = async (context: SessionContext, fixes: readonly FixPreview[]): Promise<void> =>
  void (await perform(context, {
    working: (words) => words.fixing,
    work: async () => {
      const { edits, left } = byCell(fixes);
      const words = context.words();
      if (edits.length === 0) return done(words.fixedAlready);
      const fixed = [words.fixed(edits.length), ...(left > 0 ? [words.fixesLeft(left)] : [])].join(" ");
      return tellWritten(context, await writeCells(context, edits), done(fixed));
    },
  }));

/** Corrections are told apart in the text that they were made in, which may be written otherwise in the cell. */
function byCell(fixes: readonly FixPreview[]): { readonly edits: readonly CellEdit[]; readonly left: number } {
  const cells = new Map<string, FixPreview[]>();
  for (const fix of fixes) {
    const { table, row, header, before } = fix.edit;
    const key = JSON.stringify([table, row, header, before]);
    cells.set(key, [...(cells.get(key) ?? []), fix]);
  }
  const merged = [...cells.values()].flatMap((ofCell) => {
    const [first] = ofCell;
    if (!first) return [];
    const { after, left } = mergeFixes(
      first.base,
      ofCell.map(({ edit }) => edit.after),
    );
    return [{ edit: { ...first.edit, after }, left }];
  });
  return {
    edits: merged.map(({ edit }) => edit).filter(({ before, after }) => before !== after),
    left: merged.reduce((sum, { left }) => sum + left, 0),
  };
}
