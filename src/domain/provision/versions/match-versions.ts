import { idKey } from "../../gap/id-key";
import { candidateFinder } from "./find-candidates";
import { Certainty } from "./certainty";
import { compareVersions } from "./compared-versions";
import type { ComparedVersions } from "./compared-versions";
import { findSplits, HELD } from "./find-splits";
import { kindsOf } from "./match-kind";
import { pairAlike, pairClearest, pairSameWords, TELLING } from "./pair-by-words";
import {
  IN_PLACE,
  pairByHeading,
  pairByInner,
  pairInPlace,
  pairSameHolders,
  pairSameWithin,
} from "./pair-by-structure";
import type { VersionedProvision, VersionMatch } from "./version-match";
import type { VersionUnit } from "./version-unit";

/** What a person decided: the id of an old provision, and the ids of what it became; none when it is gone. */
export type MatchDecisions = ReadonlyMap<string, readonly string[]>;

/**
 * Match the provisions of a draft with those of its new version, by their words and their place among the others; by a
 * number only where words and place agree with it.
 *
 * Never fails. What can't be told for certain is said so, with the likeliest. Time is linear in the length of the
 * drafts, but for sorting.
 *
 * @param old in the order of the draft, each below what it is part of, as `now`
 * @param decided ids that no version has are passed over
 */
export function matchVersions(
  old: readonly VersionedProvision[],
  now: readonly VersionedProvision[],
  decided: MatchDecisions = new Map(),
): VersionMatch {
  const versions = compareVersions(old, now);
  const { pairing } = versions;
  const settled = settle(versions, decided);
  pairSameWords(versions, TELLING);
  pairByHeading(versions);
  findSplits(versions, HELD.surely);
  pairSameHolders(versions);
  pairByInner(versions);
  pairSameWithin(versions);
  pairByInner(versions);
  pairAlike(versions);
  for (let round = 0; round < 2; round++) {
    pairByInner(versions);
    pairInPlace(versions, IN_PLACE.surely);
  }
  pairSameWords(versions, 1);
  findSplits(versions, HELD.perhaps);
  pairInPlace(versions, IN_PLACE.perhaps);
  const certainty = new Certainty(versions, settled);
  const certain = new Set(versions.old.units.filter((unit) => certainty.of(unit)));
  // Judged before, so that a guess makes nothing else certain.
  pairClearest(versions, (unit) => !certain.has(unit));
  const kindOf = kindsOf(versions);
  const candidatesOf = candidateFinder(versions, certain);
  return {
    matches: versions.old.units.map((unit) => {
      const parts = pairing.partsOf(unit);
      const isCertain = certain.has(unit);
      return {
        old: unit.id,
        now: parts.map(({ id }) => id),
        kind: kindOf(unit),
        wordsChanged: parts.length > 1 || (parts[0] !== undefined && parts[0].said !== unit.said),
        isCertain,
        candidates: isCertain ? [] : candidatesOf(unit),
      };
    }),
    added: versions.now.units.filter((unit) => pairing.isFree(unit)).map(({ id }) => id),
  };
}

/** Pair as a person decided. @returns the old provisions that it was decided for */
function settle({ old, now, pairing }: ComparedVersions, decided: MatchDecisions): ReadonlySet<VersionUnit> {
  const settled = new Set<VersionUnit>();
  if (decided.size === 0) return settled;
  const byId = new Map(now.units.map((unit) => [idKey(unit.id), unit]));
  const decisions = new Map([...decided].map(([id, ids]) => [idKey(id), ids]));
  for (const unit of old.units) {
    const ids = decisions.get(idKey(unit.id));
    if (ids === undefined) continue;
    settled.add(unit);
    const [first, ...others] = ids.flatMap((id) => byId.get(idKey(id)) ?? []);
    if (!first) pairing.drop(unit);
    else if (pairing.isFree(first)) pairing.pair(unit, first);
    else pairing.join(first, unit);
    for (const part of others) if (pairing.isFree(part)) pairing.split(unit, part);
  }
  return settled;
}
