import { rowReader } from "../../src/domain/review/read-row";
import type { Review } from "../../src/domain/review/review";
import { ROUNDS } from "../../src/domain/review/tables/rounds";
import { planRound } from "../../src/domain/round/plan-round";
import { rowPlace } from "./builders";

/** A review with one more round, its rows as they are read back. */
export function withRound(review: Review, label: string, date = "2026-10-01"): Review {
  const toRow = rowReader(review.profile)(ROUNDS);
  const { rows } = planRound(review, label, date);
  const read = rows.map((row) => toRow({ place: rowPlace("Rounds"), text: (key) => row[key] ?? "" }));
  return { ...review, rounds: [...review.rounds, ...read] };
}
