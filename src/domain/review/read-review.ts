import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { memoise } from "../memoise";
import type { Profile } from "../profile/profile";
import { ok } from "../result";
import type { Result } from "../result";
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
import type { Thread } from "./thread";
import { UnreadableTable } from "./unreadable";

/**
 * The review that a workbook's tables and threads hold.
 *
 * Rows keep their order; a blank row is no row; ids stand as they are typed,
 * blank and doubled ones too (`mendIds` puts them right). Text that is
 * struck through is not read. Messages tell of tables and columns that are
 * missing; `seeRemarks` tells the rest.
 *
 * What is read again and says the same, a table or a row of one, gives the very rows it gave before.
 *
 * @param profileFor the bundled profile of an id
 * @param readOwn reads the profile that the workbook holds; left out where it holds none
 * @throws UnreadableTable when there is no table Gaps, or a table of ours lacks a column it needs
 */
export function readReview(
  tables: readonly SheetTable[],
  threads: readonly Thread[],
  profileFor: (id: string) => Profile | undefined,
  readOwn?: ReadOwnProfile,
): Result<Review, Remark> {
  const matched = new Map<TableName, MatchedTable>();
  const messages: Remark[] = [];
  for (const name of TABLE_NAMES) {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) matched.set(name, matchTable(table, TABLES[name]));
    else if (name === "Gaps") throw new UnreadableTable({ kind: "table-gone", table: name });
    else if (!TABLES[name].isLater && !TABLES[name].isOptional) messages.push({ kind: "table-missing", table: name });
  }
  for (const table of matched.values()) messages.push(...table.messages);

  const { details, places } = readDetails(matched.get("Review"), matched.get("Gaps")?.language);
  const { profile, remarks } = profileOf(details.profile, places.profile, matched, profileFor, readOwn);
  messages.push(...remarks);
  const readers = readersFor(profile);
  const rows = <Row>(name: TableName, read: (table: MatchedTable) => readonly Row[]): readonly Row[] => {
    const table = matched.get(name);
    return table ? read(table) : NO_ROWS;
  };
  const feedback = rows("Feedback", readers.feedback);
  const review: Review = {
    details,
    profile,
    detailPlaces: places,
    gaps: rows("Gaps", readers.gaps),
    provisions: rows("Provisions", readers.provisions),
    amendments: rows("Amendments", readers.amendments),
    aspects: rows("Aspects", readers.aspects),
    documents: rows("Documents", readers.documents),
    consultations: rows("Consultations", readers.consultations),
    feedback,
    waivers: rows("Waivers", readers.waivers),
    briefTexts: rows("Brief", readers.briefTexts),
    rounds: rows("Rounds", readers.rounds),
    threads: attachThreads(threads, matched, feedback),
    tables: [...matched.values()].map((table) => table.found),
  };
  return ok(review, messages);
}

const NO_ROWS: readonly never[] = [];

/** What reads the rows of each table by a profile; a table, and a row of it, is read once. */
const readersFor = memoise((profile: Profile) => {
  const toRow = rowReader(profile);
  const reader = <Spec extends TableSpec, Row>(spec: Spec, finish: (row: RowOf<Spec>, matched: MatchedRow) => Row) => {
    const read = toRow(spec);
    const toFinished = memoise((row: MatchedRow) => finish(read(row), row));
    return memoise((table: MatchedTable): readonly Row[] => table.rows.map(toFinished));
  };
  const provisions = reader(PROVISIONS, asRead);
  return {
    gaps: reader(GAPS, withTyped),
    provisions: memoise((table: MatchedTable) => inOrder(provisions(table))),
    amendments: reader(AMENDMENTS, withTypedKind),
    aspects: reader(ASPECTS, asRead),
    documents: reader(DOCUMENTS, ({ parts, ...note }) => ({ ...note, partCount: parts })),
    consultations: reader(CONSULTATIONS, asRead),
    feedback: reader(FEEDBACK, withTypedDecision),
    waivers: reader(WAIVERS, asRead),
    briefTexts: reader(BRIEF, withTypedChoices),
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

/** A gap with what it holds in place of one of the choices. */
function withTyped(gap: Gap, { text }: MatchedRow): Gap {
  const [rank, priority, status] = ["rank", "priority", "status"].map((key) => text(key).trim());
  const isRank = gap.rank !== undefined && gap.rank > 0;
  return {
    ...gap,
    rank: isRank ? gap.rank : undefined,
    ...(!isRank && rank !== "" && { typedRank: rank }),
    ...(gap.priority === undefined && priority !== "" && { typedPriority: priority }),
    ...(gap.status === undefined && status !== "" && { typedStatus: status }),
  };
}

/** An amendment with what it holds in place of a kind. */
function withTypedKind(amendment: Amendment, { text }: MatchedRow): Amendment {
  const typed = text("kind").trim();
  return amendment.kind === undefined && typed !== "" ? { ...amendment, typedKind: typed } : amendment;
}

/** Feedback with what it holds in place of a decision. */
function withTypedDecision(feedback: Feedback, { text }: MatchedRow): Feedback {
  const typed = text("disposition").trim();
  return feedback.disposition === undefined && typed !== "" ? { ...feedback, typedDisposition: typed } : feedback;
}

/** A text for the brief with what it holds in place of a part and of a language. */
function withTypedChoices(row: BriefText, { text }: MatchedRow): BriefText {
  const [part, language] = ["part", "language"].map((key) => text(key).trim());
  return {
    ...row,
    ...(row.part === undefined && part !== "" && { typedPart: part }),
    ...(row.language === undefined && language !== "" && { typedLanguage: language }),
  };
}
