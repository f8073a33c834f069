import { isAny, markAt } from "../productions/look";
import type { Reading } from "../productions/look";
import { endsTelling, pastExample, statesAround } from "../productions/state-around";
import { LONGEST_STATE, stateAt } from "../productions/state-at";
import type { Cluster } from "./clusters";

/** Whose places those are that do not say it. */
export interface SpokenOf {
  /** What names an act, or the act at hand. */
  readonly named: Cluster | undefined;
  /** States whose law is spoken of, by code. */
  readonly states: readonly string[];
}

/**
 * For each of some clusters whose places those without a name are that stand in brackets behind what the sentence speaks
 * of, "Kenya requires consent (Article 7)", or in the list below it, "the Law on Play: Article 7 …; Article 8 …".
 */
export function spokenOf(reading: Reading, clusters: readonly Cluster[]): readonly (SpokenOf | undefined)[] {
  const all: (SpokenOf | undefined)[] = [];
  const inBrackets = new Set<number>();
  clusters.forEach((cluster, at) => {
    const before = clusters[at - 1];
    const last = before && isOneSentence(reading, before.end, cluster.start) ? before : undefined;
    if (cluster.name) all.push(heads(reading, cluster) ? { named: cluster, states: [] } : undefined);
    else {
      const mark = markAt(reading, cluster.start - 1);
      if (mark === "(" && last?.name) all.push({ named: last, states: [] });
      else if (mark === "(" || (mark === ":" && isStateBehind(reading, cluster.start - 1)))
        all.push({ named: undefined, states: statesBefore(reading, cluster) });
      else all.push(mark === ";" && last && !inBrackets.has(at - 1) ? all[at - 1] : undefined);
      if (mark === "(") inBrackets.add(at);
    }
  });
  return all;
}

/** Whether a colon behind a name makes it the heading of what follows. */
const heads = (reading: Reading, { name }: Cluster): boolean => name !== undefined && markAt(reading, name.end) === ":";

/** Whether the name of a state, or its example, ends at a token: a colon there speaks of it, "Опыт Польши: …". */
function isStateBehind(reading: Reading, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_STATE - 1); at--) {
    const state = stateAt(reading, at, "forms");
    if (state && (state.end === end || pastExample(reading, state.end) === end)) return true;
  }
  return false;
}

const statesBefore = (reading: Reading, { start, end }: Cluster): readonly string[] =>
  statesAround(reading, { start, end });

const isOneSentence = (reading: Reading, from: number, to: number): boolean =>
  !isAny(from, to, (at) => endsTelling(reading, at));
