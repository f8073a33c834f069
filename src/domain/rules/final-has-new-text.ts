import { amendmentsByGap } from "../review/amendments-by-gap";
import { idKey } from "../gap/id-key";
import { finalGaps } from "../review/row-ids";
import type { Problem, Rule } from "./rule";

/** The final table holds new text for every gap. */
export const finalHasNewText: Rule = {
  id: "final-has-new-text",
  severity: "error",
  comes: "first",
  summary: {
    en: "Each final gap has an amendment with new text, or one that repeals.",
    ru: "У каждого окончательного пробела есть поправка с новой редакцией или исключающая положение.",
    kk: "Әр түпкілікті олқылықта жаңа редакциясы бар не ережені алып тастайтын түзету бар.",
  },
  examples: [
    { shows: "New text for a final gap.", review: { gaps: [{ status: "final" }], amendments: [{}] }, finds: [] },
    { shows: "A draft gap needs none yet.", review: { gaps: [{ status: "draft" }], amendments: [] }, finds: [] },
    {
      shows: "A provision that goes needs none.",
      review: { gaps: [{ status: "final" }], amendments: [{ newText: "", kind: "repeal" }] },
      finds: [],
    },
    {
      shows: "A final gap without an amendment.",
      review: { gaps: [{ status: "final" }], amendments: [] },
      finds: [
        "The gap is final and has no amendment. Write its new text on the Final text sheet, or change the status.",
      ],
    },
    {
      shows: "An amendment without new text.",
      review: { gaps: [{ status: "final" }], amendments: [{ newText: "" }] },
      finds: ["The gap is final and its amendment has no new text. Write the words to put into the draft."],
    },
  ],
  byRow: ["gaps"],
  besides: ["amendments"],
  check: (review) => {
    const amendments = amendmentsByGap(review);
    return finalGaps(review).flatMap(({ place, id }): readonly Problem[] => {
      const own = amendments.get(idKey(id)) ?? [];
      if (own.length === 0) return [{ place, column: "status", rowId: id, message: NO_AMENDMENT }];
      return own
        .filter(({ newText, kind }) => newText.trim() === "" && kind !== "repeal")
        .map((amendment) => ({
          place: amendment.place,
          column: "newText",
          rowId: amendment.id,
          gap: id,
          message: NO_NEW_TEXT,
        }));
    });
  },
};

const NO_AMENDMENT = {
  en: "The gap is final and has no amendment. Write its new text on the Final text sheet, or change the status.",
  ru: "Пробел окончательный, а поправки к нему нет. Напишите новую редакцию на листе «Итоговый текст» или измените статус.",
  kk: "Олқылық түпкілікті, ал оған түзету жоқ. «Қорытынды мәтін» парағына жаңа редакцияны жазыңыз немесе мәртебені өзгертіңіз.",
};

const NO_NEW_TEXT = {
  en: "The gap is final and its amendment has no new text. Write the words to put into the draft.",
  ru: "Пробел окончательный, а в поправке нет новой редакции. Напишите текст, который войдет в проект.",
  kk: "Олқылық түпкілікті, ал түзетуінде жаңа редакция жоқ. Жобаға енгізілетін мәтінді жазыңыз.",
};
