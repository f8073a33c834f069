import { COMMENT, YES } from "../../src/adapters/xlsx/create/sheet-words";
import { THREE_COLUMNS } from "../../src/domain/review/tables/three-columns";
import { questionRows } from "../../src/adapters/xlsx/create/workbook-content";
import { threadId } from "../../src/adapters/xlsx/create/comment-parts";
import type {
  RowContent,
  Said,
  ThreadContent,
  WorkbookContent,
  WorkbookDetails,
} from "../../src/adapters/xlsx/create/workbook-content";
import { AMENDMENT_KIND_LABELS } from "../../src/domain/amendment/amendment";
import type { AmendmentKind } from "../../src/domain/amendment/amendment";
import { provisionCells } from "../../src/app/provision-cells";
import type { DraftProvision } from "../../src/domain/draft/draft-provision";
import { PRIORITY_LABELS, STATUS_LABELS } from "../../src/domain/gap/gap";
import type { GapStatus, Priority } from "../../src/domain/gap/gap";
import type { Language, Localised } from "../../src/domain/language";
import { questionsByAspect } from "../../src/domain/profile/aspect-questions";
import { guidanceFor } from "../../src/domain/profile/guidance-for";
import type { Profile } from "../../src/domain/profile/profile";
import { RECORD_WORDS } from "../../src/domain/record/record-words";
import { dayOf, saidLine } from "../../src/domain/record/said-lines";
import { COMMENT_STATE_LABELS, DISPOSITION_LABELS } from "../../src/domain/review/consultation";
import type { Disposition } from "../../src/domain/review/consultation";
import { fingerprintOfGap } from "../../src/domain/review/fingerprint";
import { DELIVERABLE_COLUMNS, TABLES } from "../../src/domain/review/tables";
import type { TableName } from "../../src/domain/review/tables";
import { BRIEF_PART_LABELS } from "../../src/domain/review/tables/brief";
import type { BriefTextPart } from "../../src/domain/review/review";
import { sampleRounds } from "./sample-rounds";
import { isFromComment, textOf } from "./sample-source";
import type { Row, SampleSource } from "./sample-source";

type DeliverableColumn = (typeof DELIVERABLE_COLUMNS)[number];

/** A checked sample and the provisions of its draft as the content of a workbook: ids become words, fingerprints are filled in. */
export function toContent(
  source: SampleSource,
  provisions: readonly DraftProvision[],
  profile: Profile,
  catalogueVersion: string,
): WorkbookContent {
  const { language } = source;
  const { documents } = guidanceFor(profile);
  const numbers = new Map(questionsByAspect(profile).map(({ aspect, number }) => [aspect.id, number]));
  /** A row without a number is the aspect's own. */
  const numberOf = (row: Row): string | undefined => textOf(row, "id") || numbers.get(textOf(row, "aspect"));
  const threads = source.threads.map((thread) => toThread(thread, source.people));
  return {
    language,
    profile,
    catalogueVersion,
    details: texts(source.details) as WorkbookDetails,
    rows: {
      Brief: source.brief.map((row) => ({
        ...pick("Brief", row),
        part: labelOf(BRIEF_PART_LABELS, textOf(row, "part") as BriefTextPart | "", language),
      })),
      Gaps: source.gaps.map((gap) => gapRow(gap, source, profile)),
      Provisions: provisions.map((one, at) => provisionCells(one, at + 1)),
      Amendments: source.amendments.map((row) => amendmentRow(row, source)),
      Aspects: questionRows(profile, language).map((row) => {
        const note = source.aspects.find((one) => numberOf(one) === row["id"]) ?? {};
        return { ...pick("Aspects", note), ...row };
      }),
      Documents: documents.map(({ id, title, citedAs }) => ({
        document: title[language],
        required: YES[language],
        citedAs: citedAs.join("; "),
        notCitedReason: textOf(source.documents.find((row) => textOf(row, "document") === id) ?? {}, "notCitedReason"),
      })),
      Consultations: source.consultations.map((row) => pick("Consultations", row)),
      Feedback: source.feedback.map((row) => feedbackRow(row, source, threads)),
      Waivers: source.waivers.map((row) => pick("Waivers", row)),
      Rounds: sampleRounds(source, {
        profile,
        gap: (gap) => gapRow(gap, source, profile),
        amendment: (row) => amendmentRow(row, source),
      }),
    },
    threads,
  };
}

function gapRow(gap: SampleSource["gaps"][number], { language }: SampleSource, profile: Profile): RowContent {
  const row = pick("Gaps", gap);
  const priority = textOf(gap, "priority") as Priority | "";
  const status = textOf(gap, "status") as GapStatus | "";
  const aspects = gap.aspects.map((id) => profile.aspects.find((aspect) => aspect.id === id)?.name[language] ?? id);
  return {
    ...row,
    provisions: gap.provisions.join("; "),
    aspects: aspects.join("; "),
    priority: labelOf(PRIORITY_LABELS, priority, language),
    status: labelOf(STATUS_LABELS, status, language),
    fingerprint: fingerprintOfGap({
      id: row["id"] ?? "",
      issue: row["issue"] ?? "",
      solution: row["solution"] ?? "",
      sources: row["sources"] ?? "",
      headline: row["headline"] ?? "",
      provisions: gap.provisions,
      aspects: gap.aspects,
      priority: priority || undefined,
      status: status || undefined,
      fingerprint: "",
      place: { table: "Gaps", sheet: "", row: 0 },
    }),
  };
}

/** A remark that came from a comment says what the thread on its cell says. */
function feedbackRow(source: Row, { language }: SampleSource, threads: readonly ThreadContent[]): RowContent {
  const column = textOf(source, "column") as DeliverableColumn | "";
  const fromComment = isFromComment(source, language);
  const thread = threads.find((each) => each.gap === textOf(source, "gap") && each.column === column);
  return {
    ...pick("Feedback", source),
    ...(fromComment && { source: COMMENT[language] }),
    ...(fromComment && thread && recorded(thread, language)),
    column: column === "" ? "" : (THREE_COLUMNS[DELIVERABLE_COLUMNS.indexOf(column)]?.[language] ?? ""),
    disposition: labelOf(DISPOSITION_LABELS, textOf(source, "disposition") as Disposition | "", language),
  };
}

/** What the record takes over from a thread. */
const recorded = (thread: ThreadContent, language: Language): RowContent => ({
  raisedBy: thread.author,
  date: dayOf(thread.time),
  feedback: thread.text,
  replies: thread.replies.map(saidLine).join("\n"),
  comment: COMMENT_STATE_LABELS[thread.resolved ? "resolved" : "open"][language],
  ...(thread.resolved && { closedHow: RECORD_WORDS[language].resolvedInExcel }),
  thread: threadId(thread),
});

function toThread(thread: SampleSource["threads"][number], people: readonly Row[]): ThreadContent {
  return {
    ...toSaid(thread, people),
    gap: textOf(thread, "gap"),
    column: textOf(thread, "column") as DeliverableColumn,
    resolved: thread.resolved === true,
    replies: (thread.replies ?? []).map((reply) => toSaid(reply, people)),
  };
}

function toSaid(row: Row, people: readonly Row[]): Said {
  const author = textOf(row, "author");
  const email = textOf(people.find((person) => textOf(person, "name") === author) ?? {}, "email");
  return { author, time: textOf(row, "time"), text: textOf(row, "text"), ...(email && { email }) };
}

const labelOf = <T extends string>(labels: Readonly<Record<T, Localised>>, id: T | "", language: keyof Localised) =>
  id === "" ? "" : labels[id][language];

function amendmentRow(row: Row, { language }: SampleSource): RowContent {
  const kind = labelOf(AMENDMENT_KIND_LABELS, textOf(row, "kind") as AmendmentKind | "", language);
  return { ...pick("Amendments", row), kind };
}

/** The fields of a row that are columns of a table, as texts. */
const pick = (table: TableName, row: Row): RowContent =>
  Object.fromEntries(TABLES[table].columns.map(({ key }) => [key, textOf(row, key)]));

const texts = (row: Row): RowContent => Object.fromEntries(Object.keys(row).map((key) => [key, textOf(row, key)]));
