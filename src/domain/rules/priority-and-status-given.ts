import { aboutColumn } from "./about";
import type { Localised } from "../language";
import { quoted } from "./quoted";
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
    {
      shows: "A word that is none of the choices.",
      review: { gaps: [{ priority: undefined, typedPriority: "Urgent" }] },
      finds: ["Unexpected “Urgent”, expected high, medium or low"],
    },
  ],
  byRow: ["gaps"],
  check: (review) => {
    const [priorities, statuses] = [hasColumn(review, "Gaps", "priority"), hasColumn(review, "Gaps", "status")];
    const about = (column: "priority" | "status", typed: string | undefined): string =>
      typed ?? aboutColumn(review, "Gaps", column);
    return review.gaps.flatMap(({ place, id, priority, status, typedPriority, typedStatus }): readonly Problem[] => [
      ...(priorities && priority === undefined && status !== "withdrawn"
        ? [
            {
              place,
              column: "priority",
              rowId: id,
              about: about("priority", typedPriority),
              message: wrong(typedPriority, NO_PRIORITY),
            },
          ]
        : []),
      ...(statuses && status === undefined
        ? [
            {
              place,
              column: "status",
              rowId: id,
              about: about("status", typedStatus),
              message: wrong(typedStatus, NO_STATUS),
            },
          ]
        : []),
    ]);
  },
};

/** What is typed but no choice is named, so that a person does not look for an empty cell. */
const wrong = (typed: string | undefined, missing: Localised): Localised =>
  typed === undefined
    ? missing
    : {
        en: `Unexpected “${typed}”, ${missing.en.slice(missing.en.indexOf("expected"))}`,
        ru: `Неожиданное значение ${quoted(typed)}; ${missing.ru.slice(missing.ru.indexOf("ожидается"))}`,
        kk: `Күтпеген мән ${quoted(typed)}; ${missing.kk.slice(missing.kk.indexOf("; ") + 2)}`,
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
