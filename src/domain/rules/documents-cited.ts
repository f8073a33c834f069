import { aboutText } from "./about";
import { headerPlace } from "./places";
import { quoted } from "../text/quoted";
import type { Problem, Rule } from "./rule";
import { uncitedDocuments } from "./uncited-documents";
import type { RequiredDocument } from "./required-documents";

/** The documents the assignment is guided by leave a trace in the table, or a reason. */
export const documentsCited: Rule = {
  id: "documents-cited",
  severity: "error",
  comes: "last",
  summary: {
    en: "Every guiding document is cited or there is a reason why not.",
    ru: "Каждый руководящий документ процитирован, или объяснено, почему нет.",
    kk: "Әр басшылыққа алынатын құжат келтірілген не неге келтірілмегені түсіндірілген.",
  },
  examples: [
    {
      shows: "Cited in a row.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Lanzarote Convention, art. 23" }],
        documents: [{ document: "Lanzarote Convention", notCitedReason: "" }],
      },
      finds: [],
    },
    {
      shows: "Reasoned away.",
      review: {
        documents: [{ document: "Lanzarote Convention", notCitedReason: "The draft leaves abuse to criminal law." }],
      },
      finds: [],
    },
    {
      shows: "Neither cited nor reasoned away.",
      review: { documents: [{ document: "Lanzarote Convention", notCitedReason: "" }] },
      finds: ["“Lanzarote Convention” is not cited anywhere. Cite it, or write why not."],
    },
    {
      shows: "A document of one's own that is marked as required.",
      review: {
        documents: [{ document: "Narnia Pupils Act", citedAs: ["Pupils Act"], required: true, notCitedReason: "" }],
      },
      finds: ["“Narnia Pupils Act” is not cited anywhere. Cite it, or write why not."],
    },
  ],
  check: (review, context) => {
    const open = uncitedDocuments(review, context);
    const unlisted = open.filter(({ note }) => note === undefined);
    return [
      ...open.flatMap((document): readonly Problem[] => {
        const { note } = document;
        if (!note) return [];
        const { en, ru, kk } = document.title;
        const names = [note.document, en, ru, kk].map(aboutText);
        return [
          {
            place: note.place,
            column: "notCitedReason",
            rowId: note.document,
            alsoAbout: names,
            message: uncited([document]),
          },
        ];
      }),
      ...(unlisted.length === 0
        ? []
        : [
            {
              place: headerPlace(review, "Documents"),
              column: "document",
              rowId: "",
              about: aboutText(unlisted.map(({ title }) => title[review.details.language]).join("; ")),
              message: uncited(unlisted),
            },
          ]),
    ];
  },
};

const uncited = (documents: readonly RequiredDocument[]) => {
  const isOne = documents.length === 1;
  return {
    en: `${documents.map(({ title }) => `“${title.en}”`).join(", ")} ${isOne ? "is" : "are"} not cited anywhere. Cite ${isOne ? "it" : "each"}, or write why not.`,
    ru: `Нигде нет ссылки на ${isOne ? "документ" : "документы"} ${documents.map(({ title }) => quoted(title.ru)).join(", ")}. Сошлитесь ${isOne ? "на него" : "на каждый"} или напишите, почему ссылка не нужна.`,
    kk: `${documents.map(({ title }) => quoted(title.kk)).join(", ")} ${isOne ? "құжатына" : "құжаттарына"} еш жерде сілтеме жоқ. ${isOne ? "Сілтеме" : "Әрқайсысына сілтеме"} жасаңыз немесе оның неге керек емесін жазыңыз.`,
  };
};
