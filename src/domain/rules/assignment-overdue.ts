import { assignmentsOf } from "../record/assignments";
import type { Assignment } from "../record/assignments";
import { sayDate } from "../text/dates/say-date";
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
      finds: ["The task (A. Reader) was due on 31 January 2020. Empty its cells if it is done, or set another day."],
    },
    {
      shows: "A remark that was to be answered.",
      review: { feedback: [{ disposition: "open", closedBy: "", assignedTo: "A. Reader", due: "31.01.2020" }] },
      finds: [
        "The next step on this remark (A. Reader) was due on 31 January 2020. Close the remark, or set another day.",
      ],
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
  besides: ["consultations", "waivers"],
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

/** Behind the word it belongs to; nothing where nobody is named. */
const by = ({ people }: Assignment): string => (people.length === 0 ? "" : ` (${people.join("; ")})`);

const overdueTask = (assignment: Assignment) => ({
  en: `The task${by(assignment)} was due on ${sayDate(assignment.due ?? "", "en")}. Empty its cells if it is done, or set another day.`,
  ru: `Срок поручения${by(assignment)} истек ${sayDate(assignment.due ?? "", "ru")}. Очистите его ячейки, если оно исполнено, или назначьте новый срок.`,
  kk: `Тапсырманың${by(assignment)} мерзімі ${sayDate(assignment.due ?? "", "kk")} күні өтті. Орындалса, ұяшықтарын босатыңыз, әйтпесе жаңа мерзім қойыңыз.`,
});

const overdueStep = (assignment: Assignment) => ({
  en: `The next step on this remark${by(assignment)} was due on ${sayDate(assignment.due ?? "", "en")}. Close the remark, or set another day.`,
  ru: `Срок следующего шага по отзыву${by(assignment)} истек ${sayDate(assignment.due ?? "", "ru")}. Закройте отзыв или назначьте новый срок.`,
  kk: `Пікір бойынша келесі қадамның${by(assignment)} мерзімі ${sayDate(assignment.due ?? "", "kk")} күні өтті. Пікірді жабыңыз немесе жаңа мерзім қойыңыз.`,
});
