import type { Block, Span, TableBlock } from "../../brief/brief";
import { oneLine } from "../../brief/fitting";
import { plain } from "../../brief/spans";
import { wordsOf } from "../../brief/words/words-of";
import { isSameId } from "../../gap/id-key";
import type { Language } from "../../language";
import { consentOf } from "../../record/assignments";
import type { Assignment } from "../../record/assignments";
import { remarksFrom } from "../../record/remarks-from";
import type { Consultation, Feedback } from "../../review/consultation";
import { DISPOSITION_LABELS } from "../../review/consultation";
import { decisionOf } from "../../review/decision-of";
import type { Review } from "../../review/review";
import { columnOf } from "../../review/tables";
import type { CellPlace } from "../../result";
import { failedCells, showing } from "../../rules/failed-cells";
import { unreadDays } from "../../rules/unread-days";
import type { UnreadDay } from "../../rules/unread-days";
import { sayDate } from "../../text/dates/say-date";
import { documentMark } from "../document-mark";
import { draftLine } from "../draft-line";
import { toPlaceTeller } from "../../record/place-in-words";
import { roomForWords } from "../room-for-words";
import { stacked, toSpanWriter } from "../table-spans";
import type { SpanWriter } from "../table-spans";
import type { WordDocument } from "../word-table";
import { tableWordsOf } from "../words/table-words-of";
import { attachmentSpans } from "./attachments";
import { minutesWordsOf } from "./minutes-words";
import type { MinutesWords } from "./minutes-words";
import { nextSteps } from "./next-steps";

/** Everything minutes are made from. */
export interface MinutesInput {
  readonly review: Review;
  readonly consultation: Consultation;
  /** Of the headings; the review's texts stay in their own. */
  readonly language: Language;
  /** The day it bears, ISO. */
  readonly date: string;
  /** The moment it is made, ISO in UTC. */
  readonly time: string;
}

/** Minutes, how many remarks they hold, and where they show the error of a formula, or a day that can't be read. */
export interface ComposedMinutes {
  readonly document: WordDocument;
  readonly remarks: number;
  readonly failed: readonly CellPlace[];
  readonly unreadDays: readonly UnreadDay[];
}

/** The texts that minutes show of a consultation and of its remarks. */
const CONSULTATION_TEXTS = ["with", "format", "attendees", "summary", "attachments"];
const REMARK_TEXTS = ["raisedBy", "organisation", "feedback", "response"];

/** The consultations of an id: one, unless the number stands twice; none where there is none. */
export const findConsultations = (review: Review, id: string): readonly Consultation[] =>
  review.consultations.filter((row) => isSameId(row.id, id));

/**
 * The minutes of a consultation: when, with whom and who attended, what was said in short, each remark with its
 * decision and response, what comes next, and the attachments as links. What is blank is left out; nothing is cut.
 */
export function composeMinutes(input: MinutesInput): ComposedMinutes {
  const { review, consultation, language, date, time } = input;
  const [words, briefWords] = [minutesWordsOf(language), wordsOf(language)];
  const writer = toSpanWriter(review.details.language, language);
  const name = words.title(consultation.id);
  const title = oneLine(review.details.draftTitle);
  const remarks = remarksFrom(review, consultation);
  const document: WordDocument = {
    language,
    page: "portrait",
    name,
    mark: documentMark({ form: "minutes", details: review.details, language, about: consultation.id }),
    title: [[plain(name)]],
    subtitle: title === "" ? [] : [draftLine(title, language, writer.ofReview)],
    below: [
      factsTable(consultation, language, writer),
      ...section(words.summary, paragraphs(consultation.summary, writer)),
      { kind: "heading", level: 2, text: words.feedback },
      ...feedbackBlocks(remarks, language, writer, toPlaceTeller(review, language)),
      ...nextBlocks(input, writer),
      ...section(words.attachments, attachmentSpans(consultation.attachments).map(toParagraph)),
    ],
    author: oneLine(review.details.author),
    time,
    footer: tableWordsOf(language).footer(name, sayDate(date, language)),
    pageOf: briefWords.pageOf,
  };
  const failed = failedCells(review, [
    showing("Consultations", [consultation], CONSULTATION_TEXTS),
    showing("Feedback", remarks, REMARK_TEXTS),
  ]);
  const unread = unreadDays(review, [consultation], ["date"]);
  return { document, remarks: remarks.length, failed, unreadDays: unread };
}

const toParagraph = (spans: readonly Span[]): Block => ({ kind: "paragraph", style: "cell", spans });

const paragraphs = (text: string, { ofReview }: SpanWriter): readonly Block[] =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => toParagraph([ofReview(line.trim())]));

const section = (text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: "heading", level: 2, text }, ...blocks];

function factsTable(consultation: Consultation, language: Language, { ofReview }: SpanWriter): TableBlock {
  const facts = (["date", "with", "format", "attendees"] as const)
    .map((key) => ({
      label: columnOf("Consultations", key)?.header[language] ?? "",
      value: consultation[key].trim(),
      key,
    }))
    .filter(({ value }) => value !== "");
  return {
    kind: "table",
    caption: "",
    alt: minutesWordsOf(language).alt.facts,
    widths: [0.18, 0.82],
    header: [],
    rows: facts.map(({ label, value, key }) => [
      { spans: [{ text: label, bold: true }] },
      { spans: [key === "date" ? { text: sayDate(value, language) } : ofReview(value)] },
    ]),
  };
}

const REMARK_WIDTHS = [0.08, 0.17, 0.1, 0.32, 0.33];

function feedbackBlocks(
  remarks: readonly Feedback[],
  language: Language,
  writer: SpanWriter,
  placeOf: (remark: Feedback) => string,
): readonly Block[] {
  const words = minutesWordsOf(language);
  const { ofReview } = writer;
  if (remarks.length === 0) return [toParagraph([plain(words.noFeedback)])];
  const gap = columnOf("Feedback", "gap")?.header[language] ?? "";
  const raisedBy = columnOf("Feedback", "raisedBy")?.header[language] ?? "";
  const header = [words.number, raisedBy, gap, words.remark, words.answer];
  const rows = remarks.map((remark) => [
    { spans: [{ text: remark.id, bold: true }] },
    { spans: stacked([[ofReview(remark.raisedBy.trim())], [ofReview(remark.organisation.trim())]]) },
    { spans: [{ text: placeOf(remark) }] },
    { spans: [ofReview(remark.feedback.trim())] },
    { spans: stacked([[decisionSpan(remark, language, writer)], [ofReview(remark.response.trim())]]) },
  ]);
  const heads = [header.map((text) => ({ spans: [{ text }] }))];
  return [
    {
      kind: "table",
      caption: "",
      alt: words.alt.feedback,
      widths: roomForWords(REMARK_WIDTHS, { heads, rows }, "portrait"),
      header,
      rows,
    },
  ];
}

function decisionSpan(remark: Feedback, language: Language, { boldOfReview }: SpanWriter): Span {
  const decision = decisionOf(remark);
  return decision
    ? { text: DISPOSITION_LABELS[decision][language], bold: true }
    : boldOfReview(remark.typedDisposition ?? "");
}

function nextBlocks({ review, consultation, language }: MinutesInput, { ofReview }: SpanWriter): readonly Block[] {
  const words = minutesWordsOf(language);
  const steps = nextSteps(review, consultation);
  if (steps.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.next },
    {
      kind: "table",
      caption: "",
      alt: words.alt.next,
      widths: [0.5, 0.25, 0.25],
      header: [words.step, words.who, words.due],
      rows: steps.map((owed) => [
        { spans: [{ text: owed.id === "" ? "" : `${owed.id}: `, bold: true }, ...stepSpans(owed, words, ofReview)] },
        { spans: [owed.people.length === 0 ? { text: words.nobody, italic: true } : ofReview(owed.people.join("; "))] },
        { spans: [{ text: sayDate(owed.typedDue, language) }] },
      ]),
    },
  ];
}

function stepSpans(owed: Assignment, words: MinutesWords, ofReview: SpanWriter["ofReview"]): readonly Span[] {
  const { step, task, people } = owed;
  if (step === "task") return [task === "" ? plain(words.look) : ofReview(task)];
  const others = consentOf(owed, people).join(", ");
  return others === "" ? [plain(words.steps[step])] : [plain(words.steps.consent), ofReview(others)];
}
