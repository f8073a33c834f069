import { isOutputTable } from "../../domain/review/output-tables";
import { supports } from "./run-excel";

/** Members of a table that `toSheetTable` needs besides its cells. */
export const TABLE = ["name", "columns/items/name", "worksheet/name", "worksheet/position", "worksheet/visibility"];
/** Members of a comment and of a reply that `said` needs. */
export const SAID = ["id", "authorName", "content", "creationDate"];
const COMMENT = [...SAID, "resolved", ...SAID.map((member) => `replies/items/${member}`)];

const items = (members: readonly string[]): string => members.map((member) => `items/${member}`).join(",");

/** Ask for the tables; they are there after the next sync, in the order `inSheetOrder` gives. */
export function loadTables(context: Excel.RequestContext): Excel.TableCollection {
  const { tables } = context.workbook;
  tables.load(items(TABLE));
  return tables;
}

/** Ask for the threads with their replies; where they hang is for `loadPlace`. */
export function loadComments(context: Excel.RequestContext): Excel.CommentCollection {
  const { comments } = context.workbook;
  comments.load(items(COMMENT));
  return comments;
}

/** Ask for the notes; undefined where this Excel does not hand them out. They have no ids: each is known by its place. */
export function loadNotes(context: Excel.RequestContext): Excel.NoteCollection | undefined {
  if (!readsNotes()) return undefined;
  const { notes } = context.workbook;
  notes.load("items/authorName,items/content");
  return notes;
}

export const readsNotes = (): boolean => supports("1.18");

/** The tables that may belong to a review: what the program itself listed for people may be long, and is none. */
export const inSheetOrder = (tables: Excel.TableCollection): readonly Excel.Table[] =>
  tables.items.filter(({ name }) => !isOutputTable(name)).sort((a, b) => a.worksheet.position - b.worksheet.position);
