import { aboutText } from "./about";
import { begunAmendments } from "./begun-texts";
import type { Rule } from "./rule";

/** New text is in the words of a law, and not what the gap asks for. */
export const amendmentWorded: Rule = {
  id: "amendment-worded",
  severity: "warning",
  summary: {
    en: "New text is in words for the law, and not the gap's solution as it stands.",
    ru: "Новая редакция изложена словами закона, а не повторяет решение пробела.",
    kk: "Жаңа редакция заң тілімен жазылған, олқылықтың шешімін қайталамайды.",
  },
  examples: [
    {
      shows: "The solution is put into words for the law.",
      review: {
        gaps: [{ solution: "Forbid profiles of children." }],
        amendments: [{ newText: "A platform forms no profiles of children." }],
      },
      finds: [],
    },
    {
      shows: "The solution stands where words for the law belong.",
      review: {
        gaps: [{ solution: "Forbid profiles of children." }],
        amendments: [{ newText: "Forbid profiles of children" }],
      },
      finds: [
        "The new text is the gap's solution as it stands, and tables and exports give it as the text of the law. Write the words that go into the draft.",
      ],
    },
  ],
  byRow: ["amendments"],
  besides: ["gaps"],
  check: (review) =>
    begunAmendments(review, review.amendments).map(({ place, id, gap, newText }) => ({
      place,
      column: "newText",
      rowId: id,
      gap,
      about: aboutText(newText),
      message: BEGUN,
    })),
};

const BEGUN = {
  en: "The new text is the gap's solution as it stands, and tables and exports give it as the text of the law. Write the words that go into the draft.",
  ru: "Новая редакция – пока само решение пробела, а таблицы и выгрузки подают ее как текст закона. Напишите слова, которые войдут в проект.",
  kk: "Жаңа редакцияда әзірге олқылықтың шешімі тұр, ал кестелер мен шығарылған файлдар оны заң мәтіні ретінде береді. Жобаға енетін сөздерді жазыңыз.",
};
