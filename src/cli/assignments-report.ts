import type { Language } from "../domain/language";
import type { MailText } from "../domain/record/assignment-mail";
import { toRowNamer } from "../domain/record/assigned-row";
import type { Assignment } from "../domain/record/assignments";
import type { Review } from "../domain/review/review";
import { oneLine } from "./harmless-text";
import { ASSIGNMENTS } from "./words/assignments-words";

/** A mail with whom it is for. */
export interface MailTo extends MailText {
  readonly to: string;
}

/** Assignments for another program, and the mails where they were asked for. */
export const toJsonAssignments = (assignments: readonly Assignment[], mails: readonly MailTo[] | undefined): string => {
  const rows = assignments.map(({ of, id, gap, people, task, due, typedDue, isOverdue, place }) => ({
    table: place.table,
    id,
    gap,
    kind: of,
    assignedTo: people,
    task,
    due: due ?? (typedDue === "" ? null : typedDue),
    overdue: isOverdue,
  }));
  return `${JSON.stringify({ assignments: rows, ...(mails && { mails }) }, undefined, 2)}\n`;
};

/** A line for each, those that are overdue first. */
export function toTextAssignments(review: Review, assignments: readonly Assignment[], language: Language): string {
  const nameOf = toRowNamer(review, language);
  const line = (assignment: Assignment): string => {
    const { people, task, due, typedDue, isOverdue } = assignment;
    return oneLine(
      [
        due ?? (typedDue || ASSIGNMENTS.noDay[language]),
        people.length === 0 ? ASSIGNMENTS.nobody[language] : people.join("; "),
        nameOf(assignment),
        task,
        isOverdue ? ASSIGNMENTS.overdue[language] : "",
      ]
        .filter((part) => part !== "")
        .join("  "),
    );
  };
  const overdue = assignments.filter(({ isOverdue }) => isOverdue).length;
  return `${[...assignments.map(line), ASSIGNMENTS.total(assignments.length, overdue)[language]].join("\n")}\n`;
}

/** Mails below each other, to copy. */
export const toMails = (mails: readonly MailTo[], language: Language): string =>
  mails
    .map(({ to, subject, body }) => `${ASSIGNMENTS.to[language]}: ${oneLine(to)}\n${subject}\n\n${body}\n`)
    .join("\n---\n\n");

/** That a person owes nothing, and who does; that nobody does where none is asked for. */
export const toTextNothing = (person: string | undefined, others: readonly string[], language: Language): string =>
  `${oneLine((person === undefined || others.length === 0 ? ASSIGNMENTS.none : ASSIGNMENTS.nothingOf(person, others.join("; ")))[language])}\n`;
