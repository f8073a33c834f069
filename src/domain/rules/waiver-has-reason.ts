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
      finds: ["Missing reason of the waiver, expected why the finding can stand; without it the waiver does not hold"],
    },
  ],
  byRow: ["waivers"],
  check: (review) =>
    review.waivers
      .filter(({ reason }) => reason.trim() === "")
      .map(({ place, gap }) => ({ place, column: "reason", rowId: gap, message: MISSING })),
};

const MISSING = {
  en: "Missing reason of the waiver, expected why the finding can stand; without it the waiver does not hold",
  ru: "Не указана причина исключения; ожидается, почему замечание можно оставить; без нее исключение не действует",
  kk: "Ерекшеліктің себебі көрсетілмеген; ескертуді неге қалдыруға болатыны күтіледі; себепсіз ерекшелік күшіне енбейді",
};
