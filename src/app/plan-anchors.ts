import type { DraftProvision } from "../domain/draft/draft-provision";
import { idKey } from "../domain/gap/id-key";
import type { RowPlace } from "../domain/gap/row-place";
import { idsMeant } from "../domain/lookup/cited-provisions";
import { provisionsMeant } from "../domain/lookup/provisions-meant";
import { draftTexts } from "../domain/provision/draft-texts";
import type { Review } from "../domain/review/review";
import { splitValues } from "../domain/text/split-values";
import { toOldNumbers } from "./old-numbers";
import type { OldNumber } from "./old-numbers-note";
import type { PlacesSaid } from "./places-said";
import type { VersionedRow } from "./versioned-row";

/** A row that names provisions of the draft, and what it is to name in the new version. */
export interface Anchor {
  readonly table: "Gaps" | "Amendments";
  /** Key of the column that names them. */
  readonly column: "provisions" | "provision";
  readonly id: string;
  readonly place: RowPlace;
  /** Names as they stand in the row. */
  readonly before: readonly string[];
  /** What each of these names means. */
  readonly read: readonly ReadName[];
  /** All provisions that they are certain to mean. */
  readonly named: readonly NamedProvision[];
  /**
   * What else of them is another by now: provisions inside that changed, went or left, those with the beginning of their
   * sentence, and the article around what has no row of its own.
   */
  readonly within: readonly NamedProvision[];
  /** Provisions of the new version that came into them. */
  readonly came: readonly DraftProvision[];
  /**
   * What the texts of an amendment, or of a gap and its amendments, name by a number that is not its own any more, or
   * is its own again after a note that gave another.
   */
  readonly saidOld: readonly OldNumber[];
}

/** The provisions that a name is certain to mean, and what else it names. */
export interface ReadName {
  readonly named: readonly NamedProvision[];
  readonly missing: readonly string[];
}

/** A provision that a row names. */
export interface NamedProvision {
  readonly row: VersionedRow;
  /** What it is named from now on: several for a split; none where a person has to decide, or it is gone. */
  readonly now: readonly string[];
}

/**
 * Rows that name provisions whose number or words changed, or those of what is inside them. A row goes on naming what is
 * certain; what is not, and what is gone, is left for a person. An amendment changes one provision, so that what was
 * split is for a person, too.
 *
 * @param said what the texts of the review name of the draft
 */
export function planAnchors(
  review: Pick<Review, "gaps" | "amendments">,
  rows: readonly VersionedRow[],
  provisions: readonly DraftProvision[],
  said: PlacesSaid,
): readonly Anchor[] {
  const { read: valueOf, articleAround } = provisionsMeant(rows.map(({ old }) => old));
  const byId = new Map(rows.map((row) => [row.old.id, row]));
  const read = (before: readonly string[], most: number): Pick<Anchor, "before" | "read" | "named"> => {
    const all = before.map((name): ReadName => {
      const { ids, missing } = valueOf(name);
      return { named: ids.flatMap((id) => toNamed(byId.get(id), most)), missing };
    });
    return { before, read: all, named: all.flatMap(({ named }) => named) };
  };
  const changesIn = toChangeFinder(rows, provisions);
  /** What changed in the articles around what the draft has no row for, and the articles that did. */
  const changesAround = ({ before, read: all, named }: Pick<Anchor, "before" | "read" | "named">): Changes => {
    const unread = before.filter((_, at) => (all[at]?.named.length ?? 0) === 0);
    const articles = unread.flatMap((name) => toNamed(byId.get(articleAround(name) ?? ""), Infinity));
    const around = articles.filter(({ row }) => !named.some((one) => one.row === row));
    const { within, came } = changesIn([...named, ...around]);
    return { within: [...around.filter(isTouched), ...within], came };
  };
  const oldNumbers = toOldNumbers(rows);
  const notes = new Map(review.gaps.map(({ id, draftChanged }) => [idKey(id), draftChanged]));
  return [
    ...review.gaps.map((gap) => ({
      table: "Gaps" as const,
      column: "provisions" as const,
      id: gap.id,
      place: gap.place,
      ...read(gap.provisions, Infinity),
      saidOld: oldNumbers(said.gaps.get(idKey(gap.id)) ?? [], gap.draftChanged),
    })),
    ...review.amendments.map(({ id, gap, place, provision }) => ({
      table: "Amendments" as const,
      column: "provision" as const,
      id,
      place,
      ...read(splitValues(provision), 1),
      saidOld: oldNumbers(said.amendments.get(place.row) ?? [], notes.get(idKey(gap))),
    })),
  ]
    .map((anchor): Anchor => ({ ...anchor, ...changesAround(anchor) }))
    .filter(
      ({ named: own, within, came, saidOld }) =>
        own.some(isTouched) || within.length > 0 || came.length > 0 || saidOld.length > 0,
    );
}

type Changes = Pick<Anchor, "within" | "came">;

/** What a row names from now on: none of its provisions, where that is not certain or there are more than it may have. */
export const toNamed = (row: VersionedRow | undefined, most: number): readonly NamedProvision[] =>
  row ? [{ row, now: row.match.isCertain && row.match.now.length <= most ? row.match.now : [] }] : [];

/** What of a draft changed beside the rows of the provisions that are named. */
export function toChangeFinder(
  rows: readonly VersionedRow[],
  provisions: readonly DraftProvision[],
): (named: readonly NamedProvision[]) => Changes {
  const texts = draftTexts(rows.map(({ old }) => old));
  const byId = new Map(rows.map((row) => [row.old.id, row]));
  const rowsOf = (olds: readonly { readonly id: string }[]): readonly VersionedRow[] =>
    olds.flatMap(({ id }) => byId.get(id) ?? []);
  const inner = new Map<string, DraftProvision[]>();
  for (const one of provisions) {
    const known = inner.get(one.parent ?? "");
    if (known) known.push(one);
    else inner.set(one.parent ?? "", [one]);
  }
  const insideNow = (id: string): readonly DraftProvision[] =>
    (inner.get(id) ?? []).flatMap((one) => [one, ...insideNow(one.id)]);
  return (named) => {
    const own = new Set(named.map(({ row }) => row));
    const within = new Set<VersionedRow>();
    const came = new Set<DraftProvision>();
    for (const { row, now } of named) {
      const inside = rowsOf(texts.insideOf(row.old.id));
      const after = now.flatMap(insideNow);
      const stays = new Set(after.map(({ id }) => id));
      const hasLeft = ({ match }: VersionedRow): boolean => now.length > 0 && !match.now.some((id) => stays.has(id));
      for (const one of inside) if (one.match.wordsChanged || hasLeft(one)) within.add(one);
      for (const one of rowsOf(texts.leadInsOf(row.old.id))) if (one.match.wordsChanged) within.add(one);
      const known = new Set([row, ...inside].flatMap(({ match }) => match.now));
      for (const one of after) if (!known.has(one.id)) came.add(one);
    }
    return {
      within: [...within].filter((row) => !own.has(row)).flatMap((row) => toNamed(row, Infinity)),
      came: [...came],
    };
  };
}

/** Whether a row has to know: its provision has another number, other words, or is not certain. */
export const isTouched = ({ row: { match, old }, now }: NamedProvision): boolean =>
  match.wordsChanged || now.length !== 1 || now[0] !== old.id;

/** Whether a person has to decide what the row names from now on. */
export const isOpen = ({ now }: NamedProvision): boolean => now.length === 0;

/**
 * What the row names from now on. What a person has to decide, and a number that the old version lacks, keeps its version,
 * so that it is not taken for another provision that has that number now. As long as nothing changes, names stay as they are typed.
 *
 * @param ofOld how an id of the old version is written
 */
export function namesAfter(anchor: Anchor, ofOld: (id: string) => string): readonly string[] {
  if (!anchor.named.some(isTouched)) return anchor.before;
  const after = anchor.before.flatMap((name, at) => {
    const { named, missing } = anchor.read[at] ?? { named: [], missing: [] };
    const now = named.flatMap((one) => (isOpen(one) ? [ofOld(one.row.old.id)] : one.now));
    const rest = missing.map((one) => (idsMeant(one).length > 0 ? ofOld(one) : one));
    return named.length === 0 ? [name] : [...now, ...rest];
  });
  return [...new Set(after)];
}

/** Ids of the provisions whose words a row has to look at again, as they were; of those that came, as they are. */
export const idsChanged = ({ named, within, came }: Pick<Anchor, "named" | "within" | "came">): readonly string[] => [
  ...new Set([
    ...[...named.filter(({ row }) => row.match.wordsChanged), ...within].map(({ row }) => row.old.id),
    ...came.map(({ id }) => id),
  ]),
];
