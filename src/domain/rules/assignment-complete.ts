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
      finds: ["Missing name, expected who does it", "Missing day, expected by when, e.g. 2026-12-01"],
    },
    {
      shows: "A remark that somebody answers some day.",
      review: { feedback: [{ disposition: "open", closedBy: "", assignedTo: "A. Reader", due: "soon" }] },
      finds: ["Unexpected day soon, expected one such as 2026-12-01"],
    },
  ],
  byRow: ["gaps", "feedback"],
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
      ? [{ column: "due", message: typedDue === "" ? NO_DAY : noSuchDay(typedDue), about: typedDue || undefined }]
      : []),
  ];
}

const NO_NAME: Localised = {
  en: "Missing name, expected who does it",
  ru: "Не назван исполнитель; ожидается, кто это сделает",
  kk: "Орындаушы аталмаған; кім істейтіні күтіледі",
};

const NO_TASK: Localised = {
  en: "Missing task, expected what is to be done",
  ru: "Нет содержания поручения; ожидается, что надо сделать",
  kk: "Тапсырманың мазмұны жоқ; не істеу керегі күтіледі",
};

const NO_DAY: Localised = {
  en: "Missing day, expected by when, e.g. 2026-12-01",
  ru: "Нет срока; ожидается день, например 2026-12-01",
  kk: "Мерзімі жоқ; күн күтіледі, мысалы 2026-12-01",
};

const noSuchDay = (typed: string): Localised => ({
  en: `Unexpected day ${typed}, expected one such as 2026-12-01`,
  ru: `Неожиданный срок ${typed}; ожидается день вида 2026-12-01`,
  kk: `Күтпеген мерзім ${typed}; 2026-12-01 түріндегі күн күтіледі`,
});
