import { headerPlace } from "./places";
import type { Rule } from "./rule";

/** The assignment asks for a number of consultations with the ministry's staff. */
export const consultationsHeld: Rule = {
  id: "consultations-held",
  severity: "error",
  comes: "last",
  summary: {
    en: "As many consultations are recorded as the assignment asks for.",
    ru: "Записано столько консультаций, сколько требует техническое задание.",
    kk: "Техникалық тапсырма талап еткенше консультация тіркелген.",
  },
  examples: [
    { shows: "Two consultations.", review: { consultations: [{}, {}] }, finds: [] },
    {
      shows: "One only.",
      review: { consultations: [{}] },
      finds: ["Consultations recorded: 1, of at least 2. Record each in a row of its own."],
    },
  ],
  check: (review, { profile }) => {
    const [held, asked] = [review.consultations.length, profile.minimumConsultations];
    if (held >= asked) return [];
    const message = {
      en: `Consultations recorded: ${held}, of at least ${asked}. Record each in a row of its own.`,
      ru: `Записано консультаций: ${held}, а нужно не менее ${asked}. Запишите каждую отдельной строкой.`,
      kk: `Жазылған консультация саны: ${held}, ал кемінде ${asked} керек. Әрқайсысын жеке жолға жазыңыз.`,
    };
    return [
      { place: headerPlace(review, "Consultations"), column: "id", rowId: "", about: `${held}/${asked}`, message },
    ];
  },
};
