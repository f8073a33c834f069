import { asCountryCode } from "../text/country-code";
import { withDraftWords } from "../amendment/draft-words";
import type { Amendment } from "../amendment/amendment";
import { isUndecided } from "../amendment/is-undecided";
import { isInDraft } from "../lookup/is-in-draft";
import type { ResolvedCitation } from "../citation/citation";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { namesLeft, profileTexts } from "../frozen/names-left";
import type { NameLeft, TextsOut } from "../frozen/names-left";
import { formatPinpoint } from "../instrument/pinpoint";
import { guidanceFor } from "../profile/guidance-for";
import type { Profile } from "../profile/profile";
import { amendmentNames } from "../review/amendment-names";
import { amendmentsOut } from "../review/amendments-out";
import { withoutOwnId } from "../review/id-keys";
import { inIds } from "../review/in-ids";
import { withOwnIds } from "../round/mended-ids";
import type { Renumbered } from "../round/mended-ids";
import { unreadStatuses } from "../review/unread-status";
import type { UnreadStatus } from "../review/unread-status";
import { splitValues } from "../text/split-values";
import { profileCells } from "../review/own-profile/profile-cells";
import type { Review } from "../review/review";
import type { CellPlace } from "../result";
import { DELIVERABLE_COLUMNS } from "../review/tables";
import { begunAmendments, begunTexts, gapsOf } from "../rules/begun-texts";
import { AMENDMENT_TEXTS, PROVISION_TEXTS, failedCells, showing } from "../rules/failed-cells";
import { EXCHANGE_VERSION } from "./exchange-form";
import type { ReviewExchange, ExchangedProfile, ExchangedGap, ExchangedCitation } from "./exchange-form";
import { modificationOf } from "./modification";

/** What of a review goes out. */
export interface ExchangeScope {
  /** Only gaps that are final, and their amendments. */
  readonly onlyFinal?: boolean;
}

/** A review as it goes out, and what does not. */
export interface Exchanged {
  readonly exchange: ReviewExchange;
  /** Ids of gaps that are withdrawn, or not final where only those go out. */
  readonly gapsLeftOut: readonly string[];
  /** Gaps that go by a number which their cells don't hold. */
  readonly renumbered: readonly Renumbered[];
  /** Names of amendments that go out without a number that no other has. */
  readonly unnumbered: readonly string[];
  /** Names of amendments whose gaps are all left out. */
  readonly amendmentsLeftOut: readonly string[];
  /** Names of amendments whose gap is not in the review: left out where only final gaps go out. */
  readonly withoutGap: readonly string[];
  /** The same where all of them do: they go out. */
  readonly unknownGap: readonly string[];
  /** Gaps whose status can't be read: they go out, or, where only final ones do, are left out. */
  readonly unreadStatus: readonly UnreadStatus[];
  readonly unreadLeftOut: readonly UnreadStatus[];
  /** Ids of amendments without a new text that are no repeal, or, without an id, of their gaps. */
  readonly unfinished: readonly string[];
  /** The same of those that name a text of the draft, and do not say whether they replace it or add to it. */
  readonly unclear: readonly string[];
  /** Amendments left out as what is still to be worded: what tells what to do or may be no law, and has no kind. */
  readonly unworded: readonly string[];
  /** Those, of what goes out, whose text of the draft was another, and those that have only a part of it. */
  readonly outdated: readonly string[];
  readonly parts: readonly string[];
  /** Cells of what goes out whose new text is still the gap's solution. */
  readonly begun: readonly CellPlace[];
  /** Cells of what goes out with the error of a formula in place of words. */
  readonly failed: readonly CellPlace[];
  /** People who are known to the review and addresses that stand in what goes out. */
  readonly names: readonly NameLeft[];
}

/**
 * A review as other programs take it. Withdrawn gaps, and amendments of theirs, are left out.
 *
 * @param exported ISO day
 */
export function toReviewExchange(
  typed: Review,
  citationsIn: (text: string) => readonly ResolvedCitation[],
  exported: string,
  { onlyFinal = false }: ExchangeScope = {},
): Exchanged {
  const { review, renumbered } = withOwnIds(typed);
  const { details, provisions } = review;
  const named = inIds(review);
  const { gaps: all } = named;
  const isIn = ({ status }: Gap): boolean => (onlyFinal ? status === "final" : status !== "withdrawn");
  const gaps = all.flatMap((gap): readonly ExchangedGap[] => {
    const { id, headline, issue, solution, sources, aspects, priority = null, status = null } = gap;
    if (status === "withdrawn" || !isIn(gap)) return [];
    const citations = citationsIn(sources).flatMap(toCitation);
    return [
      { id, headline, issue, solution, sources, provisions: gap.provisions, aspects, priority, status, citations },
    ];
  });
  const kept = new Set(gaps.map(({ id }) => idKey(id)));
  const gapsLeftOut = review.gaps.map(({ id }) => id).filter((id) => !kept.has(idKey(id)));
  const { standing, gone, unknown } = amendmentsOut(named, isIn, !onlyFinal);
  const [loose, unread] = [amendmentNames(review, unknown), unreadStatuses(review.gaps)];
  const begun = new Set(begunAmendments(review, standing));
  const isOpen = (amendment: Amendment): boolean =>
    gapsOf(review, amendment).some((gap) => isUndecided(amendment, gap));
  // By what its row says, whatever the draft says by now; what tells what to do replaces nothing.
  const read = standing.map((amendment) => ({
    amendment,
    kind:
      amendment.kind === undefined && (begun.has(amendment) || isOpen(amendment))
        ? undefined
        : modificationOf(amendment, isInDraft(splitValues(amendment.provision), provisions)),
  }));
  const { amendments: finished, ...inOtherWords } = withDraftWords(
    read.flatMap(({ amendment, kind }) => (kind ? [{ ...amendment, kind }] : [])),
    provisions,
  );
  const idsLeft = (isMeant: (amendment: Amendment) => boolean): readonly string[] =>
    read.flatMap(({ amendment, kind }) => (!kind && isMeant(amendment) ? amendmentNames(review, [amendment]) : []));
  const exchange: ReviewExchange = {
    form: "gap-table-review",
    version: EXCHANGE_VERSION,
    exported,
    language: details.language,
    draft: {
      title: details.draftTitle,
      version: details.draftVersion,
      date: details.draftDate,
      jurisdiction: asCountryCode(details.jurisdiction),
    },
    profile: toProfile(review.profile),
    provisions: provisions.map(({ id, citation, heading, text }) => ({ id, citation, heading, text })),
    gaps,
    amendments: finished.map(({ id, gap, provision, kind, draftText, newText, alternativeText, justification }) => ({
      id,
      gap,
      provision,
      kind,
      draftText,
      newText,
      alternativeText,
      justification,
    })),
  };
  const failed = failedCells(review, [
    showing(
      "Gaps",
      review.gaps.filter(({ id }) => kept.has(idKey(id))),
      ["headline", ...DELIVERABLE_COLUMNS],
    ),
    showing("Provisions", provisions, PROVISION_TEXTS),
    showing("Amendments", finished, AMENDMENT_TEXTS),
  ]);
  return {
    exchange,
    gapsLeftOut,
    renumbered,
    unnumbered: amendmentNames(review, withoutOwnId(finished)),
    amendmentsLeftOut: amendmentNames(review, gone),
    ...(onlyFinal ? { withoutGap: loose, unknownGap: [] } : { withoutGap: [], unknownGap: loose }),
    ...(onlyFinal ? { unreadStatus: [], unreadLeftOut: unread } : { unreadStatus: unread, unreadLeftOut: [] }),
    unfinished: idsLeft(({ newText }) => newText.trim() === ""),
    unworded: idsLeft((amendment) => begun.has(amendment)),
    unclear: idsLeft((amendment) => amendment.newText.trim() !== "" && !begun.has(amendment)),
    ...inOtherWords,
    begun: begunTexts(review, finished),
    failed,
    names: namesLeft(review, textsOf(exchange, review)),
  };
}

/** The rows that go out, as texts. Of a profile of ours there is nothing to say. */
const textsOf = (
  { gaps, provisions, amendments }: ReviewExchange,
  { profile, details }: Review,
): readonly TextsOut[] => [
  ...gaps.map(({ id, headline, issue, solution, sources }): TextsOut => ({
    table: "Gaps",
    id,
    texts: [headline, issue, solution, sources],
  })),
  ...provisions.map(({ id, citation, heading, text }): TextsOut => ({
    table: "Provisions",
    id,
    texts: [citation, heading, text],
  })),
  ...amendments.map(({ id, draftText, newText, alternativeText, justification }): TextsOut => ({
    table: "Amendments",
    id,
    texts: [draftText, newText, alternativeText, justification],
  })),
  ...profileTexts(profile.own && profileCells(profile, details.language)),
];

function toProfile(profile: Profile): ExchangedProfile {
  const { questions, documents } = guidanceFor(profile);
  return {
    id: profile.id,
    name: profile.name,
    isOwn: profile.own !== undefined,
    aspects: profile.aspects.map(({ id, name }) => ({ id, name })),
    questions: questions.map(({ id, aspect, text }) => ({ id, aspect, text })),
    documents: documents.map(({ id, title, instruments }) => ({ id, title, instruments })),
  };
}

function toCitation({ text, instrument, pinpoints, problems }: ResolvedCitation): readonly ExchangedCitation[] {
  if (instrument === undefined || problems.some(({ kind }) => UNCERTAIN.has(kind))) return [];
  return [{ text, instrument, places: pinpoints.map(formatPinpoint) }];
}

/** What is wrong with these is not that the law is old or unread, but that the place may be another. */
const UNCERTAIN: ReadonlySet<string> = new Set([
  "no-such-part",
  "doubtful-part",
  "wrong-unit",
  "unresolved",
  "ambiguous",
  "glued-number",
  "ambiguous-unit",
]);
