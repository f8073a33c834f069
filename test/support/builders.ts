import type { Amendment } from "../../src/domain/amendment/amendment";
import type { DraftProvision } from "../../src/domain/draft/draft-provision";
import type { Gap } from "../../src/domain/gap/gap";
import { toGapId } from "../../src/domain/gap/mend-ids";
import { questionsByAspect } from "../../src/domain/profile/aspect-questions";
import { guidanceFor } from "../../src/domain/profile/guidance-for";
import { kazakhstanDigitalCode } from "../../src/domain/profile/kazakhstan-digital-code";
import type { Profile } from "../../src/domain/profile/profile";
import type { Provision } from "../../src/domain/provision/provision";
import type { Consultation, Feedback } from "../../src/domain/review/consultation";
import type {
  AspectNote,
  DocumentNote,
  Review,
  ReviewDetails,
  RoundRow,
  TableFound,
  BriefText,
  Waiver,
} from "../../src/domain/review/review";
import type { RowPlace } from "../../src/domain/gap/row-place";
import { columnLetter } from "../../src/domain/review/sheet-table";
import { TABLES, USUAL_TABLES } from "../../src/domain/review/tables";
import type { TableName } from "../../src/domain/review/tables";
import type { Thread } from "../../src/domain/review/thread";
import { fold } from "../../src/domain/text/fold";

/** Row of the headers of every table that builders make. */
const HEADER_ROW = 3;

/** A row of a table of a built review; the first row is 4. */
export const rowPlace = (table: TableName, row = HEADER_ROW + 1): RowPlace => ({
  table,
  sheet: TABLES[table].sheet.en,
  row,
});

/** A gap without a fault. */
export const gap = (cells: Partial<Gap> = {}): Gap => ({
  id: "G-001",
  issue: "The draft lets platforms build advertising profiles of girls and boys of any age.",
  solution: "Forbid profiling for advertising wherever the user is or may be a child.",
  sources: "CRC, art. 16; GC25, para. 42; GDPR, recital 38",
  headline: "Profiling of children for advertising is left open",
  provisions: ["14(2)"],
  aspects: ["data-privacy"],
  priority: "high",
  status: "draft",
  fingerprint: "",
  place: rowPlace("Gaps"),
  ...cells,
});

/** A provision of a fictional draft. */
export const provision = (cells: Partial<Provision> = {}): Provision => ({
  id: "14(2)",
  citation: "Article 14, paragraph 2",
  heading: "Profiles of users",
  text: "A platform may form profiles of its users.",
  noGapReason: "",
  fingerprint: "",
  place: rowPlace("Provisions"),
  ...cells,
});

/** A point of a draft that is read, with nothing but its text. */
export const draftProvision = (id: string, text: string): DraftProvision => ({
  id,
  text,
  level: "point",
  number: id,
  heading: "",
  citation: "",
  parent: null,
  mark: "",
});

/** An amendment without a fault, for the default gap. */
export const amendment = (cells: Partial<Amendment> = {}): Amendment => ({
  id: "A-001",
  gap: "G-001",
  provision: "14(2)",
  draftText: "A platform may form profiles of its users.",
  newText: "A platform does not form profiles of users who are or may be children for advertising.",
  alternativeText: "",
  justification: "CRC, art. 16 protects a child's private life from such interference.",
  kind: undefined,
  place: rowPlace("Amendments"),
  ...cells,
});

/** An aspect reasoned away. */
export const aspectNote = (cells: Partial<AspectNote> = {}): AspectNote => ({
  aspect: "schools",
  id: "",
  question: "",
  observation: "",
  strategy: "",
  responsible: "",
  positiveEffects: "",
  noGapReason: "The draft leaves this to another law.",
  place: rowPlace("Aspects"),
  ...cells,
});

/** A guiding document reasoned away. */
export const documentNote = (cells: Partial<DocumentNote> = {}): DocumentNote => ({
  document: "Lanzarote Convention",
  required: true,
  citedAs: [],
  partCount: undefined,
  notCitedReason: "It says nothing on the provisions reviewed.",
  place: rowPlace("Documents"),
  ...cells,
});

/** A consultation that took place. */
export const consultation = (cells: Partial<Consultation> = {}): Consultation => ({
  id: "C-01",
  date: "2026-10-06",
  with: "Legal department of the ministry",
  format: "Meeting online",
  attendees: "Six people",
  summary: "The first draft of the table was gone through row by row.",
  attachments: "",
  place: rowPlace("Consultations"),
  ...cells,
});

/** A sentence of the author's for the brief. */
export const briefText = (cells: Partial<BriefText> = {}): BriefText => ({
  part: "key-message",
  text: "The draft lets schools watch children at home without asking anyone.",
  addressee: "",
  byWhen: "",
  language: undefined,
  place: rowPlace("Brief"),
  ...cells,
});

/** Feedback that was answered. */
export const feedback = (cells: Partial<Feedback> = {}): Feedback => ({
  id: "F-01",
  raisedBy: "Legal department",
  date: "2026-10-06",
  source: "C-01",
  gap: "G-001",
  column: "solution",
  feedback: "The ban should not reach school services.",
  disposition: "accepted",
  response: "The solution now names school services as an exception.",
  closedBy: "Legal department",
  organisation: "",
  replies: "",
  change: "",
  closedOn: "2026-10-20",
  closedHow: "by letter",
  assignedTo: "",
  due: "",
  comment: undefined,
  cell: "",
  rowSeen: "",
  thread: "",
  place: rowPlace("Feedback"),
  ...cells,
});

export const waiver = (cells: Partial<Waiver> = {}): Waiver => ({
  rule: "headline-given",
  gap: "",
  about: "",
  reason: "The client asked for a table without headlines.",
  by: "Author",
  date: "2026-10-20",
  place: rowPlace("Waivers"),
  ...cells,
});

export const roundRow = (cells: Partial<RoundRow> = {}): RoundRow => ({
  round: "R1",
  date: "2026-10-01",
  label: "First draft",
  gap: "G-001",
  issue: "",
  solution: "",
  sources: "",
  fingerprint: "",
  headline: "",
  provisions: [],
  aspects: [],
  priority: "",
  status: "",
  amendment: "",
  draftText: "",
  newText: "",
  alternativeText: "",
  justification: "",
  kind: "",
  place: rowPlace("Rounds"),
  ...cells,
});

/** A comment on the default gap's solution that is closed. */
export const thread = (parts: Partial<Thread> = {}): Thread => ({
  id: "{00000000-0000-4000-8000-000000000001}",
  sheet: TABLES.Gaps.sheet.en,
  cell: "C4",
  author: "Reviewer",
  time: "2026-10-07T09:00:00Z",
  text: "Please say who decides.",
  resolved: true,
  replies: [],
  on: { table: "Gaps", row: "G-001", column: "solution" },
  ...parts,
});

export const details = (values: Partial<ReviewDetails> = {}): ReviewDetails => ({
  draftTitle: "Training Draft of a Digital Code",
  draftVersion: "2",
  draftDate: "2026-09-15",
  jurisdiction: "KZ",
  client: "Client",
  author: "Author",
  language: "en",
  profile: "kazakhstan-digital-code",
  catalogueVersion: "",
  briefFile: "",
  briefFingerprint: "",
  ...values,
});

/** One of our tables, its columns from A on in the order of its specification. */
export const tableFound = (name: TableName): TableFound => ({
  table: name,
  sheet: TABLES[name].sheet.en,
  headerRow: HEADER_ROW,
  letters: Object.fromEntries(TABLES[name].columns.map(({ key }, index) => [key, columnLetter(index + 1)])),
  headers: Object.fromEntries(TABLES[name].columns.map(({ key, header }) => [key, header.en])),
  all: Object.fromEntries(TABLES[name].columns.map(({ header }, index) => [columnLetter(index + 1), header.en])),
});

/** Rows to put into a review; what they leave out is filled by the builder of the row. */
export type ReviewParts = {
  readonly [
    Table in Exclude<keyof Review, "details" | "profile" | "detailPlaces" | "tables" | "earlierVersions">
  ]?: readonly Partial<Review[Table][number]>[];
} & {
  readonly details?: Partial<ReviewDetails>;
  readonly tables?: readonly TableFound[];
  readonly profile?: Profile;
  readonly earlierVersions?: readonly string[];
};

/**
 * A review in which no rule finds a fault, but for the rows given.
 *
 * Rows of `documents` replace the row of the same name, rows of `aspects` that of the same number or, without one, all
 * of the aspect; any other list replaces the table's rows. Ids and places count up by themselves.
 */
export function review(parts: ReviewParts = {}): Review {
  const profile = parts.profile ?? kazakhstanDigitalCode;
  return {
    details: details(parts.details),
    profile,
    detailPlaces: {},
    earlierVersions: parts.earlierVersions ?? [],
    gaps: rows(parts.gaps ?? [{}], (cells, i) => gap({ id: toGapId(i + 1), place: rowPlace("Gaps", 4 + i), ...cells })),
    provisions: rows(parts.provisions ?? [{}], (cells, i) =>
      provision({ place: rowPlace("Provisions", 4 + i), ...cells }),
    ),
    amendments: rows(parts.amendments ?? [{}], (cells, i) =>
      amendment({ id: `A-00${i + 1}`, place: rowPlace("Amendments", 4 + i), ...cells }),
    ),
    aspects: withQuestions(profile, parts.aspects ?? []).map((cells, i) =>
      aspectNote({ place: rowPlace("Aspects", 4 + i), ...cells }),
    ),
    documents: merge(
      guidanceFor(profile).documents.map(({ title }): Partial<DocumentNote> => ({ document: title.en })),
      parts.documents ?? [],
      (row) => fold(row.document ?? ""),
    ).map((cells, i) => documentNote({ place: rowPlace("Documents", 4 + i), ...cells })),
    consultations: rows(parts.consultations ?? [{}, {}], (cells, i) =>
      consultation({ id: `C-0${i + 1}`, place: rowPlace("Consultations", 4 + i), ...cells }),
    ),
    feedback: rows(parts.feedback ?? [{}, { source: "C-02" }], (cells, i) =>
      feedback({ id: `F-0${i + 1}`, place: rowPlace("Feedback", 4 + i), ...cells }),
    ),
    waivers: rows(parts.waivers ?? [], (cells, i) => waiver({ place: rowPlace("Waivers", 4 + i), ...cells })),
    briefTexts: rows(parts.briefTexts ?? [], (cells, i) => briefText({ place: rowPlace("Brief", 4 + i), ...cells })),
    rounds: rows(parts.rounds ?? [], (cells, i) => roundRow({ place: rowPlace("Rounds", 4 + i), ...cells })),
    threads: rows(parts.threads ?? [], (cells) => thread(cells)),
    tables: parts.tables ?? USUAL_TABLES.map(tableFound),
  };
}

const rows = <Cells, Row>(cells: readonly Cells[], build: (cells: Cells, index: number) => Row): readonly Row[] =>
  cells.map(build);

const merge = <Cells>(
  defaults: readonly Cells[],
  given: readonly Cells[],
  nameOf: (cells: Cells) => string,
): readonly Cells[] => {
  const names = new Set(defaults.map(nameOf));
  const byName = new Map(given.map((cells) => [nameOf(cells), cells]));
  return [
    ...defaults.map((cells) => byName.get(nameOf(cells)) ?? cells),
    ...given.filter((cells) => !names.has(nameOf(cells))),
  ];
};

function withQuestions(profile: Profile, given: readonly Partial<AspectNote>[]): readonly Partial<AspectNote>[] {
  const told = new Set(given.filter(({ id = "" }) => id === "").map(({ aspect }) => aspect));
  const all = questionsByAspect(profile).flatMap(({ aspect, number, under }) =>
    told.has(aspect.id)
      ? given.filter((row) => row.aspect === aspect.id)
      : [number, ...under.map(({ id }) => id)].map((id): Partial<AspectNote> => ({ aspect: aspect.id, id })),
  );
  return merge(all, given, ({ id = "", aspect = "" }) => `${id} ${fold(aspect)}`);
}
