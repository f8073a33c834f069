import type { VersionPlan } from "../../../app/plan-new-version";
import type { MatchDecisions } from "../../../domain/provision/versions/match-versions";

/** A provision of which it is not certain what it became. */
export interface Question {
  /** Its id in the version of the review. */
  readonly id: string;
  /** What it is taken for as long as nobody decides: several for a split, none for what is gone. */
  readonly likeliest: readonly string[];
  /** Ids to choose from, the likeliest first. */
  readonly candidates: readonly string[];
  /** Ids of gaps and amendments that name it. */
  readonly namedBy: readonly string[];
}

/** What a person says an old provision became, by its id: ids of the new version, none where it is gone, or later. */
export type Answers = ReadonlyMap<string, readonly string[] | "later">;

/** What was asked before, and what a plan asks besides: a question stays while its answer is tried. */
export function questionsWith(before: readonly Question[], { rows, anchors }: VersionPlan): readonly Question[] {
  const known = new Set(before.map(({ id }) => id));
  const names = new Map<string, Set<string>>();
  for (const { id, named } of anchors) {
    for (const { row } of named) names.set(row.old.id, (names.get(row.old.id) ?? new Set()).add(id));
  }
  const more = rows
    .filter(({ match, old }) => !match.isCertain && !known.has(old.id))
    .map(({ match: { now, candidates }, old: { id } }): Question => ({
      id,
      likeliest: now,
      candidates,
      namedBy: [...(names.get(id) ?? [])],
    }));
  return more.length === 0 ? before : [...before, ...more];
}

/** Those that are still open, or were answered, among the provisions that the review has. */
export function openQuestions(
  questions: readonly Question[],
  { rows }: VersionPlan,
  answers: Answers,
): readonly Question[] {
  const open = new Set(rows.filter(({ match }) => !match.isCertain).map(({ old }) => old.id));
  const there = new Set(rows.map(({ old }) => old.id));
  return questions.filter(({ id }) => open.has(id) || (answers.has(id) && there.has(id)));
}

export const decisionsOf = (answers: Answers): MatchDecisions =>
  new Map([...answers].flatMap(([id, answer]) => (answer === "later" ? [] : [[id, answer] as const])));
