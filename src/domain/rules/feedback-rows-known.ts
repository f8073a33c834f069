import { splitValues } from "../text/split-values";
import { idKey, isSameId } from "../gap/id-key";
import type { Localised } from "../language";
import { memoise } from "../memoise";
import type { Feedback } from "../review/consultation";
import { readDeletedGap } from "../record/deleted-gap";
import { readRowMark } from "../record/row-mark";
import { idKeys } from "../review/id-keys";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
import type { Problem, Rule } from "./rule";
import { unknownGap } from "./unknown-gap";

/** Feedback leads to the gap and the consultation it belongs to. */
export const feedbackRowsKnown: Rule = {
  id: "feedback-rows-known",
  severity: "warning",
  summary: {
    en: "The gap and the consultation that feedback names exist.",
    ru: "Пробел и консультация, названные в отзыве, существуют.",
    kk: "Пікірде аталған олқылық пен консультация бар.",
  },
  examples: [
    {
      shows: "A gap and a consultation of the workbook.",
      review: { feedback: [{ gap: "G-001", source: "C-01" }] },
      finds: [],
    },
    {
      shows: "Feedback on the review as a whole, from a comment.",
      review: { feedback: [{ gap: "", source: "comment" }] },
      finds: [],
    },
    {
      shows: "A recorded comment on a gap that was deleted since.",
      review: { feedback: [{ gap: "G-099", rowSeen: "Gaps/issue/G-099 0123456789ab 0123456789ab" }] },
      finds: [
        "The gap G-099 that this comment was about is not in the table any more. If it was deleted, leave its number; if it was joined to another gap or goes by another number, give that one.",
      ],
    },
    {
      shows:
        "A comment of which somebody said that it is about a gap that was deleted, whose number another one has now.",
      review: { gaps: [{ id: "G-004" }], feedback: [{ gap: "G-004 (deleted)" }, { gap: "G-004 (жойылған)" }] },
      finds: [],
    },
    {
      shows: "Rows that do not exist.",
      review: { feedback: [{ gap: "G-099", source: "C-09" }] },
      finds: [
        "This review has no consultation C-09. Give a number that stands in the table of consultations.",
        "This review has no gap G-099. Give a number that stands in the table of gaps.",
      ],
    },
  ],
  check: ({ gaps, consultations, feedback }) => namingNoneOf(idKeys(gaps))(idKeys(consultations))(feedback),
};

const namingNoneOf = memoise((gaps: ReadonlySet<string>) =>
  memoise((consultations: ReadonlySet<string>) =>
    eachBlock((block: Block<Feedback>) =>
      block.flatMap(({ place, id, gap, source, rowSeen }): readonly Problem[] => [
        ...(LOOKS_LIKE_ID.test(idKey(source)) && !consultations.has(idKey(source))
          ? [{ place, column: "source", rowId: id, gap, about: source, message: unknownConsultation(source) }]
          : []),
        ...splitValues(gap)
          .filter((named) => !gaps.has(idKey(named)) && readDeletedGap(named) === undefined)
          .map((named) => ({
            place,
            column: "gap",
            rowId: id,
            gap,
            about: named,
            message: isKnownFrom(rowSeen, named) ? goneGap(named) : unknownGap(named),
          })),
      ]),
    ),
  ),
);

/** Whether a comment was recorded of the gap, so that there was one of that number. */
function isKnownFrom(rowSeen: string, gap: string): boolean {
  const mark = readRowMark(rowSeen);
  if (!mark) return false;
  const rows = [mark, ...(mark.about ? [mark.about] : [])].filter(({ table }) => table === "Gaps");
  return [...rows.map(({ row }) => row), mark.gap ?? ""].some((id) => isSameId(id, gap));
}

/** Another number would put the remark under another gap. */
const goneGap = (id: string): Localised => ({
  en: `The gap ${id} that this comment was about is not in the table any more. If it was deleted, leave its number; if it was joined to another gap or goes by another number, give that one.`,
  ru: `Пробела ${id}, к которому относился этот комментарий, в таблице больше нет. Если он удален, оставьте номер; если объединен с другим или получил другой номер, укажите тот.`,
  kk: `Бұл пікір қатысты болған ${id} олқылығы кестеде енді жоқ. Жойылған болса, нөмірін қалдырыңыз; басқа олқылыққа қосылса немесе нөмірі өзгерсе, соныкін көрсетіңіз.`,
});

/** The cell may as well hold words: "comment", "letter of 5 October". */
const LOOKS_LIKE_ID = /^C-?\d+$/u;

const unknownConsultation = (id: string) => ({
  en: `This review has no consultation ${id}. Give a number that stands in the table of consultations.`,
  ru: `Консультации ${id} в этом обзоре нет. Укажите номер из таблицы консультаций.`,
  kk: `Бұл шолуда ${id} консультациясы жоқ. Консультациялар кестесіндегі нөмірді көрсетіңіз.`,
});
