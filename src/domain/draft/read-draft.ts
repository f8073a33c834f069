import { joinAnnexHeads } from "./annex-heads";
import { buildTree } from "./build-tree";
import type { MarkedParagraph } from "./build-tree";
import { checkNumbers } from "./check-numbers";
import { citeProvision } from "./cite-provision";
import { findContents } from "./contents-list";
import { draftLanguage, SAMPLE } from "./draft-language";
import type { DraftSource } from "./draft-paragraph";
import type { DraftJurisdiction, DraftMessage, DraftProvision, DraftReading } from "./draft-provision";
import { guessJurisdiction } from "./guess-jurisdiction";
import type { OpenProvision } from "./open-provision";
import { passagesLeftOut } from "./passages-left-out";
import { provisionIds } from "./provision-ids";
import { findQuotations } from "./quotations";
import { markReader } from "./read-marks";
import { findSignature } from "./signature";
import { structureOf } from "./structures/structures";
import { looksLikeHeading } from "./unread-headings";
import { fileRemarks } from "./words/file-remarks";
import {
  contentsList,
  frontMatter,
  jurisdictionGuessed,
  noProvisions,
  notesKept,
  quotedKept,
  signatureLeftOut,
  unclosedQuotation,
  unreadHeadings,
} from "./words/message-words";

/**
 * The provisions of a draft in the order they stand, each after the one it is part of.
 *
 * Never fails: what is odd is said in the messages and left as it is. Time is linear in the length of the draft.
 *
 * @param chosen the jurisdiction, as a person chose it; guessed and said without it
 * @param country of the review that the draft is for, `"KZ"`: what a draft is taken for that names none
 */
export function readDraft(source: DraftSource, chosen?: DraftJurisdiction, country?: string): DraftReading {
  const sample = sampleOf(source);
  const jurisdiction = chosen ?? guessJurisdiction(sample, country);
  const language = draftLanguage(sample);
  const structure = structureOf(jurisdiction, language);
  const read = markReader(structure);
  const paragraphs = joinAnnexHeads(source.paragraphs, read);
  const possible = paragraphs.map((paragraph) => (paragraph.kind === "note" ? [] : read(paragraph)));
  const { quoted, unclosed } = findQuotations(paragraphs, possible, read);
  const marks = possible.map((found, index) => (quoted[index] ? [] : found));
  const isContents = findContents(paragraphs, marks);
  const signed = findSignature(
    paragraphs.map((paragraph, index) => ({
      ...paragraph,
      isOwn: quoted[index] || (marks[index] ?? []).length > 0,
      opensAnnex: (marks[index] ?? []).some(({ spec }) => spec.level === "schedule" && spec.titled),
    })),
  );
  const isSigned = (index: number): boolean => signed !== undefined && index >= signed.start && index < signed.end;
  const signature = paragraphs.filter((_, index) => isSigned(index)).map(({ text }) => text);
  const body = paragraphs.flatMap((paragraph, index): readonly MarkedParagraph[] =>
    isContents[index] || isSigned(index)
      ? []
      : [{ ...paragraph, marks: marks[index] ?? [], isQuoted: quoted[index] ?? false }],
  );
  const contents = paragraphs.filter((_, index) => isContents[index]).map(({ text }) => text);
  const tree = buildTree(body, structure, read);
  tree.provisions.forEach(settleTitle);
  const ids = provisionIds(tree.provisions);
  const named = (one: OpenProvision) => ({ id: ids.get(one) ?? "", citation: citeProvision(one, language) });
  const quotedCount = quoted.filter(Boolean).length;
  const messages: readonly DraftMessage[] = [
    ...(chosen === undefined ? [jurisdictionGuessed(jurisdiction)] : []),
    ...(tree.provisions.length === 0 ? [noProvisions()] : []),
    ...fileRemarks(source),
    ...passagesLeftOut(paragraphs, tree.leftOut, named),
    ...(tree.front.length > 0 && tree.provisions.length > 0 ? [frontMatter(tree.front.length)] : []),
    ...(contents.length > 0 ? [contentsList(contents.length)] : []),
    ...(signature.length > 0 ? [signatureLeftOut(signature)] : []),
    ...(tree.notes > 0 ? [notesKept(tree.notes)] : []),
    ...(quotedCount > 0 ? [quotedKept(quotedCount)] : []),
    ...unclosed.map((index) => unclosedQuotation((paragraphs[index]?.text ?? "").trim().slice(0, 60))),
    ...unreadHeadings(body.filter((one) => !one.isQuoted && mayBeHeading(one)).map(({ text }) => text)),
    ...checkNumbers(tree.provisions, named),
  ];
  const provisions = tree.provisions.map((one): DraftProvision => ({
    ...named(one),
    level: one.level,
    number: one.number.text,
    heading: one.heading.join(" ").trim(),
    text: one.text.join("\n").trim(),
    parent: one.parent ? (ids.get(one.parent) ?? null) : null,
    mark: one.mark,
  }));
  return { jurisdiction, language, provisions, front: tree.front.join("\n"), contents, signature, messages };
}

const mayBeHeading = ({ kind, marks, text }: MarkedParagraph): boolean =>
  kind === undefined && marks.length === 0 && looksLikeHeading(text);

/** What stands behind an article's number is its text where it can't be a title. */
function settleTitle(provision: OpenProvision): void {
  const { level, heading, text, children } = provision;
  const title = heading.join("\n").trimEnd();
  if (level !== "article" || title === "") return;
  // A signature may stand below the last article, but no sentence.
  const isAlone = children.length === 0 && !text.some((line) => /[.;:!?]$/u.test(line.trimEnd()));
  const isText = /[:;]$/u.test(title) || (/[.!?]$/u.test(title) && isAlone);
  if (!isText) return;
  text.unshift(...heading);
  heading.length = 0;
}

function sampleOf({ paragraphs }: DraftSource): string {
  const sample: string[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    if (length > SAMPLE) break;
    sample.push(text);
    length += text.length;
  }
  return sample.join("\n");
}
