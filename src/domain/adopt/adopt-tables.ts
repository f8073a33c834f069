import { draftLanguage } from "../draft/draft-language";
import type { Language } from "../language";
import { knownAuthor } from "../review/unknown-author";
import { adoptRows } from "./adopt-rows";
import type { TableRows } from "./adopt-rows";
import type {
  AdoptedRow,
  Adoption,
  AdoptionChoice,
  AdoptionQuestion,
  AdoptionRemark,
  CommentsCounted,
} from "./adoption";
import type { ExtraColumn } from "./adoption";
import { ExtraColumns } from "./extra-columns";
import { numberRows } from "./number-rows";
import { remarksApart } from "./remarks-apart";
import type { RemarksApart } from "./remarks-apart";
import { seeTables, toTableSeen } from "./see-tables";
import type { SeenTable } from "./see-tables";
import type { AdoptionSource, SourceTable } from "./source-table";

/**
 * The rows of a person's own three-column tables as rows of a review.
 *
 * Every filled cell but the headers is in one of the rows, in its order. Which tables are taken and which of their
 * columns are which is told; where the headers don't tell, it is asked.
 *
 * @param language of the review; that of the tables when left out
 */
export function adoptTables(
  source: AdoptionSource,
  choice: AdoptionChoice = {},
  language?: Language,
): Adoption | AdoptionQuestion {
  const seen = seeTables(source.tables, choice);
  const known = seen.filter(isKnown);
  if (known.length === 0 || (choice.tables && known.length < choice.tables.length)) {
    return { kind: "question", tables: seen.map(toTableSeen) };
  }
  const spoken = language ?? languageOf(known.map(({ table }) => table));
  const columns = new ExtraColumns(spoken);
  const tables = known.map((table) => adoptRows(table, columns));
  const idHeader = tables.map((table) => table.idHeader).find((header) => header !== "") ?? "";
  const rows = numberRows(
    tables.flatMap((table) => table.rows),
    idHeader,
    columns,
  );
  const extras = columns.filledIn(rows);
  const { cut, ...apart } = remarksApart(rows, extras, spoken);
  const left = seen.filter((table) => !isKnown(table));
  return {
    kind: "adoption",
    language: spoken,
    tables: tables.map(({ table }) => table),
    extras,
    ...apart,
    remarks: [
      ...left.map((table): AdoptionRemark => ({ kind: "table-left", table: toTableSeen(table) })),
      ...remarksOn(source, tables, extras, countComments(rows, apart)),
      ...(cut.length > 0 ? [{ kind: "comments-cut", comments: cut } as const] : []),
      ...looseRemark(source, known, tables),
      ...sheetsLeft(source),
    ],
  };
}

type KnownTable = SeenTable & { readonly places: NonNullable<SeenTable["places"]> };

const isKnown = (table: SeenTable): table is KnownTable => table.places !== undefined;

const languageOf = (tables: readonly SourceTable[]): Language =>
  draftLanguage(tables.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n"));

function remarksOn(
  source: AdoptionSource,
  tables: readonly TableRows[],
  extras: readonly ExtraColumn[],
  comments: readonly CommentsCounted[],
): readonly AdoptionRemark[] {
  const sum = (of: (table: TableRows) => number): number => tables.reduce((total, table) => total + of(table), 0);
  const left = [...new Set(tables.flatMap(({ headersLeft }) => headersLeft))];
  const own = extras.filter(({ key }) => key.startsWith("own-")).map(({ header }) => header);
  const counted = [
    { kind: "tracked-changes", count: source.trackedChanges },
    { kind: "hidden-texts", count: source.hiddenTexts ?? 0 },
    { kind: "hidden-rows", count: source.hiddenRows ?? 0 },
    { kind: "headings", count: sum(({ headings }) => headings) },
    { kind: "headers-again", count: sum(({ headersAgain }) => headersAgain) },
    ...comments,
    { kind: "other-paragraphs", count: source.otherParagraphs },
  ] as const satisfies readonly AdoptionRemark[];
  const kinds = [...new Set(tables.flatMap(({ remarks }) => remarks.map(([kind]) => kind)))];
  return [
    ...counted.filter(({ count }) => count > 0),
    ...(own.length > 0 ? [{ kind: "own-columns", headers: own } as const] : []),
    ...(left.length > 0 ? [{ kind: "headers-left", headers: left } as const] : []),
    ...kinds.map((kind): AdoptionRemark => ({
      kind,
      places: tables.flatMap(({ remarks }) => remarks.filter(([each]) => each === kind).map(([, place]) => place)),
    })),
  ];
}

/** What became of the comments on rows. */
function countComments(
  rows: readonly AdoptedRow[],
  { feedback }: Pick<RemarksApart, "feedback">,
): readonly CommentsCounted[] {
  const comments = rows.flatMap((row) => row.comments.map(({ comment }) => comment));
  const said = comments.flatMap((comment) => [comment, ...comment.replies]);
  return [
    { kind: "comments", count: comments.length - feedback.length },
    { kind: "comments-recorded", count: feedback.length },
    { kind: "comments-nameless", count: said.filter(({ author }) => knownAuthor(author) === "").length },
    { kind: "comments-undated", count: said.filter(({ time }) => time === "").length },
    { kind: "comments-stateless", count: comments.filter(({ isStateUnknown }) => isStateUnknown).length },
  ];
}

/** Every comment of the file that is in no row: on what is no row of a table that was taken, on one that was not, or on none. */
function looseRemark(
  { tables: all, otherComments }: AdoptionSource,
  known: readonly KnownTable[],
  tables: readonly TableRows[],
): readonly AdoptionRemark[] {
  const taken = new Set(known.map(({ table }) => table));
  const ofOthers = all
    .filter((table) => !taken.has(table))
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.comments ?? []));
  const comments = [...tables.flatMap(({ loose }) => loose), ...ofOthers, ...otherComments];
  return comments.length > 0 ? [{ kind: "other-comments", comments }] : [];
}

const sheetsLeft = ({ hiddenSheets, largeSheets }: AdoptionSource): readonly AdoptionRemark[] => [
  ...(hiddenSheets.length > 0 ? [{ kind: "hidden-sheets", sheets: hiddenSheets } as const] : []),
  ...(largeSheets.length > 0 ? [{ kind: "large-sheets", sheets: largeSheets } as const] : []),
];
