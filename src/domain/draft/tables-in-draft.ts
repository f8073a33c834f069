import type { DraftParagraph } from "./draft-paragraph";
import type { Mark } from "./read-marks";

/** What the tables of a draft are. */
export interface TablesInDraft {
  /** Of each paragraph whether it stands in a table that is part of a provision, whose numbers count its rows alone. */
  readonly isRow: readonly boolean[];
  /** Tables in which articles stand side by side, as those of two editions or two languages do. */
  readonly sideBySide: number;
}

/**
 * Tell tables of a provision, such as fines, from those that the draft itself is set in. The latter hold an article or
 * the head of an annex, or begin with a point, or have one column.
 *
 * @param marks of each paragraph
 */
export function tablesInDraft(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): TablesInDraft {
  const tables = new Map<number, SeenTable>();
  paragraphs.forEach(({ cell }, index) => {
    if (!cell) return;
    const seen = tables.get(cell.table) ?? addTo(tables, cell.table);
    const { columns, ofArticles, ofAnnexes } = seen;
    columns.add(cell.column);
    const levels = (marks[index] ?? []).map(({ spec }) => spec.level);
    if (seen.paragraphs === 0) seen.isList = levels.length > 0;
    seen.paragraphs++;
    if (levels.includes("article")) ofArticles.add(cell.column);
    if (levels.includes("schedule")) ofAnnexes.add(cell.column);
  });
  const isOfProvision = ({ isList, columns, ofArticles, ofAnnexes }: SeenTable): boolean =>
    !isList && columns.size > 1 && ofArticles.size + ofAnnexes.size === 0;
  const rows = new Set([...tables].filter(([, seen]) => isOfProvision(seen)).map(([table]) => table));
  return {
    isRow: paragraphs.map(({ cell }) => cell !== undefined && rows.has(cell.table)),
    sideBySide: [...tables.values()].filter(({ ofArticles }) => ofArticles.size > 1).length,
  };
}

/** What was seen of a table, and which columns hold anything, an article, the head of an annex. */
interface SeenTable {
  paragraphs: number;
  /** Whether its first words are the mark of a point: there is no head above its numbers. */
  isList: boolean;
  readonly columns: Set<number>;
  readonly ofArticles: Set<number>;
  readonly ofAnnexes: Set<number>;
}

function addTo(tables: Map<number, SeenTable>, table: number): SeenTable {
  const seen: SeenTable = {
    paragraphs: 0,
    isList: false,
    columns: new Set<number>(),
    ofArticles: new Set<number>(),
    ofAnnexes: new Set<number>(),
  };
  tables.set(table, seen);
  return seen;
}
