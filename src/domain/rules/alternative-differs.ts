import { fold } from "../text/fold";
import { aboutText } from "./about";
import type { Problem, Rule } from "./rule";

/** Alternative text is a choice: it says something else than the draft and than the new text. */
export const alternativeDiffers: Rule = {
  id: "alternative-differs",
  severity: "warning",
  summary: {
    en: "Alternative text differs from the text of the draft and from the new text.",
    ru: "Альтернативная редакция отличается и от текста проекта, и от новой редакции.",
    kk: "Балама редакция жоба мәтінінен де, жаңа редакциядан да өзгеше.",
  },
  examples: [
    {
      shows: "Another way to close the gap.",
      review: { amendments: [{ alternativeText: "A platform asks a parent before it forms the profile of a child." }] },
      finds: [],
    },
    {
      shows: "The new text, pasted again.",
      review: { amendments: [{ newText: "Adult users give consent.", alternativeText: "Adult users  give consent." }] },
      finds: [
        "The alternative text is the same as the new text. Write another way to close the gap, or empty the cell.",
      ],
    },
    {
      shows: "The draft's words, pasted again.",
      review: { amendments: [{ draftText: "Users give consent.", alternativeText: "Users give consent." }] },
      finds: ["The alternative text is the same as the draft. Write another way to close the gap, or empty the cell."],
    },
  ],
  byRow: ["amendments"],
  check: (review) =>
    review.amendments.flatMap(({ place, id, gap, draftText, newText, alternativeText }): readonly Problem[] => {
      const alternative = fold(alternativeText);
      const message =
        alternative === ""
          ? undefined
          : alternative === fold(newText)
            ? AS_NEW
            : alternative === fold(draftText)
              ? AS_DRAFT
              : undefined;
      if (!message) return [];
      return [{ place, column: "alternativeText", rowId: id, gap, about: aboutText(alternativeText), message }];
    }),
};

const AS_NEW = {
  en: "The alternative text is the same as the new text. Write another way to close the gap, or empty the cell.",
  ru: "Альтернативная редакция совпадает с новой. Напишите иной способ устранить пробел или очистите ячейку.",
  kk: "Балама редакция жаңа редакциямен бірдей. Олқылықты жоюдың басқа жолын жазыңыз немесе ұяшықты босатыңыз.",
};

const AS_DRAFT = {
  en: "The alternative text is the same as the draft. Write another way to close the gap, or empty the cell.",
  ru: "Альтернативная редакция совпадает с текстом проекта. Напишите иной способ устранить пробел или очистите ячейку.",
  kk: "Балама редакция жоба мәтінімен бірдей. Олқылықты жоюдың басқа жолын жазыңыз немесе ұяшықты босатыңыз.",
};
