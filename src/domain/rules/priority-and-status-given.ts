import { hasColumn } from "./places";
import type { Problem, Rule } from "./rule";

/** The brief orders gaps by priority, and the rules ask more of final ones. */
export const priorityAndStatusGiven: Rule = {
  id: "priority-and-status-given",
  severity: "warning",
  summary: {
    en: "Each gap has a priority and a status from the lists.",
    ru: "У каждого пробела есть приоритет и статус из списков.",
    kk: "Әр олқылықтың тізімдегі басымдығы мен мәртебесі бар.",
  },
  examples: [
    { shows: "Both are set.", review: { gaps: [{ priority: "low", status: "draft" }] }, finds: [] },
    {
      shows: "Neither is set.",
      review: { gaps: [{ priority: undefined, status: undefined }] },
      finds: [
        "Missing priority, expected high, medium or low",
        "Missing status, expected draft, in consultation, final or withdrawn",
      ],
    },
  ],
  check: (review) => {
    const [priorities, statuses] = [hasColumn(review, "Gaps", "priority"), hasColumn(review, "Gaps", "status")];
    return review.gaps.flatMap(({ place, id, priority, status }): readonly Problem[] => [
      ...(priorities && priority === undefined && status !== "withdrawn"
        ? [{ place, column: "priority", rowId: id, message: NO_PRIORITY }]
        : []),
      ...(statuses && status === undefined ? [{ place, column: "status", rowId: id, message: NO_STATUS }] : []),
    ]);
  },
};

const NO_PRIORITY = {
  en: "Missing priority, expected high, medium or low",
  ru: "Нет приоритета; ожидается высокий, средний или низкий",
  kk: "Басымдық жоқ; жоғары, орташа не төмен күтіледі",
};

const NO_STATUS = {
  en: "Missing status, expected draft, in consultation, final or withdrawn",
  ru: "Нет статуса; ожидается черновик, на консультации, окончательно или снято",
  kk: "Мәртебе жоқ; жоба, консультацияда, түпкілікті не алынды күтіледі",
};
