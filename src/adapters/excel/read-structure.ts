/** Loaded in the first round trip of reading: which tables and threads there are. */
export interface Structure {
  readonly tables: readonly Excel.Table[];
  readonly comments: readonly Excel.Comment[];
}

const TABLE = ["name", "columns/items/name", "worksheet/name", "worksheet/position"];
const SAID = ["id", "authorName", "content", "creationDate"];
const COMMENT = [...SAID, "resolved", ...SAID.map((member) => `replies/items/${member}`)];

const items = (members: readonly string[]): string => members.map((member) => `items/${member}`).join(",");

/** Ask for the tables; they are there after the next sync, in the order `inSheetOrder` gives. */
export function loadTables(context: Excel.RequestContext): Excel.TableCollection {
  const { tables } = context.workbook;
  tables.load(items(TABLE));
  return tables;
}

/** Ask for the threads with their replies; where they hang is for `loadLocations`. */
export function loadComments(context: Excel.RequestContext): Excel.CommentCollection {
  const { comments } = context.workbook;
  comments.load(items(COMMENT));
  return comments;
}

export const inSheetOrder = (tables: Excel.TableCollection): readonly Excel.Table[] =>
  [...tables.items].sort((a, b) => a.worksheet.position - b.worksheet.position);
