import { isHeldBack, isWorded } from "../amendment/is-worded";
import type { BegunRow } from "../amendment/is-worded";
import { isOnlyWords } from "../amendment/is-wording";
import type { Gap } from "../gap/gap";
import type { Localised } from "../language";
import { begunAmendments, gapsOf } from "./begun-texts";
import { aboutText } from "./about";
import type { Rule } from "./rule";

/** New text is in the words of a law, and not what the gap asks for. */
export const amendmentWorded: Rule = {
  id: "amendment-worded",
  severity: "warning",
  summary: {
    en: "New text is in words for the law, and does not say what to do.",
    ru: "Новая редакция изложена словами закона и не говорит, что сделать.",
    kk: "Жаңа редакция заң тілімен жазылған, не істеу керегін айтпайды.",
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
      shows: "The solution is worded as a law already.",
      review: {
        gaps: [{ solution: "“2. A platform keeps the data of a child for one year.”" }],
        amendments: [{ newText: "2. A platform keeps the data of a child for one year." }],
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
        "The new text tells what to do, and tables and exports give it as the text of the law. Write the words that go into the draft.",
      ],
    },
    {
      shows: "A note stands there.",
      review: { gaps: [{ solution: "Shorten the period." }], amendments: [{ newText: "See column 2" }] },
      finds: [
        "The new text tells what to do, and tables and exports give it as the text of the law. Write the words that go into the draft.",
      ],
    },
    {
      shows: "The words that a solution puts into a text stand there, without the rest of it.",
      review: {
        gaps: [{ solution: "Replace “ten years” with “no longer than the purpose requires”." }],
        amendments: [{ newText: "no longer than the purpose requires" }],
      },
      finds: [
        "The new text is only the words that change, and tables and exports set it against the whole text of the provision. Write the whole new text.",
      ],
    },
    {
      shows: "A description stands there, and nobody has said what kind of change it is.",
      review: {
        gaps: [{ solution: "The consent becomes a formality." }],
        amendments: [
          {
            newText: "The consent becomes a formality.",
            draftText: "A school asks a parent for consent.",
            kind: undefined,
          },
        ],
      },
      finds: [
        "The new text is the gap's solution, and may describe something rather than be law. Write the words that go into the draft; if these are the words, choose the kind of change.",
      ],
    },
    {
      shows:
        "What its words can't tell: a wish with a subject of its own, and a task in quotation marks or in a point of a list, as laws have them.",
      review: {
        amendments: [
          { newText: "Operators should ask parents." },
          { newText: "“Forbid profiles of children.”" },
          { newText: "1) forbid profiles of children;" },
        ],
      },
      finds: [],
    },
  ],
  byRow: ["amendments"],
  besides: ["gaps"],
  check: (review) =>
    begunAmendments(review, review.amendments).map((row) => ({
      place: row.place,
      column: "newText",
      rowId: row.id,
      gap: row.gap,
      about: aboutText(row.newText),
      message: messageOf(row, gapsOf(review, row).find((gap) => !isWorded(row, gap)) ?? { solution: "" }),
    })),
};

function messageOf(row: BegunRow, gap: Pick<Gap, "solution">): Localised {
  if (isHeldBack(row, gap)) return HELD_BACK;
  return isOnlyWords(row, gap) ? ONLY_WORDS : BEGUN;
}

const HELD_BACK = {
  en: "The new text is the gap's solution, and may describe something rather than be law. Write the words that go into the draft; if these are the words, choose the kind of change.",
  ru: "Новая редакция – само решение пробела, и это может быть описание, а не норма. Напишите слова, которые войдут в проект; если это они и есть, выберите вид поправки.",
  kk: "Жаңа редакцияда олқылықтың шешімі тұр, ол норма емес, сипаттама болуы мүмкін. Жобаға енетін сөздерді жазыңыз; бұл сол сөздер болса, түзету түрін таңдаңыз.",
};

const BEGUN = {
  en: "The new text tells what to do, and tables and exports give it as the text of the law. Write the words that go into the draft.",
  ru: "Новая редакция говорит, что сделать, а таблицы и выгрузки подают ее как текст закона. Напишите слова, которые войдут в проект.",
  kk: "Жаңа редакция не істеу керегін айтады, ал кестелер мен шығарылған файлдар оны заң мәтіні ретінде береді. Жобаға енетін сөздерді жазыңыз.",
};

const ONLY_WORDS = {
  en: "The new text is only the words that change, and tables and exports set it against the whole text of the provision. Write the whole new text.",
  ru: "В новой редакции только слова, которые меняются, а таблицы и выгрузки ставят ее против всего текста положения. Напишите новый текст целиком.",
  kk: "Жаңа редакцияда тек өзгеретін сөздер тұр, ал кестелер мен шығарылған файлдар оны ереженің бүкіл мәтінімен қатар қояды. Жаңа мәтінді толық жазыңыз.",
};
