import { asCountryCode } from "../text/country-code";
import { withDraftWords } from "../amendment/draft-words";
import { citedAs } from "../lookup/cited-as";
import { amendmentNames } from "../review/amendment-names";
import { amendmentsOut } from "../review/amendments-out";
import { withoutOwnId } from "../review/id-keys";
import { inIds } from "../review/in-ids";
import { withOwnIds } from "../round/mended-ids";
import type { Renumbered } from "../round/mended-ids";
import { isActive } from "../review/row-ids";
import { unreadStatuses } from "../review/unread-status";
import type { UnreadStatus } from "../review/unread-status";
import { splitValues } from "../text/split-values";
import { countryName } from "../text/country-names";
import { sayDate } from "../text/dates/say-date";
import type { Language } from "../language";
import type { Review } from "../review/review";
import type { CellPlace } from "../result";
import { begunTexts } from "../rules/begun-texts";
import { AMENDMENT_TEXTS, PROVISION_TEXTS, failedCells, showing } from "../rules/failed-cells";
import { PROFILE_TABLES, profileCells } from "../review/own-profile/profile-cells";
import { DELIVERABLE_COLUMNS, TABLES } from "../review/tables";
import type { TableName } from "../review/tables";
import type { FrozenTexts } from "./frozen-texts";
import { namesLeft } from "./names-left";
import type { NameLeft, TextsOut } from "./names-left";

/** What of a review is for the ministry: the texts it is asked about, and nothing of how they came about. */
export interface FrozenReview extends FrozenTexts {
  readonly language: Language;
  /** As a ministry reads them: the day in words, the country by its name. */
  readonly draft: Readonly<Record<(typeof DRAFT_DETAILS)[number], string>>;
  readonly leftOut: LeftOut;
  /** Gaps that go by a number which their cells don't hold. */
  readonly renumbered: readonly Renumbered[];
  /** Names of amendments without a number that no other has. */
  readonly unnumbered: readonly string[];
  /** Names of amendments of the copy whose gap is not in the review: nobody can tell whether they should be there. */
  readonly unknownGap: readonly string[];
  /** Gaps of the copy whose status can't be read. */
  readonly unreadStatus: readonly UnreadStatus[];
  /** Ids of amendments, or else of their gaps, whose text of the draft was another, and of those that have only a part of it. */
  readonly outdated: readonly string[];
  readonly parts: readonly string[];
  /** Cells whose new text is still the gap's solution. */
  readonly begun: readonly CellPlace[];
  /** Cells with the error of a formula in place of words. */
  readonly failed: readonly CellPlace[];
  /** People who are known to the review and addresses that stand in the texts: those are the person's to change. */
  readonly names: readonly NameLeft[];
}

/** Of the sheet Review: the draft, not who works on it. */
export const DRAFT_DETAILS = ["draftTitle", "draftVersion", "draftDate", "jurisdiction"] as const;

/** What of a review does not go out. */
export interface LeftOut {
  /** Ids of withdrawn gaps. */
  readonly withdrawn: readonly string[];
  /** Names of amendments of such gaps alone. */
  readonly amendments: readonly string[];
  /** Rows by table, where there are any. */
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  /** Threads and notes. */
  readonly comments: number;
}

/** The tables that a ministry does not see: how far the work is, who said what, what was set aside, and what was asked. */
const INTERNAL = [
  "Aspects",
  "Documents",
  "Consultations",
  "Feedback",
  "Brief",
  "Waivers",
  "Rounds",
  ...PROFILE_TABLES,
] as const;

/** A review as it may leave the house: no working columns, no withdrawn rows, no names, no remarks. */
export function freezeReview(typed: Review): FrozenReview {
  const { review, renumbered } = withOwnIds(typed);
  const { details, gaps, provisions, threads } = review;
  const cite = citedAs(provisions);
  const withdrawn = gaps.filter(({ status }) => status === "withdrawn");
  const kept = gaps.filter(isActive);
  const out = amendmentsOut(inIds(review), isActive, true);
  const { amendments: standing, ...inOtherWords } = withDraftWords(out.standing, provisions);
  const texts = {
    gaps: kept.map(({ id, issue, solution, sources, provisions: own }) => ({
      id,
      issue,
      solution,
      sources,
      provision: cite(own),
    })),
    provisions: provisions.map(({ id, citation, heading, text }) => ({ id, citation, heading, text })),
    finalText: standing.map(({ id, gap, provision, draftText, newText, alternativeText, justification, kind }) => ({
      id,
      gap,
      provision: cite(splitValues(provision)),
      draftText,
      newText,
      alternativeText,
      justification,
      kind,
    })),
  };
  const { draftTitle, draftVersion, draftDate, jurisdiction } = details;
  return {
    language: details.language,
    draft: {
      draftTitle,
      draftVersion,
      draftDate: sayDate(draftDate, details.language),
      jurisdiction: countryName(asCountryCode(jurisdiction), details.language),
    },
    ...texts,
    leftOut: {
      withdrawn: withdrawn.map(({ id }) => id),
      amendments: amendmentNames(review, out.gone),
      tables: internalRows(review),
      comments: threads.length,
    },
    renumbered,
    unnumbered: amendmentNames(review, withoutOwnId(standing)),
    unknownGap: amendmentNames(review, out.unknown),
    unreadStatus: unreadStatuses(kept),
    ...inOtherWords,
    begun: begunTexts(review, standing),
    failed: failedCells(review, [
      showing("Gaps", kept, DELIVERABLE_COLUMNS),
      showing("Provisions", provisions, PROVISION_TEXTS),
      showing("Amendments", standing, AMENDMENT_TEXTS),
    ]),
    names: namesLeft(review, textsOut(texts)),
  };
}

/** The rows that a ministry is asked about. */
const textsOut = ({ gaps, provisions, finalText }: FrozenTexts): readonly TextsOut[] => [
  ...gaps.map(({ id, ...cells }): TextsOut => ({ table: "Gaps", id, texts: Object.values(cells) })),
  ...provisions.map(({ id, ...cells }): TextsOut => ({ table: "Provisions", id, texts: Object.values(cells) })),
  ...finalText.map(({ id, ...cells }): TextsOut => ({
    table: "Amendments",
    id,
    texts: Object.values(cells).filter((text) => text !== undefined),
  })),
];

function internalRows(review: Review): LeftOut["tables"] {
  const { aspects, documents, consultations, feedback, briefTexts, waivers, rounds, profile, details } = review;
  const rows: Partial<Record<TableName, readonly unknown[]>> = {
    Aspects: aspects,
    Documents: documents,
    Consultations: consultations,
    Feedback: feedback,
    Brief: briefTexts,
    Waivers: waivers,
    Rounds: rounds,
    ...(profile.own && profileCells(profile, details.language)),
  };
  return INTERNAL.map((table) => ({ table: TABLES[table].name, rows: rows[table]?.length ?? 0 })).filter(
    ({ rows: count }) => count > 0,
  );
}
