import { otherLanguage } from "../domain/draft/compare-languages";
import { isSameId } from "../domain/gap/id-key";
import type { Provision } from "../domain/provision/provision";
import {
  countNumbers,
  formOf,
  hasOtherLetters,
  hasOtherNumbers,
  isSameForm,
  secondCitations,
} from "../domain/provision/renumber-citation";
import type { SecondCitations } from "../domain/provision/renumber-citation";
import { fingerprintOfProvision } from "../domain/review/fingerprint";
import { isTooLong } from "./plan-new-version";
import type { VersionedRow } from "./versioned-row";

type Cells = Readonly<Record<string, string>>;

/** A citation that goes, and what it was. */
export interface CitationEmptied {
  /** Id of the provision as it goes by now. */
  readonly id: string;
  readonly was: string;
}

/** A citation in words of a person's own that goes. */
export interface CitationReplaced extends CitationEmptied {
  /** What stands there instead; left out where the provision is gone. */
  readonly now?: string;
}

/** A citation in words of a person's own that stays where the draft cites otherwise. */
export interface CitationKept {
  /** Id of the provision as it goes by now. */
  readonly id: string;
  readonly is: string;
  readonly draft: string;
}

/** What becomes of the citations and of the second language of a review's provisions in a new version. */
export interface SecondLanguage {
  /** Cells of a row that stays, by column, whatever the draft says; none for what stays as it is. */
  readonly cellsOf: (row: VersionedRow) => Cells;
  /** Whether a row that stays loses what it said, since the draft comes without a second language. */
  readonly losesText: (row: VersionedRow) => boolean;
  readonly citationsEmptied: readonly CitationEmptied[];
  readonly citationsReplaced: readonly CitationReplaced[];
  readonly citationsKept: readonly CitationKept[];
}

/**
 * The second language is as the draft has it. Without one, a text goes where the first language says something else by
 * now, and a citation follows its number; one that can't goes, since it would name another provision. Where the number
 * is the same, what a person wrote of it stays, in either language, and is told beside what the draft has: letters, and
 * what the level is called, may be others by now.
 */
export function secondLanguageOf(rows: readonly VersionedRow[]): SecondLanguage {
  const citations = secondCitations(rows.map(({ old }) => old));
  const isOneLanguage = otherLanguage(...othersOf(rows)).length === 0;
  const made = new Set(rows.flatMap(({ old }) => (isAsWritten(old) ? [formOf(old.citation)] : [])));
  const isMade = ({ citation }: Provision): boolean => citation.trim() === "" || made.has(formOf(citation));
  const cells = new Map(rows.map((row) => [row, cellsOfRow(row, citations, isMade, isOneLanguage)]));
  const cellsOf = (row: VersionedRow): Cells => cells.get(row) ?? {};
  return {
    cellsOf,
    losesText: (row) => {
      const { otherHeading, otherText } = cellsOf(row);
      if (row.now?.other) return false;
      return isEmptied(row.old.otherHeading, otherHeading) || isEmptied(row.old.otherText, otherText);
    },
    citationsEmptied: rows.flatMap((row) => {
      const { now, old } = row;
      if (!now || now.other || !isEmptied(old.otherCitation, cellsOf(row)["otherCitation"])) return [];
      return [{ id: now.id, was: old.otherCitation ?? "" }];
    }),
    citationsReplaced: rows.flatMap((row) => replacedIn(row, cellsOf(row), citations)),
    citationsKept: rows.flatMap((row) => keptIn(row, cellsOf(row))),
  };
}

/** @param isMade whether the program cites the provision so, though somebody corrected what it says */
function cellsOfRow(
  { match, old, now }: VersionedRow,
  citations: SecondCitations,
  isMade: (old: Provision) => boolean,
  isOneLanguage: boolean,
): Cells {
  if (!now || isTooLong(now)) return {};
  const { otherCitation = "" } = old;
  const isSameNumber = isSameId(old.id, now.id);
  const isOwnFirst =
    isCorrected(old.citation, now.citation) || (!isMade(old) && !isSameForm(old.citation, now.citation));
  const isKept = isSameNumber && old.citation.trim() !== "" && !isAsWritten(old) && isOwnFirst;
  const first = isKept ? { citation: old.citation } : {};
  if (now.other) {
    const { citation, heading, text } = now.other;
    // One that is made as all others are follows what the draft calls its provision by now.
    const isOutdated = !isKept && old.citation !== now.citation && citations.isShared(old);
    const isOwn = otherCitation.trim() !== "" && isOtherwise(otherCitation, citation);
    const stays = isSameNumber && isOneLanguage && isOwn && !isOutdated;
    return { ...first, otherCitation: stays ? otherCitation : citation, otherHeading: heading, otherText: text };
  }
  const kept = isSameNumber ? otherCitation : "";
  const citation = otherCitation === "" || isSameNumber ? kept : (citations.renumbered(old, now) ?? "");
  return {
    ...first,
    ...(citation !== otherCitation && { otherCitation: citation }),
    ...(match.wordsChanged && { otherHeading: "", otherText: "" }),
  };
}

/** Whether a citation has other numbers or letters than the draft's, or more or fewer numbers. */
const isCorrected = (own: string, draft: string): boolean =>
  countNumbers(own) !== countNumbers(draft) || hasOtherNumbers(own, draft) || hasOtherLetters(own, draft);

/** Whether a person cites otherwise than the draft, or corrected a number. */
const isOtherwise = (own: string, draft: string): boolean => !isSameForm(own, draft) || hasOtherNumbers(own, draft);

/** Whether more than numbers becomes another of a citation in the second language. */
const isOtherForm = (was: string, is: string): boolean => !isSameForm(was, is) || hasOtherLetters(was, is);

/** Whether a row still says what the program wrote, so that its citation is no person's. */
const isAsWritten = (old: Provision): boolean => old.fingerprint === fingerprintOfProvision(old);

/** Citations in a person's words that the draft's take the place of, or that go with their provision. */
function replacedIn({ old, now }: VersionedRow, cells: Cells, citations: SecondCitations): readonly CitationReplaced[] {
  const { citation, otherCitation = "" } = old;
  const isOwn = otherCitation.trim() !== "" && !citations.isShared(old) && !citations.isShared(old, now?.citation);
  if (!now) return isOwn ? [{ id: old.id, was: otherCitation }] : [];
  if (isTooLong(now)) return [];
  const { citation: first = now.citation, otherCitation: second = otherCitation } = cells;
  const isTyped = citation.trim() !== "" && !isSameForm(citation, first) && !isAsWritten(old);
  const isReplaced = isOwn && now.other !== undefined && isOtherForm(otherCitation, second);
  return [
    ...(isTyped ? [{ id: now.id, was: citation, now: first }] : []),
    ...(isReplaced ? [{ id: now.id, was: otherCitation, now: second }] : []),
  ];
}

/** Citations in a person's words that stay, where the draft has others. */
function keptIn({ now }: VersionedRow, { citation, otherCitation }: Cells): readonly CitationKept[] {
  if (!now) return [];
  const kept = (is: string | undefined, draft: string | undefined): readonly CitationKept[] =>
    is === undefined || draft === undefined || is === draft ? [] : [{ id: now.id, is, draft }];
  return [...kept(citation, now.citation), ...kept(otherCitation, now.other?.citation)];
}

type Worded = Pick<Provision, "heading" | "text">;

/** What the second language of the rows said, and what it says in the draft. */
function othersOf(rows: readonly VersionedRow[]): readonly [readonly Worded[], readonly Worded[]] {
  const before = rows.map(({ old: { otherHeading = "", otherText = "" } }) => ({
    heading: otherHeading,
    text: otherText,
  }));
  return [before, rows.flatMap(({ now }) => now?.other ?? [])];
}

const isEmptied = (was = "", is: string | undefined): boolean => was !== "" && is === "";

/** `"2(1) («Ескі 1-бап»)"`, or `"2(1) («Ескі 1-бап» → «2-бап»)"`, one behind the other. */
export const citationsTold = (gone: readonly CitationReplaced[], nameOf = (id: string): string => id): string =>
  gone.map(({ id, was, now }) => `${nameOf(id)} («${was}»${now === undefined ? "" : ` → «${now}»`})`).join("; ");

/** `"1(1)(б) («1-баптың ә) тармақшасы» ≠ «1-баптың б) тармақшасы»)"`, with what the draft has behind it. */
export const keptCitationsTold = (kept: readonly CitationKept[], nameOf = (id: string): string => id): string =>
  kept.map(({ id, is, draft }) => `${nameOf(id)} («${is}» ≠ «${draft}»)`).join("; ");
