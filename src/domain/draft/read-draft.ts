import { joinAnnexHeads } from "./annex-heads";
import { buildTree } from "./build-tree";
import { checkContents } from "./check-contents";
import { withCountedParts } from "./counted-parts";
import { checkNumbers } from "./check-numbers";
import { citeProvision } from "./cite-provision";
import { draftLanguage, sampleOf } from "./draft-language";
import type { DraftSource } from "./draft-paragraph";
import { partsOf } from "./draft-parts";
import type { DraftJurisdiction, DraftMessage, DraftProvision, DraftReading } from "./draft-provision";
import { haveHeadingsWithStop, withTextsBelowHeadings } from "./heading-lines";
import { guessJurisdiction } from "./guess-jurisdiction";
import { headingsTold } from "./headings-told";
import type { OpenProvision } from "./open-provision";
import { passagesLeftOut } from "./passages-left-out";
import { provisionIds } from "./provision-ids";
import { listedTitles } from "./listed-titles";
import { wordsWithLostLetters } from "./lost-letters";
import { markReader } from "./read-marks";
import { textsAmongPoints } from "./texts-among-points";
import { findSideNotes } from "./side-notes";
import { structureOf } from "./structures/structures";
import { fileRemarks, lostLetters } from "./words/file-remarks";
import { headingsWithoutNumber, maybeHeadings } from "./words/heading-remarks";
import { footnoteLeftOut, frontMatter, jurisdictionGuessed, noProvisions, notesKept } from "./words/message-words";

/**
 * The provisions of a draft in the order they stand, each after the one it is part of.
 *
 * Never fails: what is odd is said in the messages and left as it is. Time is linear in the length of the draft.
 *
 * @param chosen the jurisdiction, as a person chose it; guessed and said without it
 * @param country of the review that the draft is for, `"KZ"`: how it is read without `chosen`, where it can be one of
 *   it
 */
export function readDraft(source: DraftSource, chosen?: DraftJurisdiction, country?: string): DraftReading {
  const sample = sampleOf(source.paragraphs);
  const jurisdiction = chosen ?? guessJurisdiction(sample, country);
  const language = draftLanguage(sample);
  const structure = structureOf(jurisdiction, language, haveHeadingsWithStop(source.paragraphs));
  const read = markReader(structure);
  const lines = structure.runInHeadings ? withTextsBelowHeadings(source.paragraphs) : source.paragraphs;
  const paragraphs = joinAnnexHeads(lines, read);
  const parts = partsOf(paragraphs, read);
  const titles = listedTitles(parts.contents);
  const { body, unsure } = structure.sideNotes ? findSideNotes(parts.body, titles) : { body: parts.body, unsure: [] };
  const tree = buildTree(withCountedParts(body, structure), structure, read);
  tree.provisions.forEach(settleTitle);
  const ids = provisionIds(tree.provisions);
  const told = headingsTold(tree.provisions, ids);
  const named = (one: OpenProvision) => ({ id: ids.get(one) ?? "", citation: citeProvision(one, language, told(one)) });
  const lost = wordsWithLostLetters(source.paragraphs.map(({ text }) => text));
  const messages: readonly DraftMessage[] = [
    ...(chosen === undefined ? [jurisdictionGuessed(jurisdiction)] : []),
    ...(tree.provisions.length === 0 ? [noProvisions()] : []),
    ...fileRemarks(source),
    ...(lost.length > 0 ? [lostLetters(lost)] : []),
    ...passagesLeftOut(paragraphs, tree.leftOut, named),
    ...(tree.front.length > 0 && tree.provisions.length > 0 ? [frontMatter(tree.front.length)] : []),
    ...(tree.notes > 0 ? [notesKept(tree.notes)] : []),
    ...tree.footnotes.map(({ text, provision }) => footnoteLeftOut(text, provision && named(provision))),
    ...parts.messages,
    ...headingsWithoutNumber(structure.crossHeadings ? [] : tree.provisions.filter(isCrossHeading).map(titleOf)),
    ...maybeHeadings([...unsure, ...tree.maybeHeadings]),
    ...textsAmongPoints(tree.provisions, named),
    ...checkContents(tree.provisions, { contents: parts.contents, titles, structure, read }, named),
    ...checkNumbers(tree.provisions, named),
  ];
  const provisions = tree.provisions.map((one): DraftProvision => ({
    ...named(one),
    level: one.level,
    number: one.number.text,
    heading: titleOf(one),
    text: one.text.join("\n").trim(),
    parent: one.parent ? (ids.get(one.parent) ?? null) : null,
    mark: one.mark,
  }));
  const { contents, signature, memorandum, remarks } = parts;
  const footnotes = tree.footnotes.map(({ text }) => text);
  const front = tree.front.join("\n");
  return { jurisdiction, language, provisions, front, contents, signature, memorandum, remarks, footnotes, messages };
}

const isCrossHeading = ({ level, mark }: OpenProvision): boolean => level === "paragraph-heading" && mark === "";

const titleOf = ({ heading }: OpenProvision): string => heading.join(" ").trim();

/** What stands behind an article's number is its text where it can't be a title. */
function settleTitle(provision: OpenProvision): void {
  const { level, heading, isNoted, text, insideAbove, children } = provision;
  const title = heading.join("\n").trimEnd();
  if (level !== "article" || title === "" || isNoted) return;
  // A signature may stand below the last article, but no sentence.
  const isAlone = children.length === 0 && !text.some((line) => /[.;:!?]$/u.test(line.trimEnd()));
  const isText = /[:;]$/u.test(title) || (/[.!?]$/u.test(title) && isAlone);
  if (!isText) return;
  text.unshift(...heading);
  insideAbove.unshift(...heading.map(() => 0));
  heading.length = 0;
}
