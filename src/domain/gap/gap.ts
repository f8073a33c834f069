import type { Localised } from "../language";
import type { RowPlace } from "./row-place";

/** One row of the gap table: what affects children's rights, what to change, and who already does it. */
export interface Gap {
  /** Stable id, e.g. `"G-001"`: survives sort, filter, insert and copy. */
  readonly id: string;
  readonly issue: string;
  readonly solution: string;
  readonly sources: string;
  readonly headline: string;
  /** Ids of provisions of the draft, as in the Provisions table. */
  readonly provisions: readonly string[];
  /** Ids of aspects of the profile; what is no aspect is kept as typed, for a rule to point out. */
  readonly aspects: readonly string[];
  /** Undefined when the cell is empty or holds none of the choices. */
  readonly priority: Priority | undefined;
  readonly status: GapStatus | undefined;
  /** The author's order of importance, 1 first; undefined where nobody ranked it. */
  readonly rank?: number | undefined;
  /** Who is asked to make the change, e.g. `"Ministry of Digital Development"`; "" where nobody is named. */
  readonly addressee?: string;
  /** By when, in the author's words, e.g. `"before second reading"`. */
  readonly byWhen?: string;
  /** Ids of the profile's questions that it answers, e.g. `"7.2"`; without any it counts for its aspects only. */
  readonly questions?: readonly string[];
  /** The same texts in the review's second language; "" or left out where nobody wrote them. */
  readonly otherHeadline?: string;
  readonly otherIssue?: string;
  readonly otherSolution?: string;
  /** What the cell holds where that is none of the choices, or no whole number from 1. */
  readonly typedRank?: string;
  readonly typedPriority?: string;
  /** Also where its words tell a status that is no choice's label. */
  readonly typedStatus?: string;
  /** The number of another row that the cell holds, where the row was given one of its own (`mendIds`). */
  readonly typedId?: string;
  /** What a new version of the draft changed in its provisions; emptied by a person who has looked at it. */
  readonly draftChanged?: string;
  /** Who owes what on this row, and by when; "" where nothing is owed. */
  readonly assignedTo?: string;
  readonly task?: string;
  readonly due?: string;
  /** Who last went over the row, when, and the fingerprint it had then. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  readonly reviewedAs?: string;
  /** The fingerprint that stands in the row; compare with `fingerprintOf`. */
  readonly fingerprint: string;
  readonly place: RowPlace;
}

export const PRIORITIES = ["high", "medium", "low"] as const;
export type Priority = (typeof PRIORITIES)[number];
export const PRIORITY_LABELS: Readonly<Record<Priority, Localised>> = {
  high: { en: "High", ru: "Высокий", kk: "Жоғары" },
  medium: { en: "Medium", ru: "Средний", kk: "Орташа" },
  low: { en: "Low", ru: "Низкий", kk: "Төмен" },
};

export const GAP_STATUSES = ["draft", "consultation", "final", "withdrawn"] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];
export const STATUS_LABELS: Readonly<Record<GapStatus, Localised>> = {
  draft: { en: "Draft", ru: "Черновик", kk: "Жоба" },
  consultation: { en: "In consultation", ru: "На консультации", kk: "Консультацияда" },
  final: { en: "Final", ru: "Окончательно", kk: "Түпкілікті" },
  withdrawn: { en: "Withdrawn", ru: "Снято", kk: "Алынды" },
};
