import type { Amendment } from "../amendment/amendment";
import type { Gap } from "../gap/gap";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import type { Feedback } from "../review/consultation";
import { idKeys } from "../review/id-keys";
import type { Review } from "../review/review";
import { sameWords } from "../review/fingerprint";
import { shareRun } from "../text/word-runs";
import { textsOf } from "./frozen-texts";
import type { FrozenTexts } from "./frozen-texts";
import type { FrozenCells } from "./frozen-row";

/** A number of a gap that something names, and that no row has. */
export interface LostNumber {
  readonly id: string;
  /** What the last round froze under it; undefined where it froze nothing. */
  readonly frozen: FrozenCells | undefined;
  /** Final texts and remarks that name it. */
  readonly amendments: readonly Amendment[];
  readonly remarks: readonly Feedback[];
}

/** The numbers without a row, of the last round, of the final text and of Feedback; in no order. */
export function lostNumbers(review: Review, frozen: FrozenTexts, frozenIds: readonly string[]): readonly LostNumber[] {
  const held = idKeys(review.gaps);
  const provisions = idKeys(review.provisions);
  const isLost = (id: string): boolean => !held.has(idKey(id)) && !provisions.has(idKey(id));
  const [amendments, remarks] = [namedIn(review.amendments), namedIn(review.feedback)];
  const named = [...amendments.values(), ...remarks.values()].map(({ id }) => id).filter((id) => /\d/u.test(id));
  const byKey = new Map([...named, ...frozenIds].filter(isLost).map((id) => [idKey(id), id]));
  return [...byKey].map(([key, id]) => ({
    id,
    frozen: frozen.cellsById.get(key),
    amendments: amendments.get(key)?.rows ?? [],
    remarks: remarks.get(key)?.rows ?? [],
  }));
}

interface Named<Row> {
  readonly id: string;
  readonly rows: readonly Row[];
}

function namedIn<Row extends { readonly gap: string }>(rows: readonly Row[]): ReadonlyMap<string, Named<Row>> {
  const found = new Map<string, Named<Row>>();
  for (const row of rows)
    for (const id of gapsNamedIn(row.gap))
      found.set(idKey(id), { id, rows: [...(found.get(idKey(id))?.rows ?? []), row] });
  return found;
}

/** Whether what goes by a number was worded after this gap: on its provision, where both say one. */
export function isWordedAfter({ amendments, remarks }: LostNumber, gap: Gap): boolean {
  const own = new Set(gap.provisions.map(idKey));
  if (own.size > 0 && amendments.some(({ provision }) => provision !== "" && !own.has(idKey(provision)))) return false;
  const said = [
    ...amendments.flatMap(({ newText, alternativeText, justification }) => [newText, alternativeText, justification]),
    ...remarks.map(({ feedback }) => feedback),
  ];
  return shareRun(wordsOf(gap), said);
}

/**
 * Whether a gap may have had a number: something but the round goes by it, or the gap says what the round froze under
 * it, if only in part; or that is not known.
 */
export const mayBe = ({ frozen, amendments, remarks }: LostNumber, gap: Gap): boolean =>
  amendments.length > 0 || remarks.length > 0 || frozen === undefined || saysPartOf(frozen, gap);

function saysPartOf({ issue = "", solution = "", headline = "" }: FrozenCells, gap: Gap): boolean {
  const was = [issue, solution, headline];
  if (was.every((text) => text.trim() === "")) return true;
  const isSame = wordsOf(gap).some((text, at) => text.trim() !== "" && sameWords(text, was[at] ?? ""));
  return isSame || shareRun(wordsOf(gap), was);
}

const wordsOf = ({ issue, solution, headline }: Gap): readonly string[] => [issue, solution, headline];

/** Whether a row with a number of its own has the texts of a lost one: no other row is the one that lost it. */
export const stands = ({ frozen }: LostNumber, texts: ReadonlySet<string>): boolean =>
  frozen !== undefined && texts.has(textsOf({ issue: frozen.issue ?? "", solution: frozen.solution ?? "" }));
