import { hasColumn } from "./places";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** The brief shows a gap under its headline. */
export const headlineGiven: Rule = {
  id: "headline-given",
  severity: "note",
  summary: {
    en: "Each gap has a headline for the brief.",
    ru: "У каждого пробела есть заголовок для аналитической записки.",
    kk: "Әр олқылықтың аналитикалық жазбаға арналған тақырыбы бар.",
  },
  examples: [
    { shows: "A headline.", review: { gaps: [{ headline: "Profiling is left open" }] }, finds: [] },
    {
      shows: "No headline.",
      review: { gaps: [{ headline: "" }] },
      finds: ["Missing headline, expected the gap in a few words; the brief uses the beginning of the issue instead"],
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
  en: "Missing headline, expected the gap in a few words; the brief uses the beginning of the issue instead",
  ru: "Нет краткой сути; ожидается пробел в нескольких словах, иначе в записку попадет начало проблемы",
  kk: "Қысқаша мәні жоқ; бірнеше сөзбен жазылуы күтіледі, әйтпесе жазбаға мәселенің басы алынады",
};
