import type { ResolvedCitation } from "../citation/citation";
import type { Catalogue } from "../instrument/catalogue";
import { isOwn } from "../instrument/own-instrument";
import { aboutText } from "./about";
import { citesInternationalNorm } from "./international-norm";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** The sources of every gap rest on an international norm, cited to the place. */
export const normWithPinpoint: Rule = {
  id: "norm-with-pinpoint",
  severity: "error",
  comes: "first",
  summary: {
    en: "The sources of each gap cite at least one international norm down to the article or paragraph.",
    ru: "В источниках каждого пробела есть хотя бы одна международная норма с указанием статьи или пункта.",
    kk: "Әр олқылықтың дереккөздерінде бабы не тармағы көрсетілген кемінде бір халықаралық норма бар.",
  },
  examples: [
    { shows: "A treaty and its article.", review: { gaps: [{ sources: "CRC, art. 16; GDPR, art. 8(1)" }] }, finds: [] },
    {
      shows: "The same in Russian.",
      review: { gaps: [{ sources: "КПР, ст. 16; GDPR, ст. 8(1)" }] },
      finds: [],
    },
    {
      shows: "The treaty is named, the article is not.",
      review: { gaps: [{ sources: "CRC; GDPR, art. 8(1)" }] },
      finds: ["No place is given in CRC. Add the article, paragraph or principle that is meant."],
    },
    {
      shows: "Only foreign law is cited.",
      review: { gaps: [{ sources: "GDPR, art. 8(1)" }] },
      finds: [
        "The sources cite no international norm. Cite at least one with its article or paragraph, such as “CRC, art. 16”.",
      ],
    },
    {
      shows: "A treaty of one's own, listed on the Documents sheet.",
      review: {
        gaps: [{ sources: "Narnia Charter, art. 10; GDPR, art. 8(1)" }],
        documents: [{ document: "Narnia Charter", partCount: 48 }],
      },
      finds: [],
    },
    {
      shows: "What is cited may be a norm that the catalogue does not know.",
      review: { gaps: [{ sources: "Narnia Charter, art. 10; GDPR, art. 8(1)" }] },
      finds: [
        "The sources cite no international norm that is known. If Narnia Charter is one, list it on the sheet Documents under its full title; else cite one with its article or paragraph, such as “CRC, art. 16”.",
      ],
    },
  ],
  byRow: ["gaps"],
  check: (review, { citationsIn, catalogue }) =>
    activeGaps(review).flatMap((gap) => {
      if (gap.sources.trim() === "") return [];
      const citations = citationsIn(gap.sources);
      const norms = citations.filter((citation) => citesInternationalNorm(citation, catalogue));
      if (norms.some(({ pinpoints }) => pinpoints.length > 0)) return [];
      const where = { place: gap.place, column: "sources", rowId: gap.id };
      if (norms.length === 0) {
        const unknown = [
          ...new Set(citations.filter((one) => isOfUnknownKind(one, catalogue)).map(({ name }) => name)),
        ];
        return [{ ...where, message: unknown.length > 0 ? noneKnown(unknown.join("; ")) : MISSING }];
      }
      const names = norms.map(({ text }) => text).join("; ");
      return [{ ...where, about: aboutText(names), message: withoutPinpoint(names) }];
    }),
};

/** Whether nobody has said what a cited document is: the catalogue has none of the name, or it is the person's own. */
function isOfUnknownKind({ name, instrument, problems }: ResolvedCitation, catalogue: Catalogue): boolean {
  const own = instrument === undefined ? undefined : catalogue.byId.get(instrument);
  return name !== "" && (problems.some(({ kind }) => kind === "unresolved") || (own !== undefined && isOwn(own)));
}

const noneKnown = (names: string) => ({
  en: `The sources cite no international norm that is known. If ${names} is one, list it on the sheet Documents under its full title; else cite one with its article or paragraph, such as “CRC, art. 16”.`,
  ru: `В источниках нет известной международной нормы. Если это ${names}, внесите документ на лист «Документы» под полным названием; иначе укажите норму со статьей или пунктом, например «КПР, ст. 16».`,
  kk: `Дереккөздерде белгілі халықаралық норма жоқ. Егер ол ${names} болса, құжатты «Құжаттар» парағына толық атауымен енгізіңіз; әйтпесе норманы бабымен не тармағымен көрсетіңіз, мысалы «Бала құқықтары туралы конвенция, 16-бап».`,
});

const MISSING = {
  en: "The sources cite no international norm. Cite at least one with its article or paragraph, such as “CRC, art. 16”.",
  ru: "В источниках нет международной нормы. Укажите хотя бы одну со статьей или пунктом, например «КПР, ст. 16».",
  kk: "Дереккөздерде халықаралық норма жоқ. Бабымен не тармағымен кемінде біреуін көрсетіңіз, мысалы «Бала құқықтары туралы конвенция, 16-бап».",
};

const withoutPinpoint = (names: string) => ({
  en: `No place is given in ${names}. Add the article, paragraph or principle that is meant.`,
  ru: `Не указано место в документе: ${names}. Добавьте статью, пункт или принцип.`,
  kk: `Құжаттағы орны көрсетілмеген: ${names}. Бабын, тармағын не қағидатын қосыңыз.`,
});
