import { asCountryCode } from "../text/country-code";
import type { Catalogue } from "../instrument/catalogue";
import { isOwn } from "../instrument/own-instrument";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";
import { instrumentsOf, otherSourcesIn } from "./sources-in";

/** The third column promises examples from other jurisdictions. */
export const foreignExample: Rule = {
  id: "foreign-example",
  severity: "warning",
  summary: {
    en: "The sources of each gap show how another jurisdiction does it.",
    ru: "В источниках каждого пробела показано, как вопрос решен в другой юрисдикции.",
    kk: "Әр олқылықтың дереккөздерінде мәселенің басқа юрисдикцияда қалай шешілгені көрсетілген.",
  },
  examples: [
    {
      shows: "European law beside the norm.",
      review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "An entry the catalogue does not know may be such an example.",
      review: { gaps: [{ sources: "CRC, art. 16; GC25, para. 42; decision of a Norwegian regulator, 2024" }] },
      finds: [],
    },
    {
      shows: "International documents only.",
      review: { gaps: [{ sources: "CRC, art. 16; GC25, para. 42" }] },
      finds: [
        "The sources give no example from another jurisdiction. Add law or practice of another country or region.",
      ],
    },
  ],
  byRow: ["gaps"],
  check: (review, { citationsIn, catalogue }) => {
    const home = asCountryCode(review.details.jurisdiction);
    return activeGaps(review)
      .filter(({ sources }) => {
        const citations = citationsIn(sources);
        const instruments = instrumentsOf(citations);
        // With a single source, source-or-example has asked for more already.
        if (instruments.length < 2 || instruments.some((id) => isForeign(id, catalogue, home))) return false;
        return otherSourcesIn(sources, citations).length === 0;
      })
      .map(({ place, id }) => ({ place, column: "sources", rowId: id, message: MISSING }));
  },
};

/** A document of the person's own may be one, as nobody knows where it comes from, unless its title says that it is of no state. */
const isForeign = (id: string, { byId }: Catalogue, home: string): boolean => {
  const instrument = byId.get(id);
  return (
    instrument !== undefined &&
    instrument.jurisdiction !== "INT" &&
    (isOwn(instrument) || instrument.jurisdiction !== home)
  );
};

const MISSING = {
  en: "The sources give no example from another jurisdiction. Add law or practice of another country or region.",
  ru: "В источниках нет примера из другой юрисдикции. Добавьте право или практику другой страны или региона.",
  kk: "Дереккөздерде басқа юрисдикциядан мысал жоқ. Басқа елдің не өңірдің құқығын не тәжірибесін қосыңыз.",
};
