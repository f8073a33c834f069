import type { Language } from "../../../domain/language";
import { escapeAttribute } from "../../opc/escape-xml";
import { parseCell } from "../cell-range";
import { encodeExcelText } from "../excel-text";
import { guidOf } from "../../../domain/review/guid";
import { FIRST_SHAPE, noteDrawing, noteShape } from "../note-drawing";
import { cellCommentedTwice, noTime } from "./refusals";
import { THREAD_STUB } from "./sheet-words";
import type { Said, ThreadContent } from "./workbook-content";

/** The four parts that threaded comments need. */
export interface CommentParts {
  readonly threads: string;
  readonly persons: string;
  /** What programs without threads show. */
  readonly notes: string;
  readonly drawing: string;
}

/** A thread and the cell it hangs on, e.g. `"C7"`. */
export interface PlacedThread {
  readonly thread: ThreadContent;
  readonly cell: string;
}

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
/** Notes carry their thread's id, as Excel writes it; older programs may ignore it. */
const REVISION =
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" ` +
  `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;
const SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The parts for the threads of one sheet.
 *
 * Ids come from the content, so the same review gives the same bytes.
 *
 * @throws UnusableInput when two threads hang on one cell, which Excel does not have, or a time is none
 */
export function commentParts(placed: readonly PlacedThread[], language: Language): CommentParts {
  const doubled = placed.find(({ cell }, index) => placed.findIndex((other) => other.cell === cell) < index);
  if (doubled) throw cellCommentedTwice(doubled.thread.gap, doubled.thread.column);
  const inOrder = [...placed].sort((a, b) => positionOf(a.cell) - positionOf(b.cell));
  return {
    threads: `<ThreadedComments xmlns="${THREADS}">${inOrder.map(threadXml).join("")}</ThreadedComments>`,
    persons: personsXml(placed.flatMap(({ thread }) => [thread, ...thread.replies])),
    notes: notesXml(inOrder, language),
    drawing: drawingXml(inOrder),
  };
}

/** The id a thread gets, e.g. to name it in Feedback. */
export const threadId = ({ gap, column, author, time, text }: Omit<ThreadContent, "replies" | "resolved">): string =>
  guidOf("thread", gap, column, author, time, text);

const personId = (author: string): string => guidOf("person", author);

function threadXml({ thread, cell }: PlacedThread): string {
  const id = threadId(thread);
  const head = commentXml(thread, cell, `id="${id}"${thread.resolved ? ` done="1"` : ""}`);
  const replies = thread.replies.map((reply, index) =>
    commentXml(reply, cell, `id="${guidOf("reply", id, String(index), reply.time, reply.text)}" parentId="${id}"`),
  );
  return head + replies.join("");
}

const commentXml = ({ author, time, text }: Said, cell: string, ids: string): string =>
  `<threadedComment ref="${cell}"${time === "" ? "" : ` dT="${toStoredTime(time)}"`} personId="${personId(author)}" ${ids}>` +
  `<text>${encodeExcelText(text)}</text></threadedComment>`;

/** Excel stores UTC without saying so, with hundredths of a second. */
function toStoredTime(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) throw noTime(time);
  return date.toISOString().slice(0, 22);
}

function personsXml(said: readonly Said[]): string {
  const emails = new Map<string, string>();
  for (const { author, email } of said) emails.set(author, email ?? emails.get(author) ?? author);
  const persons = [...emails].map(
    ([author, email]) =>
      `<person displayName="${escapeAttribute(author)}" id="${personId(author)}" userId="${escapeAttribute(email)}" providerId="None"/>`,
  );
  return `<personList xmlns="${THREADS}" xmlns:x="${SHEET}">${persons.join("")}</personList>`;
}

function notesXml(placed: readonly PlacedThread[], language: Language): string {
  const authors = placed.map(({ thread }) => `<author>tc=${threadId(thread)}</author>`);
  const notes = placed.map(({ thread, cell }, index) => {
    const text = encodeExcelText(noteText(thread, language));
    return `<comment ref="${cell}" authorId="${index}" shapeId="0" xr:uid="${threadId(thread)}"><text><t xml:space="preserve">${text}</t></text></comment>`;
  });
  return `<comments xmlns="${SHEET}" ${REVISION}><authors>${authors.join("")}</authors><commentList>${notes.join("")}</commentList></comments>`;
}

function noteText({ text, replies }: ThreadContent, language: Language): string {
  const { notice, comment, reply } = THREAD_STUB;
  const said = [`${comment[language]}:\n    ${text}`, ...replies.map((r) => `${reply[language]}:\n    ${r.text}`)];
  return `[Threaded comment]\n\n${notice[language]}\n\n${said.join("\n")}`;
}

const drawingXml = (placed: readonly PlacedThread[]): string =>
  noteDrawing(placed.map(({ cell }, index) => noteShape(cell, FIRST_SHAPE + index)));

function positionOf(cell: string): number {
  const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
  return row * 20_000 + column;
}
