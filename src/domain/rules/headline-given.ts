import { hasColumn } from "./places";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** The brief shows a gap under its headline. */
export const headlineGiven: Rule = {
  id: "headline-given",
  severity: "note",
  summary: {
    en: "Each gap has a headline for the brief.",
    ru: "У каждого пробела есть краткая суть для аналитической записки.",
    kk: "Әр олқылықтың аналитикалық жазбаға арналған қысқаша мәні бар.",
  },
  examples: [
    { shows: "A headline.", review: { gaps: [{ headline: "Profiling is left open" }] }, finds: [] },
    {
      shows: "No headline.",
      review: { gaps: [{ headline: "" }] },
      finds: ["The gap has no headline, so the brief takes the beginning of the issue. Write the gap in a few words."],
    },
  ],
  byRow: ["gaps"],
  check: (review) =>
    hasColumn(review, "Gaps", "headline")
      ? activeGaps(review)
          .filter(({ headline }) => headline.trim() === "")
          .map(({ place, id }) => ({ place, column: "headline", rowId: id, message: MISSING }))
      : [],
};

const MISSING = {
  en: "The gap has no headline, so the brief takes the beginning of the issue. Write the gap in a few words.",
  ru: "Краткой сути нет, и в записку попадет начало проблемы. Опишите пробел в нескольких словах.",
  kk: "Қысқаша мәні жоқ, жазбаға мәселенің басы алынады. Олқылықты бірнеше сөзбен жазыңыз.",
};
