import { STATUS_LABELS } from "../gap/gap";
import type { Gap, GapStatus } from "../gap/gap";
import { aboutColumn } from "./about";
import { inEachLanguage } from "../language";
import type { Localised } from "../language";
import { quoted } from "../text/quoted";
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
        "The gap has no priority. Choose high, medium or low.",
        "The gap has no status. Choose draft, in consultation, final or withdrawn.",
      ],
    },
    {
      shows: "A status in other words, which the program reads.",
      review: { gaps: [{ status: "withdrawn", typedStatus: "Dropped" }] },
      finds: [
        "“Dropped” is read as “Withdrawn”. Choose that from the list: the workbook's own counts know no other words.",
      ],
    },
    {
      shows: "A word that is none of the choices.",
      review: { gaps: [{ priority: undefined, typedPriority: "Urgent" }] },
      finds: ["“Urgent” is no priority. Choose high, medium or low."],
    },
  ],
  byRow: ["gaps"],
  check: (review) => {
    const [priorities, statuses] = [hasColumn(review, "Gaps", "priority"), hasColumn(review, "Gaps", "status")];
    const problem = ({ place, id }: Gap, column: "priority" | "status", typed: string | undefined): Problem => ({
      place,
      column,
      rowId: id,
      about: typed ?? aboutColumn(review, "Gaps", column),
      message: wrong(typed, WANTED[column]),
    });
    return review.gaps.flatMap((gap) => [
      ...(priorities && gap.priority === undefined && gap.status !== "withdrawn"
        ? [problem(gap, "priority", gap.typedPriority)]
        : []),
      ...(statuses && gap.status === undefined ? [problem(gap, "status", gap.typedStatus)] : []),
      ...(statuses && gap.status !== undefined && gap.typedStatus !== undefined
        ? [{ ...problem(gap, "status", gap.typedStatus), message: readAs(gap.typedStatus, gap.status) }]
        : []),
    ]);
  },
};

/** Formulas of the sheets know the labels alone. */
const readAs = (typed: string, status: GapStatus): Localised => ({
  en: `“${typed}” is read as “${STATUS_LABELS[status].en}”. Choose that from the list: the workbook's own counts know no other words.`,
  ru: `${quoted(typed)} читается как ${quoted(STATUS_LABELS[status].ru)}. Выберите это из списка: подсчеты самой книги других слов не знают.`,
  kk: `${quoted(typed)} дегені ${quoted(STATUS_LABELS[status].kk)} деп оқылады. Оны тізімнен таңдаңыз: кітаптың өз есептері басқа сөздерді білмейді.`,
});

/** What is missing and, where something else is typed, that it is no choice: then nobody looks for an empty cell. */
interface Wanted {
  readonly missing: Localised;
  readonly no: Localised;
  readonly choose: Localised;
}

const wrong = (typed: string | undefined, { missing, no, choose }: Wanted): Localised =>
  typed === undefined
    ? inEachLanguage((language) => `${missing[language]} ${choose[language]}`)
    : {
        en: `“${typed}” is ${no.en}. ${choose.en}`,
        ru: `${quoted(typed)} – ${no.ru}. ${choose.ru}`,
        kk: `${quoted(typed)} – ${no.kk}. ${choose.kk}`,
      };

const PRIORITY: Wanted = {
  missing: { en: "The gap has no priority.", ru: "Приоритет не указан.", kk: "Басымдық көрсетілмеген." },
  no: { en: "no priority", ru: "не приоритет", kk: "басымдық емес" },
  choose: {
    en: "Choose high, medium or low.",
    ru: "Выберите высокий, средний или низкий.",
    kk: "Жоғары, орташа не төмен дегенді таңдаңыз.",
  },
};

const STATUS: Wanted = {
  missing: { en: "The gap has no status.", ru: "Статус не указан.", kk: "Мәртебе көрсетілмеген." },
  no: { en: "no status", ru: "не статус", kk: "мәртебе емес" },
  choose: {
    en: "Choose draft, in consultation, final or withdrawn.",
    ru: "Выберите: черновик, на консультации, окончательно или снято.",
    kk: "Таңдаңыз: жоба, консультацияда, түпкілікті не алынды.",
  },
};

const WANTED = { priority: PRIORITY, status: STATUS };
