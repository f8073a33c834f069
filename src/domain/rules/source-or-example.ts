import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";
import { instrumentsOf, otherSourcesIn } from "./sources-in";

/** A norm alone does not show that the change can be done: something stands beside it. */
export const sourceOrExample: Rule = {
  id: "source-or-example",
  severity: "error",
  comes: "first",
  summary: {
    en: "The sources of each gap name a further source or an example beside the international norm.",
    ru: "В источниках каждого пробела, кроме международной нормы, есть еще источник или пример.",
    kk: "Әр олқылықтың дереккөздерінде халықаралық нормадан бөлек тағы бір дереккөз не мысал бар.",
  },
  examples: [
    {
      shows: "A norm and a foreign example.",
      review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "A norm and a source the catalogue does not know.",
      review: { gaps: [{ sources: "CRC, art. 16; survey of parents by the city of Utrecht" }] },
      finds: [],
    },
    {
      shows: "One instrument only, however often it is cited.",
      review: { gaps: [{ sources: "CRC, art. 16; CRC, art. 3(1)" }] },
      finds: ["A second source is missing. Add an example from another jurisdiction or one more source."],
    },
  ],
  byRow: ["gaps"],
  check: (review, { citationsIn }) =>
    activeGaps(review)
      .filter(({ sources }) => {
        const citations = citationsIn(sources);
        const instruments = instrumentsOf(citations).length;
        return sources.trim() !== "" && instruments < 2 && instruments + otherSourcesIn(sources, citations).length < 2;
      })
      .map(({ place, id }) => ({ place, column: "sources", rowId: id, message: MISSING })),
};

const MISSING = {
  en: "A second source is missing. Add an example from another jurisdiction or one more source.",
  ru: "Нет второго источника. Добавьте пример из другой юрисдикции или еще один источник.",
  kk: "Екінші дереккөз жоқ. Басқа юрисдикциядан мысал не тағы бір дереккөз қосыңыз.",
};
