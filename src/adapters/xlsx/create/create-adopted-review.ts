import type { Adoption, AdoptedRow } from "../../../domain/adopt/adoption";
import type { SourceReply } from "../../../domain/adopt/source-table";
import type { Profile } from "../../../domain/profile/profile";
import { toText } from "../../../domain/review/match-table";
import type { SheetTable } from "../../../domain/review/sheet-table";
import { TABLES } from "../../../domain/review/tables";
import { openWorkbook } from "../xlsx-workbook";
import { createReviewWorkbook } from "./create-review-workbook";
import { toCellText } from "./shared-texts";
import { notAsAdopted } from "./refusals";
import { emptyReview } from "./workbook-content";
import type { RowContent, Said, ThreadContent, WorkbookContent } from "./workbook-content";

export interface AdoptedReview {
  readonly jurisdiction: string;
  readonly profile: Profile;
  readonly catalogueVersion: string;
  /** What somebody is called of whom nothing is known. */
  readonly unknownAuthor: string;
}

/**
 * A review that begins with the rows of a person's own table, as an .xlsx file. It is read again before it is given
 * out: every cell has to hold what was adopted.
 *
 * @throws UnusableInput when it does not
 */
export async function createAdoptedReview(adoption: Adoption, about: AdoptedReview): Promise<Uint8Array> {
  const { language, rows, feedback, extras } = adoption;
  const { jurisdiction, profile, catalogueVersion } = about;
  const empty = emptyReview({ language, jurisdiction, profile, catalogueVersion });
  const content: WorkbookContent = {
    ...empty,
    rows: { ...empty.rows, Gaps: rows.map(({ cells }) => cells), ...(feedback.length > 0 && { Feedback: feedback }) },
    threads: rows.flatMap((row) => threadsOn(row, about)),
    extraColumns: { Gaps: extras },
  };
  const bytes = createReviewWorkbook(content);
  await verify(bytes, content);
  return bytes;
}

function threadsOn({ cells, comments }: AdoptedRow, { unknownAuthor }: AdoptedReview): readonly ThreadContent[] {
  const toSaid = ({ author, time, text }: SourceReply): Said => ({
    author: author.trim() || unknownAuthor,
    time,
    text,
  });
  return comments.map(({ column, comment }) => ({
    gap: cells["id"] ?? "",
    column,
    ...toSaid(comment),
    resolved: comment.resolved,
    replies: comment.replies.map(toSaid),
  }));
}

const FILLED = ["Gaps", "Feedback"] as const;

async function verify(bytes: Uint8Array, content: WorkbookContent): Promise<void> {
  const workbook = openWorkbook(bytes, "");
  const { value: tables } = await workbook.readTables((name) => FILLED.some((filled) => filled === name));
  const isSame = FILLED.every((name) =>
    holds(
      tables.find((table) => table.name === name),
      name,
      content,
    ),
  );
  const comments = (await workbook.readThreads()).value.length;
  if (!isSame || comments !== content.threads.length) throw notAsAdopted();
}

/** Whether a table holds every cell of the rows it was given; dates are numbers there. */
function holds(
  table: SheetTable | undefined,
  name: (typeof FILLED)[number],
  { rows, extraColumns }: WorkbookContent,
): boolean {
  const wanted = rows[name] ?? [];
  const found = table?.rows.map(({ cells }) => cells.map(toText)) ?? [];
  const keys = [
    ...TABLES[name].columns.map(({ key, holds: kind }) => (kind === "date" ? undefined : key)),
    ...(extraColumns?.[name] ?? []).map(({ key }) => key),
  ];
  const isAt = (cells: RowContent, key: string | undefined, at: number, column: number): boolean =>
    key === undefined || (found[at]?.[column] ?? "") === toCellText(cells[key] ?? "");
  return (
    found.length === Math.max(wanted.length, 1) &&
    wanted.every((cells, at) => keys.every((key, column) => isAt(cells, key, at, column)))
  );
}
