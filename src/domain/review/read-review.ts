import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { memoise } from "../memoise";
import type { Profile } from "../profile/profile";
import { ok } from "../result";
import type { Result } from "../result";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { AttachCopies } from "./attach-copies";
import { attachThreads } from "./attach-threads";
import type { MatchedRow, MatchedTable } from "./match-table";
import { matchTable } from "./match-table";
import { readDetails } from "./read-details";
import { rowReader } from "./read-row";
import type { RowOf } from "./read-row";
import type { ReadOwnProfile } from "./own-profile/profile-of";
import { profileOf } from "./own-profile/profile-of";
import type { Remark } from "./remark";
import type { Feedback } from "./consultation";
import type { BriefText, Review } from "./review";
import { tableOf } from "./sheet-table";
import type { SheetTable } from "./sheet-table";
import { TABLES, TABLE_NAMES } from "./tables";
import type { TableName, TableSpec } from "./tables";
import { AMENDMENTS } from "./tables/amendments";
import { ASPECTS } from "./tables/aspects";
import { BRIEF } from "./tables/brief";
import { CONSULTATIONS } from "./tables/consultations";
import { DOCUMENTS } from "./tables/documents";
import { FEEDBACK } from "./tables/feedback";
import { GAPS } from "./tables/gaps";
import { PROVISIONS } from "./tables/provisions";
import { ROUNDS } from "./tables/rounds";
import { WAIVERS } from "./tables/waivers";
import type { SettleThreads } from "./settle-threads";
import type { Thread } from "./thread";
import { UnreadableTable } from "./unreadable";
import type { WithUsualStatus } from "./usual-status";

/** What reads those parts of a workbook that most have not. */
export interface MoreReaders {
  readonly readOwnProfile?: ReadOwnProfile;
  readonly attachCopies?: AttachCopies;
  readonly settleThreads?: SettleThreads;
  readonly withUsualStatus?: WithUsualStatus;
}

/**
 * The review that a workbook's tables and threads hold.
 *
 * Rows keep their order; a blank row is no row; ids stand as they are typed,
 * blank and doubled ones too (`mendIds` puts them right). Text that is
 * struck through is not read. Messages tell of tables and columns that are
 * missing; `seeRemarks` tells the rest.
 *
 * What is read again and says the same, a table or a block of its rows, gives the very rows it gave before.
 *
 * @param profileFor the bundled profile of an id
 * @param more reads a profile that the workbook holds, odd comments and a status in other words; left out where it has none
 * @throws UnreadableTable when there is no table Gaps, or a table of ours lacks a column it needs
 */
export function readReview(
  tables: readonly SheetTable[],
  threads: readonly Thread[],
  profileFor: (id: string) => Profile | undefined,
  more: MoreReaders = {},
): Result<Review, Remark> {
  const matched = new Map<TableName, MatchedTable>();
  const messages: Remark[] = [];
  for (const name of TABLE_NAMES) {
    const table = tableOf(tables, name);
    if (table) matched.set(name, matchTable(table, TABLES[name]));
    else if (name === "Gaps") throw new UnreadableTable({ kind: "table-gone", table: name });
    else if (!TABLES[name].isLater && !TABLES[name].isOptional) messages.push({ kind: "table-missing", table: name });
  }
  for (const table of matched.values()) messages.push(...table.messages);

  const { details, places } = readDetails(matched.get("Review"), matched.get("Gaps")?.language);
  const { profile, remarks } = profileOf(details.profile, places.profile, matched, profileFor, more.readOwnProfile);
  messages.push(...remarks);
  const readers = readersFor(profile);
  const rows = <Row>(name: TableName, read: (rows: readonly MatchedRow[]) => readonly Row[]): readonly Row[] =>
    read(matched.get(name)?.rows ?? NO_ROWS);
  const feedback = rows("Feedback", readers.feedback);
  const review: Review = {
    details,
    profile,
    detailPlaces: places,
    gaps: more.withUsualStatus?.(rows("Gaps", readers.gaps)) ?? rows("Gaps", readers.gaps),
    provisions: rows("Provisions", readers.provisions),
    amendments: rows("Amendments", readers.amendments),
    aspects: rows("Aspects", readers.aspects),
    documents: rows("Documents", readers.documents),
    consultations: rows("Consultations", readers.consultations),
    feedback,
    waivers: rows("Waivers", readers.waivers),
    briefTexts: rows("Brief", readers.briefTexts),
    rounds: rows("Rounds", readers.rounds),
    earlierVersions: versionsIn(matched.get("DraftHistory")?.rows ?? NO_ROWS),
    threads: attachThreads(
      more.attachCopies?.(threads, tables, feedback) ?? threads,
      matched,
      feedback,
      more.settleThreads,
    ),
    tables: [...matched.values()].map((table) => table.found),
  };
  return ok(review, messages);
}

const NO_ROWS: readonly never[] = [];

const versionsIn = memoise((rows: readonly MatchedRow[]): readonly string[] => [
  ...new Set(rows.map(({ text }) => text("version").trim()).filter((name) => name !== "")),
]);

/** What reads the rows of each table by a profile; a table, and a row of it, is read once. */
const readersFor = memoise((profile: Profile) => {
  const toRow = rowReader(profile);
  const reader = <Spec extends TableSpec, Row>(spec: Spec, finish: (row: RowOf<Spec>, matched: MatchedRow) => Row) => {
    const read = toRow(spec);
    return eachBlock((block: Block<MatchedRow>) => block.map((row) => finish(read(row), row)));
  };
  const provisions = reader(PROVISIONS, asRead);
  return {
    gaps: reader(GAPS, ({ rank = 0, ...gap }, row) =>
      withTyped<Gap>({ ...gap, rank: rank > 0 ? rank : undefined }, row, {
        rank: "typedRank",
        priority: "typedPriority",
        status: "typedStatus",
      }),
    ),
    provisions: memoise((rows: readonly MatchedRow[]) => inOrder(provisions(rows))),
    amendments: reader(AMENDMENTS, (one, row) => withTyped<Amendment>(one, row, { kind: "typedKind" })),
    aspects: reader(ASPECTS, asRead),
    documents: reader(DOCUMENTS, ({ parts, ...note }) => ({ ...note, partCount: parts })),
    consultations: reader(CONSULTATIONS, asRead),
    feedback: reader(FEEDBACK, (one, row) => withTyped<Feedback>(one, row, { disposition: "typedDisposition" })),
    waivers: reader(WAIVERS, asRead),
    briefTexts: reader(BRIEF, (one, row) =>
      withTyped<BriefText>(one, row, { part: "typedPart", language: "typedLanguage" }),
    ),
    rounds: reader(ROUNDS, asRead),
  };
});

const asRead = <Row>(row: Row): Row => row;

/** Provisions in the order of the draft; one that tells no place stays behind the one above it. */
function inOrder<Row extends { readonly order: number | undefined }>(rows: readonly Row[]): readonly Row[] {
  let last = 0;
  const placed = rows.map((row) => ({ row, order: (last = row.order ?? last) }));
  return placed.sort((a, b) => a.order - b.order).map(({ row }) => row);
}

/** A row with what its cells hold in place of a choice: under the second name of each pair, where the first has none. */
function withTyped<Row extends object>(
  row: Row,
  { text }: MatchedRow,
  choices: Readonly<Partial<Record<keyof Row & string, keyof Row>>>,
): Row {
  const told = Object.entries(choices).flatMap(([key, typed]) => {
    const words = row[key as keyof Row] === undefined ? text(key).trim() : "";
    return words === "" ? [] : [[typed, words] as const];
  });
  return { ...row, ...Object.fromEntries(told) };
}
