import type { Adoption, AdoptedRow } from "../../../domain/adopt/adoption";
import type { SourceComment } from "../../../domain/adopt/source-table";
import type { Profile } from "../../../domain/profile/profile";
import { toText } from "../../../domain/review/match-table";
import { TABLES } from "../../../domain/review/tables";
import { openWorkbook } from "../xlsx-workbook";
import { createReviewWorkbook } from "./create-review-workbook";
import { toCellText } from "./shared-texts";
import { notAsAdopted } from "./refusals";
import { emptyReview } from "./workbook-content";
import type { Said, ThreadContent, WorkbookContent } from "./workbook-content";

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
  const { language, rows, extras } = adoption;
  const { jurisdiction, profile, catalogueVersion } = about;
  const empty = emptyReview({ language, jurisdiction, profile, catalogueVersion });
  const content: WorkbookContent = {
    ...empty,
    rows: { ...empty.rows, Gaps: rows.map(({ cells }) => cells) },
    threads: rows.flatMap((row) => threadsOn(row, about)),
    extraColumns: { Gaps: extras },
  };
  const bytes = createReviewWorkbook(content);
  await verify(bytes, content);
  return bytes;
}

/** A cell has one thread: what else was said there becomes replies. */
function threadsOn({ cells, comments }: AdoptedRow, about: AdoptedReview): readonly ThreadContent[] {
  const columns = [...new Set(comments.map(({ column }) => column))];
  return columns.map((column): ThreadContent => {
    const own = comments.filter((each) => each.column === column).map(({ comment }) => comment);
    const [first, ...replies] = own
      .flatMap(saidIn)
      .map(({ author, time, text }): Said => ({ author: author.trim() || about.unknownAuthor, time, text }));
    return {
      gap: cells["id"] ?? "",
      column,
      ...(first ?? { author: about.unknownAuthor, time: "", text: "" }),
      resolved: own.every(({ resolved }) => resolved),
      replies,
    };
  });
}

const saidIn = (comment: SourceComment): readonly Said[] => [comment, ...comment.replies];

const GAP_KEYS = TABLES.Gaps.columns.map(({ key }) => key);

async function verify(bytes: Uint8Array, { rows, threads, extraColumns }: WorkbookContent): Promise<void> {
  const workbook = openWorkbook(bytes, "");
  const { value: tables } = await workbook.readTables((name) => name === "Gaps");
  const table = tables.find(({ name }) => name === "Gaps");
  const wanted = rows.Gaps ?? [];
  const found = table?.rows.map(({ cells }) => cells.map(toText)) ?? [];
  const keys = [...GAP_KEYS, ...(extraColumns?.Gaps ?? []).map(({ key }) => key)];
  const isSame =
    found.length === Math.max(wanted.length, 1) &&
    wanted.every((cells, at) =>
      keys.every((key, column) => (found[at]?.[column] ?? "") === toCellText(cells[key] ?? "")),
    );
  const comments = (await workbook.readThreads()).value.length;
  if (!isSame || comments !== threads.length) throw notAsAdopted();
}
