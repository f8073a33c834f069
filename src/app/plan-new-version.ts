import { redline } from "../domain/amendment/redline/redline";
import type { RedlineSpan } from "../domain/amendment/redline/redline-span";
import type { DraftProvision } from "../domain/draft/draft-provision";
import { idKey } from "../domain/gap/id-key";
import type { Provision } from "../domain/provision/provision";
import { matchVersions } from "../domain/provision/versions/match-versions";
import type { MatchDecisions } from "../domain/provision/versions/match-versions";
import type { ProvisionMatch } from "../domain/provision/versions/version-match";
import type { CellPlace } from "../domain/result";
import type { Review } from "../domain/review/review";
import { CELL_LIMIT } from "../domain/text/cell-limit";
import { toOldNumbers } from "./old-numbers";
import type { OldNumber } from "./old-numbers-note";
import { planAnchors } from "./plan-anchors";
import type { Anchor } from "./plan-anchors";
import { planReasons } from "./plan-reasons";
import type { TouchedReason } from "./plan-reasons";
import type { PlacesSaid } from "./places-said";
import type { VersionedRow } from "./versioned-row";
import { onOneLine } from "../domain/text/on-one-line";

/** What taking over a new version of the draft would do to a review. Nothing of it is written yet. */
export interface VersionPlan {
  /** One for each provision of the review, in its order. */
  readonly rows: readonly VersionedRow[];
  /** Provisions that get a row of their own: new ones, and further parts of what was split. */
  readonly added: readonly DraftProvision[];
  /** Cells that name provisions whose number or words changed. */
  readonly anchors: readonly Anchor[];
  /** Reasons why there is no gap, of provisions that are others by now. */
  readonly reasons: readonly TouchedReason[];
  /** Cells besides rows of gaps whose words name old numbers. */
  readonly cells: readonly OldNumbersInCell[];
  /** Ids of new provisions that are longer than a cell can hold; their rows stay as they are, or are not added. */
  readonly tooLong: readonly string[];
  /** The place of every new provision in the draft, from 1, by id. */
  readonly order: ReadonlyMap<string, number>;
}

export interface OldNumbersInCell {
  readonly place: CellPlace;
  readonly saidOld: readonly OldNumber[];
}

/** What of a review hangs on the version of its draft. */
export type VersionedReview = Pick<Review, "provisions" | "gaps" | "amendments">;

/**
 * Match a review's provisions with a new version of its draft, and plan what changes: rows of provisions, and the rows
 * that name them. Pure; `versionWrites` says what carries it out. A draft that says the same is no other version: each
 * provision is itself, and only what the draft has besides is planned.
 *
 * @param said what the texts of the review name of the draft
 * @param decided what a person decided of provisions for which the match is not certain
 */
export function planNewVersion(
  review: VersionedReview,
  provisions: readonly DraftProvision[],
  said: PlacesSaid,
  decided?: MatchDecisions,
): VersionPlan {
  const olds = review.provisions.filter(({ id }) => id !== "");
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const matches = saysElse(review, provisions, decided)
    ? matchVersions(olds, provisions, decided).matches
    : olds.map(asItself(provisions));
  const taken = new Set<string>();
  const rows = matches.map((match, index): VersionedRow => {
    const old = olds[index]!;
    const now = match.now.map((id) => byId.get(id)).find((one) => one !== undefined && !taken.has(one.id));
    if (now) taken.add(now.id);
    const row = { match, old, now, words: match.wordsChanged ? wordsOf(old, match, byId) : [] };
    const otherWords = otherWordsOf(old, match, byId);
    return otherWords.length > 0 ? { ...row, otherWords, match: withWordsChanged(match) } : row;
  });
  return {
    rows,
    added: provisions.filter((one) => !taken.has(one.id) && !isTooLong(one)),
    anchors: planAnchors(review, rows, provisions, said),
    reasons: planReasons(rows, provisions),
    cells: cellsWithOldNumbers(said, rows),
    tooLong: provisions.filter(isTooLong).map(({ id }) => id),
    order: new Map(provisions.map(({ id }, index) => [id, index + 1])),
  };
}

/** A reason whose provision is gone leaves its row. */
function cellsWithOldNumbers({ cells }: PlacesSaid, rows: readonly VersionedRow[]): readonly OldNumbersInCell[] {
  const oldNumbers = toOldNumbers(rows);
  const gone = new Set(rows.flatMap(({ old, now }) => (now ? [] : [old.place.row])));
  return cells
    .filter(({ place: { table, row } }) => table !== "Provisions" || !gone.has(row))
    .map(({ place, places }) => ({ place, saidOld: oldNumbers(places) }))
    .filter(({ saidOld }) => saidOld.length > 0);
}

/**
 * Whether a draft says anything else than the review's provisions, in either language, but for what it has besides: a
 * second language of which the review has nothing yet is more of the same.
 */
export function isOtherVersion(
  review: Pick<Review, "provisions">,
  provisions: readonly DraftProvision[],
  decided?: MatchDecisions,
): boolean {
  if (saysElse(review, provisions, decided)) return true;
  const byId = new Map(provisions.map((provision) => [idKey(provision.id), provision]));
  return review.provisions.some((old) => saysElseInOther(old, [byId.get(idKey(old.id))?.other]));
}

/** The same of the first language alone, by which provisions are matched; what a person decided of one is such a change. */
export function saysElse(
  review: Pick<Review, "provisions">,
  provisions: readonly DraftProvision[],
  decided?: MatchDecisions,
): boolean {
  if (decided !== undefined && decided.size > 0) return true;
  const byId = new Map(provisions.map((provision) => [idKey(provision.id), provision]));
  return review.provisions.some(({ id, heading, text }) => {
    const now = byId.get(idKey(id));
    return now === undefined || !isSameText(now.heading, heading) || !isSameText(now.text, text);
  });
}

function asItself(provisions: readonly DraftProvision[]): (old: Provision) => ProvisionMatch {
  const ids = new Map(provisions.map(({ id }) => [idKey(id), id]));
  return ({ id }) => ({
    old: id,
    now: [ids.get(idKey(id)) ?? id],
    kind: "same",
    wordsChanged: false,
    isCertain: true,
    candidates: [],
  });
}

/** Whether a cell can't hold its heading or its text, in either language. */
export const isTooLong = ({ text, heading, other }: DraftProvision): boolean =>
  [text, heading, other?.text ?? "", other?.heading ?? ""].some(({ length }) => length > CELL_LIMIT);

const isSameText = (a: string, b: string): boolean =>
  a === b || onOneLine(a.normalize("NFC")) === onOneLine(b.normalize("NFC"));

function wordsOf(
  old: Provision,
  { now }: ProvisionMatch,
  byId: ReadonlyMap<string, DraftProvision>,
): readonly RedlineSpan[] {
  const before = wholeText(old);
  const after = now
    .flatMap((id) => byId.get(id) ?? [])
    .map(wholeText)
    .join("\n");
  return before === after ? [] : redline(before, after);
}

/** From the old words of the second language to the new ones; [] where it says the same, or either has none. */
function otherWordsOf(
  old: Provision,
  { now }: ProvisionMatch,
  byId: ReadonlyMap<string, DraftProvision>,
): readonly RedlineSpan[] {
  const others = now.map((id) => byId.get(id)?.other);
  if (!saysElseInOther(old, others)) return [];
  return redline(wholeOther(old), others.flatMap((other) => (other ? [wholeText(other)] : [])).join("\n"));
}

/** Whether anything that was said there is said otherwise; what was blank is only filled. */
function saysElseInOther(old: Provision, others: readonly DraftProvision["other"][]): boolean {
  const now = others.flatMap((other) => other ?? []);
  const pairs = [
    [old.otherHeading, now.map(({ heading }) => heading)],
    [old.otherText, now.map(({ text }) => text)],
  ] as const;
  return now.length > 0 && pairs.some(([was = "", is]) => was.trim() !== "" && !isSameText(was, is.join("\n")));
}

const wholeOther = ({ otherHeading = "", otherText = "" }: Provision): string =>
  wholeText({ heading: otherHeading, text: otherText });

const withWordsChanged = (match: ProvisionMatch): ProvisionMatch => ({
  ...match,
  wordsChanged: true,
  kind: match.kind === "same" ? "changed" : match.kind,
});

const wholeText = ({ heading, text }: { readonly heading: string; readonly text: string }): string =>
  [heading, text].filter((one) => one !== "").join("\n");
