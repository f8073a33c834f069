import { assignmentsOf } from "../record/assignments";
import type { Assignment } from "../record/assignments";
import type { Rule } from "./rule";

/** What somebody owes is done by its day, or gets another. */
export const assignmentOverdue: Rule = {
  id: "assignment-overdue",
  severity: "note",
  summary: {
    en: "Nothing that is assigned is overdue.",
    ru: "Ни одно поручение не просрочено.",
    kk: "Мерзімі өткен тапсырма жоқ.",
  },
  examples: [
    {
      shows: "A task whose day is still to come.",
      review: { gaps: [{ assignedTo: "A. Reader", task: "Find an example", due: "9999-12-31" }] },
      finds: [],
    },
    {
      shows: "A task whose day is past.",
      review: { gaps: [{ assignedTo: "A. Reader", task: "Find an example", due: "2020-01-31" }] },
      finds: [
        "Unexpected task of A. Reader that was due on 2020-01-31, expected it done and its cells emptied, or another day",
      ],
    },
    {
      shows: "A remark that was to be answered.",
      review: { feedback: [{ disposition: "open", closedBy: "", assignedTo: "A. Reader", due: "31.01.2020" }] },
      finds: ["Unexpected step of A. Reader that was due on 2020-01-31, expected the remark closed or another day"],
    },
    {
      shows: "A remark that is closed.",
      review: {
        feedback: [{ assignedTo: "A. Reader", due: "2020-01-31", closedOn: "2020-02-01", closedHow: "Letter" }],
      },
      finds: [],
    },
  ],
  byRow: ["gaps", "feedback"],
  check: (review, { today }) =>
    assignmentsOf(review, today)
      .filter(({ isOverdue }) => isOverdue)
      .map((assignment) => ({
        place: assignment.place,
        column: "due",
        rowId: assignment.id,
        ...(assignment.of === "remark" && { gap: assignment.gap }),
        about: assignment.typedDue,
        message: assignment.of === "gap" ? overdueTask(assignment) : overdueStep(assignment),
      })),
};

const who = ({ people }: Assignment, otherwise: string): string => people.join("; ") || otherwise;

const overdueTask = (assignment: Assignment) => ({
  en: `Unexpected task of ${who(assignment, "nobody")} that was due on ${assignment.due}, expected it done and its cells emptied, or another day`,
  ru: `Поручение просрочено с ${assignment.due} (${who(assignment, "никто не назван")}); ожидается, что оно исполнено, а его ячейки пусты, или новый срок`,
  kk: `Тапсырманың мерзімі ${assignment.due} күні өткен (${who(assignment, "ешкім аталмаған")}); оның орындалып, ұяшықтарының босатылуы не жаңа мерзім күтіледі`,
});

const overdueStep = (assignment: Assignment) => ({
  en: `Unexpected step of ${who(assignment, "nobody")} that was due on ${assignment.due}, expected the remark closed or another day`,
  ru: `Шаг по отзыву просрочен с ${assignment.due} (${who(assignment, "никто не назван")}); ожидается, что отзыв закрыт, или новый срок`,
  kk: `Пікір бойынша қадамның мерзімі ${assignment.due} күні өткен (${who(assignment, "ешкім аталмаған")}); пікірдің жабылуы не жаңа мерзім күтіледі`,
});
