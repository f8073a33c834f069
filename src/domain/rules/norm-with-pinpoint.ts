import { aboutText } from "./about";
import { citesInternationalNorm } from "./international-norm";
import { activeGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** The sources of every gap rest on an international norm, cited to the place. */
export const normWithPinpoint: Rule = {
  id: "norm-with-pinpoint",
  severity: "error",
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
      finds: ["Unexpected norm without a pinpoint: CRC, expected its article, paragraph or principle"],
    },
    {
      shows: "Only foreign law is cited.",
      review: { gaps: [{ sources: "GDPR, art. 8(1)" }] },
      finds: ["Missing international norm, expected at least one with its article or paragraph, e.g. “CRC, art. 16”"],
    },
  ],
  byRow: ["gaps"],
  check: (review, { citationsIn, catalogue }) =>
    activeGaps(review).flatMap((gap) => {
      if (gap.sources.trim() === "") return [];
      const norms = citationsIn(gap.sources).filter((citation) => citesInternationalNorm(citation, catalogue));
      if (norms.some(({ pinpoints }) => pinpoints.length > 0)) return [];
      const where = { place: gap.place, column: "sources", rowId: gap.id };
      if (norms.length === 0) return [{ ...where, message: MISSING }];
      const names = norms.map(({ text }) => text).join("; ");
      return [{ ...where, about: aboutText(names), message: withoutPinpoint(names) }];
    }),
};

const MISSING = {
  en: "Missing international norm, expected at least one with its article or paragraph, e.g. “CRC, art. 16”",
  ru: "Нет международной нормы; ожидается хотя бы одна с указанием статьи или пункта, например «КПР, ст. 16»",
  kk: "Халықаралық норма жоқ; бабы не тармағы көрсетілген кемінде біреуі күтіледі, мысалы «Бала құқықтары туралы конвенция, 16-бап»",
};

const withoutPinpoint = (names: string) => ({
  en: `Unexpected norm without a pinpoint: ${names}, expected its article, paragraph or principle`,
  ru: `Норма без указания места: ${names}; ожидается ее статья, пункт или принцип`,
  kk: `Орны көрсетілмеген норма: ${names}; оның бабы, тармағы не қағидаты күтіледі`,
});
