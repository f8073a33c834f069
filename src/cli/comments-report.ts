import type { RecordedWorkbook } from "../app/record-workbook";
import type { ReviewWorkbook } from "../app/ports";
import type { Language } from "../domain/language";
import type { ListedComment } from "../domain/record/list-comments";
import { copiesLeft, tellCopyLeft } from "../domain/record/copies-left";
import type { RecordQuestion } from "../domain/record/record-plan";
import { saidLine } from "../domain/record/said-lines";
import { tellChoice, tellQuestion } from "../domain/record/tell-question";
import { DISPOSITION_LABELS } from "../domain/review/consultation";
import { decisionOf } from "../domain/review/decision-of";
import type { Reply } from "../domain/review/thread";
import { oneLine } from "./harmless-text";
import { COMMENTS_WORDS } from "./words/comments-words";
import { DRAFT_WORDS } from "./words/draft-words";

/** Comments and notes as JSON for other programs; what is not known is `""`, `column` is the key of a column, `feedback` the row that records it. */
export const toJsonComments = (comments: readonly ListedComment[]): string =>
  `${JSON.stringify(
    {
      threads: comments.map(({ thread, place, feedback }) => ({
        id: thread.id,
        form: thread.form ?? "thread",
        cell: place.cell,
        table: place.table,
        row: place.row,
        gap: place.gap,
        column: place.column,
        author: thread.author,
        created: toIso(thread.time),
        text: thread.text,
        resolved: thread.resolved,
        replies: thread.replies.map((reply) => ({
          id: reply.id,
          author: reply.author,
          created: toIso(reply.time),
          text: reply.text,
        })),
        feedback: feedback?.id ?? "",
        disposition: (feedback && decisionOf(feedback)) ?? feedback?.typedDisposition ?? "",
      })),
    },
    undefined,
    2,
  )}\n`;

/** A workbook stores UTC without saying so. */
const toIso = (time: string): string => (/T.*\d$/u.test(time) ? `${time}Z` : time);

/** Comments and notes for a person, each with its replies below it. */
export function toTextComments(comments: readonly ListedComment[], language: Language): string {
  const words = COMMENTS_WORDS[language];
  if (comments.length === 0) return `${words.none}\n`;
  const own = comments.filter(({ isAgain }) => !isAgain);
  const open = own.filter(({ thread }) => !thread.resolved).length;
  const recorded = own.filter(({ feedback }) => feedback !== undefined).length;
  return `${[
    ...(comments.some(({ thread }) => [thread, ...thread.replies].some(({ time }) => time !== "")) ? [words.utc] : []),
    ...comments.flatMap((comment) => commentLines(comment, language)),
    words.sum(own.length, open, recorded),
    ...(own.some(({ feedback }) => !feedback) ? [words.howToRecord] : []),
  ].join("\n")}\n`;
}

function commentLines({ thread, place, feedback, isAgain }: ListedComment, language: Language): readonly string[] {
  const words = COMMENTS_WORDS[language];
  const state = thread.resolved ? words.resolved : words.open;
  const decision = feedback && decisionOf(feedback);
  const disposition = decision ? DISPOSITION_LABELS[decision][language] : feedback?.typedDisposition;
  const facts = [
    ...(thread.form === undefined ? [] : [words.note]),
    ...(isAgain ? [words.again] : []),
    state,
    feedback ? [feedback.id, ...(disposition ? [disposition] : [])].join(": ") : words.notRecorded,
  ];
  const where = [place.cell, ...(place.row === "" ? [] : [place.row]), ...(place.label === "" ? [] : [place.label])];
  return [
    `${where.join(" · ")} (${facts.join(", ")})`,
    ...[thread, ...thread.replies].map((said, at) => `${at === 0 ? "  " : "    "}${saidBy(said, words.nobody)}`),
  ].map(oneLine);
}

const saidBy = (said: Reply, nobody: string): string => saidLine({ ...said, author: said.author || nobody });

/** Where a record went. */
export interface RecordSaid {
  readonly file: string;
  readonly dryRun: boolean;
  /** Left out when nothing was written. */
  readonly output?: string;
  readonly kept?: string;
}

type Recorded = Pick<RecordedWorkbook<ReviewWorkbook>, "plan">;

/** What was recorded, as JSON. */
export const toJsonRecorded = ({ plan }: Recorded, said: RecordSaid, language: Language): string =>
  `${JSON.stringify(
    {
      ...said,
      added: plan.added.map(({ thread, cells }) => ({ thread: thread.id, ...cells })),
      changed: plan.changed.map(({ feedback, news, cells }) => ({ id: feedback.id, news, cells })),
      questions: plan.questions.map((question) => ({
        thread: question.thread.id,
        kind: question.kind,
        feedback: question.feedback.map(({ id }) => id),
        was: question.was.row,
        now: question.now.row,
        cell: question.now.cell,
        message: tellQuestion(question)[language],
        choices: question.choices.map((choice) => ({
          about: `${keyOf(question)}=${choice.answer}`,
          message: tellChoice(choice)[language],
        })),
      })),
      left: plan.left.map(({ thread, kind }) => ({ thread: thread.id, kind })),
      same: plan.same,
    },
    undefined,
    2,
  )}\n`;

/** What was recorded, for a person. */
export function toTextRecorded({ plan }: Recorded, { file, output, kept }: RecordSaid, language: Language): string {
  const words = COMMENTS_WORDS[language];
  const { added, changed, questions, left } = plan;
  const isNothing = added.length + changed.length === 0;
  const sum = isNothing
    ? (questions.length + left.length > 0 ? words.onlyQuestions : words.nothing)(file)
    : output === undefined
      ? words.wouldWrite(file, added.length, changed.length)
      : words.wrote(output, added.length, changed.length);
  return `${[
    ...added.map(
      ({ cells }) =>
        `${[cells.id, cells.gap ?? cells.cell, cells.raisedBy].filter(Boolean).join(" · ")}: ${words.added}`,
    ),
    ...changed.map(({ feedback, news, cells }) => {
      const told = news.length > 0 ? news.map((each) => words.news[each]).join("; ") : words.seen;
      return `${[feedback.id, changeOfGap(feedback.gap, cells.gap), feedback.raisedBy].filter(Boolean).join(" · ")}: ${told}`;
    }),
    ...left.flatMap(({ thread: { sheet, cell }, kind }) => {
      if (kind === "too-long") return words.tooLong(`${sheet}!${cell}`);
      return kind === "no-words" ? words.noWords(`${sheet}!${cell}`) : [];
    }),
    ...copiesLeft(left).map((copy) => tellCopyLeft(copy)[language]),
    ...questions.flatMap((question) => questionLines(question, language)),
    sum,
    ...(questions.length > 0 ? [words.asked(questions.length)] : []),
    ...(kept === undefined ? [] : [DRAFT_WORDS[language].kept(kept)]),
  ]
    .map(oneLine)
    .join("\n")}\n`;
}

/** The gap of a remark, with the one that it is recorded under from now on where that is another. */
const changeOfGap = (before: string, now = before): string =>
  now.trim() === before.trim() ? before : [before, now].map((gap) => gap.trim() || "–").join(" → ");

function questionLines(question: RecordQuestion, language: Language): readonly string[] {
  const { answerBy } = COMMENTS_WORDS[language];
  return [
    `? ${tellQuestion(question)[language]} ${beginning(saidLine(question.thread))}`,
    ...question.choices.map(
      (choice) => `    ${tellChoice(choice)[language]}: ${answerBy} --about "${keyOf(question)}=${choice.answer}"`,
    ),
  ];
}

/** Enough of a comment to know it by; the listing has the whole. */
const MOST_QUOTED = 200;

const beginning = (text: string): string =>
  text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED).replace(/\s+\S*$|[\ud800-\udbff]$/u, "")}…` : text;

/** What a question goes by: the row of Feedback where that is one, which is shorter, else the comment. */
export const keyOf = ({ kind, feedback, thread }: RecordQuestion): string =>
  feedback[0]?.id && (kind === "moved" || kind === "gone" || kind === "on-copy") ? feedback[0].id : thread.id;
