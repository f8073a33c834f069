import { headerPlace } from "./places";
import type { Rule } from "./rule";

/** The assignment asks for a number of consultations with the ministry's staff. */
export const consultationsHeld: Rule = {
  id: "consultations-held",
  severity: "error",
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
      finds: ["Unexpected number of consultations: 1, expected at least 2"],
    },
  ],
  check: (review, { profile }) => {
    const [held, asked] = [review.consultations.length, profile.minimumConsultations];
    if (held >= asked) return [];
    const message = {
      en: `Unexpected number of consultations: ${held}, expected at least ${asked}`,
      ru: `Записано консультаций: ${held}; ожидается не менее ${asked}`,
      kk: `Тіркелген консультация саны: ${held}; кемінде ${asked} күтіледі`,
    };
    return [
      { place: headerPlace(review, "Consultations"), column: "id", rowId: "", about: `${held}/${asked}`, message },
    ];
  },
};
