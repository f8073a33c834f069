import type { MarkedParagraph } from "./draft-tree";
import { findContents } from "./contents-list";
import type { DraftParagraph } from "./draft-paragraph";
import type { DraftMessage } from "./draft-provision";
import { findMemorandum } from "./memorandum";
import { findQuotations } from "./quotations";
import { withoutNamedAnnexes } from "./plain-annexes";
import type { Mark, MarkReader } from "./read-marks";
import { findSignatures } from "./signature";
import { tablesInDraft } from "./tables-in-draft";
import { looksLikeHeading } from "./unread-headings";
import { withoutGoingOn } from "./within-sentence";
import {
  articlesSideBySide,
  columnsLeftOut,
  columnsRead,
  contentsList,
  memorandumLeftOut,
  quotedKept,
  rowsOverAllRead,
  signatureLeftOut,
  unclosedQuotation,
  unreadHeadings,
} from "./words/message-words";

/** What a draft is made of, before its provisions are told apart. */
export interface DraftParts {
  readonly body: readonly MarkedParagraph[];
  /** Lines of a contents list. */
  readonly contents: readonly string[];
  /** Lines of the signature. */
  readonly signature: readonly string[];
  /** Paragraphs of an explanatory memorandum. */
  readonly memorandum: readonly string[];
  /** Paragraphs in columns of remarks, their heads among them. */
  readonly remarks: readonly string[];
  /** What is to be said of that. */
  readonly messages: readonly DraftMessage[];
}

/** Tell the body of a draft, with the marks of its provisions, from its contents list and its signature. */
export function partsOf(source: readonly DraftParagraph[], read: MarkReader): DraftParts {
  const marksOf = source.map((paragraph) => (paragraph.kind === "note" ? [] : read(paragraph)));
  const readable = withoutNamedAnnexes(source, withoutGoingOn(source, marksOf));
  const tables = tablesInDraft(source, readable);
  const isOfDraft = (_: unknown, index: number): boolean => !tables.isRemark[index];
  const [paragraphs, isRow] = [source.filter(isOfDraft), tables.isRow.filter(isOfDraft)];
  const remarks = source.filter((_, index) => tables.isRemark[index]).map(({ text }) => text);
  const possible = readable.filter(isOfDraft).map((found, index) => (isRow[index] ? found.filter(isOfList) : found));
  const { quoted, unclosed } = findQuotations(paragraphs, possible, read);
  const all = paragraphs.map((paragraph, index): MarkedParagraph => {
    const isQuoted = quoted[index] ?? false;
    return { ...paragraph, marks: isQuoted ? [] : (possible[index] ?? []), isQuoted, isRow: isRow[index] ?? false };
  });
  const isMemorandum = findMemorandum(all);
  const marked = all.filter((_, index) => !isMemorandum[index]);
  const memorandum = all.filter((_, index) => isMemorandum[index]).map(({ text }) => text);
  const isContents = findContents(
    marked,
    marked.map(({ marks }) => marks),
  );
  const signed = findSignatures(
    marked.map(({ marks, isQuoted, ...paragraph }) => ({
      ...paragraph,
      isOwn: isQuoted || marks.length > 0,
      opensAnnex: marks.some(({ spec }) => spec.level === "schedule" && spec.titled),
    })),
  );
  const isSigned = (_: unknown, index: number): boolean =>
    signed.some(({ start, end }) => index >= start && index < end);
  const body = marked.filter((one, index) => !isContents[index] && !isSigned(one, index));
  const contents = marked.filter((_, index) => isContents[index]).map(({ text }) => text);
  const signature = marked.filter(isSigned).map(({ text }) => text);
  const quotedCount = quoted.filter(Boolean).length;
  const messages = [
    ...(tables.sideBySide > 0 ? [articlesSideBySide()] : []),
    ...(remarks.length > 0 ? [columnsLeftOut(tables.remarks, remarks.length)] : []),
    ...(tables.doubtful.length > 0 ? [columnsRead(tables.doubtful)] : []),
    ...(tables.overAll.length > 0 ? [rowsOverAllRead(tables.overAll.map((text) => text.trim().slice(0, 60)))] : []),
    ...(contents.length > 0 ? [contentsList(contents.length)] : []),
    ...(signature.length > 0 ? [signatureLeftOut(signature)] : []),
    ...(memorandum.length > 0 ? [memorandumLeftOut(memorandum)] : []),
    ...(quotedCount > 0 ? [quotedKept(quotedCount)] : []),
    ...unclosed.map((index) => unclosedQuotation((paragraphs[index]?.text ?? "").trim().slice(0, 60))),
    ...unreadHeadings(body.filter(mayBeHeading).map(({ text }) => text)),
  ];
  return { body, contents, signature, memorandum, remarks, messages };
}

/** Rows of a table that count as a list of the draft does, "1)", are its items. */
const isOfList = ({ spec }: Mark): boolean => spec.level === "subpoint";

const mayBeHeading = ({ kind, marks, isQuoted, isRow, text }: MarkedParagraph): boolean =>
  kind === undefined && marks.length === 0 && !isQuoted && !isRow && looksLikeHeading(text);
