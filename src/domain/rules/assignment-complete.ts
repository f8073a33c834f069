import { noDay, writeDay } from "./no-day";
import type { Localised } from "../language";
import { assignmentsOf } from "../record/assignments";
import type { Assignment } from "../record/assignments";
import { aboutColumn } from "./about";
import type { Problem, Rule } from "./rule";

/** Where somebody owes something, it is said who, what and by when; rows without any of these are nobody's business. */
export const assignmentComplete: Rule = {
  id: "assignment-complete",
  severity: "note",
  summary: {
    en: "What is assigned has a name, a task and a day.",
    ru: "У каждого поручения есть исполнитель, содержание и срок.",
    kk: "Әр тапсырманың орындаушысы, мазмұны және мерзімі бар.",
  },
  examples: [
    { shows: "Nobody owes anything.", review: { gaps: [{}] }, finds: [] },
    {
      shows: "A name, a task and a day.",
      review: { gaps: [{ assignedTo: "A. Reader", task: "Find an example", due: "2026-12-01" }] },
      finds: [],
    },
    {
      shows: "A task alone.",
      review: { gaps: [{ task: "Find an example" }] },
      finds: [
        "The task names nobody. Write who does it.",
        "The task has no day. Write by when it is due, such as 2026-12-01.",
      ],
    },
    {
      shows: "A remark that somebody answers some day.",
      review: { feedback: [{ disposition: "open", closedBy: "", assignedTo: "A. Reader", due: "soon" }] },
      finds: ["“soon” is not read as a date. Write one such as 2026-12-01."],
    },
  ],
  byRow: ["gaps", "feedback"],
  besides: ["consultations", "waivers"],
  check: (review) =>
    assignmentsOf(review, "").flatMap((assignment) =>
      missing(assignment).map(({ column, message, about }): Problem => ({
        place: assignment.place,
        rowId: assignment.id,
        ...(assignment.of === "remark" && { gap: assignment.gap }),
        column,
        about: about ?? aboutColumn(review, assignment.of === "gap" ? "Gaps" : "Feedback", column),
        message,
      })),
    ),
};

function missing({ people, task, due, typedDue }: Assignment) {
  return [
    ...(people.length === 0 ? [{ column: "assignedTo", message: NO_NAME, about: undefined }] : []),
    ...(task === "" ? [{ column: "task", message: NO_TASK, about: undefined }] : []),
    ...(due === undefined
      ? [{ column: "due", message: typedDue === "" ? NO_DAY : noDueDay(typedDue), about: typedDue || undefined }]
      : []),
  ];
}

const NO_NAME: Localised = {
  en: "The task names nobody. Write who does it.",
  ru: "Исполнитель не назван. Напишите, кто это сделает.",
  kk: "Орындаушы аталмаған. Кім істейтінін жазыңыз.",
};

const NO_TASK: Localised = {
  en: "It is not said what is to be done. Write the task.",
  ru: "Не сказано, что надо сделать. Напишите поручение.",
  kk: "Не істеу керегі айтылмаған. Тапсырманы жазыңыз.",
};

const NO_DAY: Localised = {
  en: "The task has no day. Write by when it is due, such as 2026-12-01.",
  ru: "Срок не указан. Напишите день, например 2026-12-01.",
  kk: "Мерзімі көрсетілмеген. Күнін жазыңыз, мысалы 2026-12-01.",
};

/** What is said of a cell that is to hold the day a task is due, and is read as none. */
export const noDueDay = (typed: string): Localised => noDay(typed, writeDay("2026-12-01"));
