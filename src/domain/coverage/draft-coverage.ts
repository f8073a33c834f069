import { isHeadingId, outerProvisions } from "../provision/outer-provisions";
import { around, toProvisionTree, walk } from "../draft/provision-tree";
import type { ProvisionNode } from "../draft/provision-tree";
import type { Gap } from "../gap/gap";
import { idKey } from "../gap/id-key";
import { provisionsMeant } from "../lookup/provisions-meant";
import type { Provision } from "../provision/provision";
import type { Review } from "../review/review";
import { activeGaps } from "../review/row-ids";

/** How the gaps of a review lie in its draft. Withdrawn ones do not count. */
export interface DraftCoverage {
  /** Provisions at the top of the draft. */
  readonly top: readonly CoveredProvision[];
  /** All of them, in the order of the sheet. */
  readonly all: readonly CoveredProvision[];
  /** Articles, and what stands in their place: what a gap or a reason is expected for. */
  readonly units: number;
  /** Those of them that have neither. */
  readonly open: number;
  /** Gaps that name no provision of the draft, in the order of their table. */
  readonly unplaced: readonly UnplacedGap[];
}

/** A provision with its gaps. */
export interface CoveredProvision extends Omit<ProvisionNode<Provision>, "outer" | "inner"> {
  readonly outer: CoveredProvision | undefined;
  readonly inner: readonly CoveredProvision[];
  /** Gaps that name it. */
  readonly gaps: readonly Gap[];
  /** How many gaps name it or something inside it. */
  readonly count: number;
  /** An article, or what stands in its place. */
  readonly isUnit: boolean;
  /** An article without a gap in it, and without a reason why. */
  readonly isOpen: boolean;
  /** How many such there are in it, itself included. */
  readonly open: number;
}

/** A gap without a place in the draft, with what it names that the sheet does not have. */
export interface UnplacedGap {
  readonly gap: Gap;
  readonly unknown: readonly string[];
}

/**
 * Which gaps each provision has, and which articles have none.
 *
 * A gap in any part of an article, or in the chapter around it, counts for the whole article; so does a reason that was
 * given for it, or for what is around it.
 */
export function draftCoverage(review: Review): DraftCoverage {
  const { provisions } = review;
  const tree = toProvisionTree(
    provisions,
    outerProvisions(
      provisions.map(({ id }) => id),
      provisions.map(({ citation }) => citation),
    ),
  );
  const gaps = activeGaps(review);
  const byKey = gapsByProvision(gaps, provisions);
  const covered = new Map(
    tree.all.map((node) => [node, { ...node, gaps: byKey.get(idKey(node.provision.id)) ?? [] } as Filling]),
  );
  const all = tree.all.map((node) => covered.get(node) as Filling);
  for (const [node, filling] of covered) {
    filling.outer = node.outer && covered.get(node.outer);
    filling.inner = node.inner.map((one) => covered.get(one) as Filling);
  }
  const top = all.filter(({ outer }) => outer === undefined);
  countGaps([...walk(top)]);
  const units = all.filter(standsInNoArticle);
  for (const unit of units) [unit.isUnit, unit.isOpen] = [true, !isCovered(unit)];
  for (const one of [...walk(top)].reverse())
    one.open = (one.isOpen ? 1 : 0) + one.inner.reduce((sum, { open }) => sum + open, 0);
  const { meant, read } = provisionsMeant(provisions);
  return {
    top,
    all,
    units: units.length,
    open: units.filter(({ isOpen }) => isOpen).length,
    unplaced: gaps
      .filter((gap) => gap.provisions.every((one) => read(one).ids.length === 0))
      .map((gap) => ({ gap, unknown: gap.provisions.filter((one) => meant(one) === undefined) })),
  };
}

/** A provision while its counts are made. */
interface Filling extends CoveredProvision {
  outer: Filling | undefined;
  inner: readonly Filling[];
  count: number;
  isUnit: boolean;
  isOpen: boolean;
  open: number;
}

function gapsByProvision(gaps: readonly Gap[], provisions: readonly Provision[]): ReadonlyMap<string, readonly Gap[]> {
  const { idsOf } = provisionsMeant(provisions);
  const byKey = new Map<string, Gap[]>();
  for (const gap of gaps)
    for (const key of new Set(idsOf(gap.provisions).map(idKey))) byKey.set(key, [...(byKey.get(key) ?? []), gap]);
  return byKey;
}

/** From the innermost out, each gap once in every provision around what it names. */
function countGaps(outwardIn: readonly Filling[]): void {
  const within = new Map<Filling, Set<Gap>>();
  for (const one of [...outwardIn].reverse()) {
    const own = new Set([...one.gaps, ...one.inner.flatMap((inner) => [...(within.get(inner) ?? [])])]);
    within.set(one, own);
    one.count = own.size;
    [one.isUnit, one.isOpen] = [false, false];
    for (const inner of one.inner) within.delete(inner);
  }
}

/** What is in no other but in chapters: an article, a recital, a schedule as a whole. */
const standsInNoArticle = ({ provision: { id }, outer }: CoveredProvision): boolean =>
  id !== "" && !isHeadingId(id) && (outer === undefined || isHeadingId(outer.provision.id));

function isCovered(unit: CoveredProvision): boolean {
  const whole = [unit, ...around(unit)];
  return unit.count > 0 || whole.some(({ gaps, provision }) => gaps.length + provision.noGapReason.trim().length > 0);
}
