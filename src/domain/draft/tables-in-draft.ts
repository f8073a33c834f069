import type { DraftCell, DraftParagraph } from "./draft-paragraph";
import { follows } from "./provision-number";
import type { Mark } from "./read-marks";
import { isOfNotes, isOfRemarks } from "./words/column-heads";

/** What the tables of a draft are. */
export interface TablesInDraft {
  /** Of each paragraph whether it stands in a table that is part of a provision, whose numbers count its rows alone. */
  readonly isRow: readonly boolean[];
  /** Of each paragraph whether it stands in a column of remarks on the draft, and is no text of it. */
  readonly isRemark: readonly boolean[];
  /** Heads of the columns of remarks. */
  readonly remarks: readonly string[];
  /** Heads of columns that were read as text and may be none. */
  readonly doubtful: readonly string[];
  /** Texts over all columns, remarks among them, that were read as text and have no mark of a heading. */
  readonly overAll: readonly string[];
  /** Tables in which articles stand side by side, as those of two editions or two languages do. */
  readonly sideBySide: number;
}

/**
 * Tell tables of a provision, such as fines, from those that the draft itself is set in. The latter hold its articles
 * or the head of an annex, or begin with a point, or have one column; columns of remarks stand beside its articles,
 * under heads. A cell over all columns is in none of them, as the head of a chapter is.
 *
 * @param marks of each paragraph
 */
export function tablesInDraft(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): TablesInDraft {
  const tables = seeTables(paragraphs, marks);
  const outside = articlesOutside(paragraphs, marks, tables);
  const all = [...tables.values()];
  const ofArticles = new Set(all.filter((seen) => seen.articles.length > 0 && !citesArticles(seen, outside)));
  const ofProvision = new Set(all.filter((seen) => isOfProvision(seen, ofArticles.has(seen))));
  const isBeside = (seen: SeenTable, { head, hasArticle, hasAnnex }: SeenColumn): boolean =>
    ofArticles.has(seen) && hasHeads(seen) && !hasArticle && !hasAnnex && isOfRemarks(head);
  const tableOf = ({ cell }: DraftParagraph): SeenTable | undefined => cell && tables.get(cell.table);
  const isRemark = (paragraph: DraftParagraph): boolean => {
    const [{ cell }, seen] = [paragraph, tableOf(paragraph)];
    if (!cell || !seen || coversAll(cell, seen)) return false;
    return columnsAt(cell, seen).every((column) => isBeside(seen, column));
  };
  const hasRemarks = new Set(all.filter((seen) => columnsOf(seen).some((column) => isBeside(seen, column))));
  const isOverAll = (paragraph: DraftParagraph, index: number): boolean => {
    const [{ cell }, seen] = [paragraph, tableOf(paragraph)];
    if (!cell || !seen || !hasRemarks.has(seen) || !coversAll(cell, seen)) return false;
    return (marks[index] ?? []).every(({ spec }) => !spec.titled);
  };
  return {
    isRow: paragraphs.map(tableOf).map((seen) => seen !== undefined && ofProvision.has(seen)),
    isRemark: paragraphs.map(isRemark),
    remarks: all.flatMap((seen) =>
      columnsOf(seen)
        .filter((column) => isBeside(seen, column))
        .map(({ head }) => head),
    ),
    doubtful: [
      ...[...ofArticles].flatMap((seen) => doubtfulOf(columnsOf(seen).filter((column) => !isBeside(seen, column)))),
      ...[...ofProvision].flatMap((seen) => columnsOf(seen).map(({ head }) => head)).filter(isOfRemarks),
    ],
    overAll: paragraphs.filter(isOverAll).map(({ text }) => text),
    sideBySide: all.filter((seen) => areSideBySide(columnsOf(seen))).length,
  };
}

const isOfProvision = ({ isList, begins, articles, hasAnnex }: SeenTable, isOfArticles: boolean): boolean =>
  !isList && begins.size > 1 && !isOfArticles && (articles.length > 0 || !hasAnnex);

const columnsOf = ({ columns }: SeenTable): readonly SeenColumn[] => [...columns.values()];

/** The columns that a cell covers, without those in which nothing stands. */
const columnsAt = (cell: DraftCell, { columns }: SeenTable): readonly SeenColumn[] =>
  coveredBy(cell).flatMap((column) => columns.get(column) ?? []);

const coveredBy = ({ column, columns = 1 }: DraftCell): readonly number[] =>
  Array.from({ length: columns }, (_, at) => column + at);

const coversAll = ({ columns = 1 }: DraftCell, { width }: SeenTable): boolean => columns > 1 && columns === width;

const areSideBySide = (columns: readonly SeenColumn[]): boolean =>
  columns.filter(({ hasArticle }) => hasArticle).length > 1;

/** Whether the columns have heads: a table that begins with the articles themselves has none. */
const hasHeads = (seen: SeenTable): boolean =>
  !seen.beginsArticle && columnsOf(seen).every(({ beginsArticle }) => !beginsArticle);

/**
 * Heads of columns with text, where more than one has any and none has articles of its own; else those of columns that
 * may hold remarks.
 */
function doubtfulOf(columns: readonly SeenColumn[]): readonly string[] {
  const withText = columns.filter(({ texts }) => texts > 0);
  if (withText.length > 1 && !areSideBySide(columns)) return withText.map(({ head }) => head);
  return columns.map(({ head }) => head).filter((head) => isOfRemarks(head) || isOfNotes(head));
}

/** An article that a paragraph begins, and whether nothing but its mark stands there. */
interface SeenArticle {
  readonly index: number;
  readonly mark: Mark;
  readonly isBare: boolean;
}

/** What was seen of a table, its first and its last paragraph. */
interface SeenTable {
  readonly first: number;
  last: number;
  hasAnnex: boolean;
  /** Whether its first words are the mark of a point: there is no head above its numbers. */
  readonly isList: boolean;
  /** How many columns its widest row has. */
  readonly width: number;
  readonly beginsArticle: boolean;
  /** Columns in which a cell begins. */
  readonly begins: Set<number>;
  readonly columns: Map<number, SeenColumn>;
  readonly articles: SeenArticle[];
}

interface SeenColumn {
  /** Its first paragraph. */
  readonly head: string;
  readonly beginsArticle: boolean;
  hasArticle: boolean;
  hasAnnex: boolean;
  /** How many paragraphs below that have no mark. */
  texts: number;
}

function seeTables(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
): ReadonlyMap<number, SeenTable> {
  const tables = new Map<number, SeenTable>();
  const widths = widthsOf(paragraphs);
  paragraphs.forEach(({ text, cell }, index) => {
    if (!cell) return;
    const here = marks[index] ?? [];
    const isList = here.some(({ spec }) => spec.level !== "article");
    const seen: SeenTable = tables.get(cell.table) ?? {
      first: index,
      last: index,
      isList,
      hasAnnex: false,
      width: widths.get(cell.table) ?? 1,
      beginsArticle: here.some(({ spec }) => spec.level === "article"),
      begins: new Set<number>(),
      columns: new Map<number, SeenColumn>(),
      articles: [],
    };
    tables.set(cell.table, seen);
    seen.last = index;
    seen.begins.add(cell.column);
    seen.hasAnnex ||= here.some(({ spec }) => spec.level === "schedule");
    const article = articleAt(text, here, index);
    if (article) seen.articles.push(article);
    if (!coversAll(cell, seen)) seeInColumns(seen.columns, cell, text, here);
  });
  return tables;
}

/** Head of each column that it covers, where it is the first there; text, article or annex of the first of these. */
function seeInColumns(columns: Map<number, SeenColumn>, cell: DraftCell, text: string, marks: readonly Mark[]): void {
  const known = columns.get(cell.column);
  const hasArticle = marks.some(({ spec }) => spec.level === "article");
  for (const at of coveredBy(cell)) columns.set(at, columns.get(at) ?? columnWith(text, hasArticle));
  const column = columns.get(cell.column);
  if (!column) return;
  if (known && marks.length === 0 && /\p{L}/u.test(text)) column.texts++;
  column.hasAnnex ||= marks.some(({ spec }) => spec.level === "schedule");
  column.hasArticle ||= hasArticle;
}

function widthsOf(paragraphs: readonly DraftParagraph[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { cell } of paragraphs) {
    if (cell) widths.set(cell.table, Math.max(widths.get(cell.table) ?? 0, cell.column + (cell.columns ?? 1)));
  }
  return widths;
}

const columnWith = (first: string, beginsArticle: boolean): SeenColumn => ({
  head: first.trim(),
  beginsArticle,
  hasArticle: false,
  hasAnnex: false,
  texts: 0,
});

function articleAt(text: string, marks: readonly Mark[], index: number): SeenArticle | undefined {
  const mark = marks.find(({ spec }) => spec.level === "article");
  return mark && { index, mark, isBare: text.slice(mark.end).trim() === "" };
}

/** Articles that stand in no table, or in one that has one column. */
function articlesOutside(
  paragraphs: readonly DraftParagraph[],
  marks: readonly (readonly Mark[])[],
  tables: ReadonlyMap<number, SeenTable>,
): readonly SeenArticle[] {
  const isInside = ({ cell }: DraftParagraph): boolean => ((cell && tables.get(cell.table)?.begins.size) ?? 0) > 1;
  return paragraphs.flatMap((paragraph, index) => {
    const article = isInside(paragraph) ? undefined : articleAt(paragraph.text, marks[index] ?? [], index);
    return article ?? [];
  });
}

/**
 * Whether the articles of a table are those of another act that it names, as one of fines does: the draft's own count
 * stands around it and goes on without them, or they have neither a title nor a text in their cells and begin no count,
 * nor one that stands elsewhere, as a list of contents does.
 */
function citesArticles({ first, last, articles }: SeenTable, outside: readonly SeenArticle[]): boolean {
  const [next] = articles;
  const before = outside.filter(({ index }) => index < first).at(-1);
  const after = outside.find(({ index }) => index > last);
  if (!next || !before) return false;
  const isOnce = outside.every(({ mark }) => mark.number.text !== next.mark.number.text);
  if (follows(next.mark.number, before.mark.number) && isOnce) return false;
  if (after && follows(after.mark.number, before.mark.number)) return true;
  return isOnce && next.mark.number.text !== "1" && articles.every(({ isBare }) => isBare);
}
