import type { Gap, GapStatus } from "../gap/gap";
import type { RowPlace } from "../gap/row-place";
import type { Feedback } from "../review/consultation";
import type { Review } from "../review/review";
import { calendarDay } from "../text/dates/calendar-day";
import { peopleOfCell } from "./people";
import { statusOf } from "./status-of";
import { onOneLine } from "../text/on-one-line";

/** Something that somebody owes: on a row of the gap table, or the next step on a remark. */
export interface Assignment {
  readonly of: "gap" | "remark";
  /** What is asked for: the task, an answer to the remark, or that who raised it agrees with the answer. */
  readonly step: "task" | "answer" | "confirm";
  /** Who raised the remark that this is about, and so has to agree with the answer; none of a gap. */
  readonly raisers: readonly string[];
  /** Id of the row. */
  readonly id: string;
  /** Id of the gap it is about, as its row names it; "" for the review as a whole. */
  readonly gap: string;
  /** The remark that it is a step on; none of a gap. */
  readonly remark?: Feedback;
  /** Who owes it: several where the cell names several, none where it is blank. */
  readonly people: readonly string[];
  /** What is to be done, as typed; for a remark, the remark. "" where nothing says it. */
  readonly task: string;
  /** ISO day; undefined where the cell is blank or holds no day. */
  readonly due: string | undefined;
  /** The cell as typed. */
  readonly typedDue: string;
  /** The day it was due is past. */
  readonly isOverdue: boolean;
  readonly place: RowPlace;
}

/** Nothing is owed any more on rows of these. */
const OVER: readonly (GapStatus | undefined)[] = ["withdrawn"];

/**
 * Who owes what by when: gaps that somebody is assigned to, with a task or a day, and remarks that are not closed and
 * have a person or a day. What is due first comes first, what has no day last; else in table order, gaps before remarks.
 *
 * @param today ISO day
 */
export function assignmentsOf(review: Review, today: string): readonly Assignment[] {
  const gaps = review.gaps
    .filter((gap) => !OVER.includes(gap.status) && isAssigned(gap))
    .map(({ id, assignedTo = "", task = "", due = "", place }) =>
      toAssignment(
        { of: "gap", step: "task", raisers: [], id, gap: id, task, place },
        peopleOfCell(assignedTo, review),
        due,
        today,
      ),
    );
  const remarks = review.feedback
    .filter((row) => row.assignedTo.trim() !== "" || row.due.trim() !== "")
    .filter((row) => statusOf(row, review).kind !== "closed")
    .map((row) => remarkAssignment(row, review, today));
  const owed = [
    ...gaps.filter(({ people, task, typedDue }) => people.length > 0 || task !== "" || typedDue !== ""),
    ...remarks.filter(({ people, typedDue }) => people.length > 0 || typedDue !== ""),
  ];
  return owed.sort((a, b) => compareDays(a.due, b.due));
}

/** Most gaps are nobody's, so those are left out before anything of them is read. */
const isAssigned = ({ assignedTo = "", task = "", due = "" }: Gap): boolean =>
  [assignedTo, task, due].some((cell) => cell.trim() !== "");

/** The people who owe something, each as first written, in the order of what is due first. */
export function peopleWhoOwe(assignments: readonly Assignment[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of assignments.flatMap(({ people }) => people)) {
    if (!seen.has(personKey(name))) seen.set(personKey(name), name);
  }
  return [...seen.values()];
}

/** What one person owes; letters' case and blanks don't count in the name. */
export const owedBy = (assignments: readonly Assignment[], person: string): readonly Assignment[] =>
  assignments.filter(({ people }) => people.some((name) => personKey(name) === personKey(person)));

/**
 * Whose consent somebody else has to ask for: of those who raised the remark. None where the people asked raised it
 * themselves, where nobody else is named, and where no consent is asked for.
 */
export function consentOf({ step, raisers }: Assignment, asked: readonly string[]): readonly string[] {
  const keys = new Set(raisers.map(personKey));
  return step !== "confirm" || asked.every((name) => keys.has(personKey(name))) ? [] : raisers;
}

const personKey = (name: string): string => onOneLine(name.normalize("NFC")).toLowerCase();

/** The next step on a remark that is not closed. */
export function remarkAssignment(row: Feedback, review: Review, today: string): Assignment {
  const { id, gap, feedback, raisedBy, assignedTo, due, place } = row;
  const step = statusOf(row, review).kind === "answered" ? "confirm" : "answer";
  return toAssignment(
    { of: "remark", step, raisers: peopleOfCell(raisedBy, review), id, gap, remark: row, task: feedback, place },
    peopleOfCell(assignedTo, review),
    due,
    today,
  );
}

function toAssignment(
  row: Pick<Assignment, "of" | "step" | "raisers" | "id" | "gap" | "remark" | "task" | "place">,
  people: readonly string[],
  typedDue: string,
  today: string,
): Assignment {
  const due = calendarDay(typedDue);
  return {
    ...row,
    task: row.task.trim(),
    people,
    due,
    typedDue: typedDue.trim(),
    isOverdue: due !== undefined && due < today,
  };
}

const compareDays = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;
