import type { Rule } from "./rule";

/** A waiver that does not say why is not honoured. */
export const waiverHasReason: Rule = {
  id: "waiver-has-reason",
  severity: "warning",
  summary: {
    en: "A waiver says why; without a reason it does not hold.",
    ru: "В исключении указана причина; без нее оно не действует.",
    kk: "Ерекшеліктің себебі көрсетілген; себепсіз ол күшіне енбейді.",
  },
  examples: [
    {
      shows: "A reason is given.",
      review: { gaps: [{ headline: "" }], waivers: [{ rule: "headline-given", reason: "Agreed with the client." }] },
      finds: [],
    },
    {
      shows: "No reason.",
      review: { gaps: [{ headline: "" }], waivers: [{ rule: "headline-given", reason: "" }] },
      finds: ["The waiver gives no reason, so it does not hold. Write why the finding may stay."],
    },
  ],
  byRow: ["waivers"],
  check: (review) =>
    review.waivers
      .filter(({ reason }) => reason.trim() === "")
      .map(({ place, gap }) => ({ place, column: "reason", rowId: gap, message: MISSING })),
};

const MISSING = {
  en: "The waiver gives no reason, so it does not hold. Write why the finding may stay.",
  ru: "У исключения нет причины, и оно не действует. Напишите, почему замечание можно оставить.",
  kk: "Ерекшеліктің себебі жоқ, ол күшіне енбейді. Ескертуді неге қалдыруға болатынын жазыңыз.",
};
