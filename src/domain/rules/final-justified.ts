import { aboutText } from "./about";
import { amendmentsByGap } from "../review/amendments-by-gap";
import { citesInternationalNorm } from "./international-norm";
import { idKey } from "../gap/id-key";
import { finalGaps } from "../review/row-ids";
import type { Rule } from "./rule";

/** New text in the final table is justified by international norms. */
export const finalJustified: Rule = {
  id: "final-justified",
  severity: "error",
  summary: {
    en: "The justification of each amendment of a final gap cites an international norm.",
    ru: "Обоснование каждой поправки к окончательному пробелу ссылается на международную норму.",
    kk: "Түпкілікті олқылыққа жасалған әр түзетудің негіздемесі халықаралық нормаға сүйенеді.",
  },
  examples: [
    {
      shows: "A justification with a norm.",
      review: { gaps: [{ status: "final" }], amendments: [{ justification: "Follows from CRC, art. 16." }] },
      finds: [],
    },
    {
      shows: "Foreign law alone.",
      review: { gaps: [{ status: "final" }], amendments: [{ justification: "Follows from GDPR, art. 8(1)." }] },
      finds: ["Missing international norm in the justification, expected at least one, e.g. “CRC, art. 16”"],
    },
    {
      shows: "No justification.",
      review: { gaps: [{ status: "final" }], amendments: [{ justification: "" }] },
      finds: ["Missing justification, expected why the change is needed and the international norm behind it"],
    },
  ],
  byRow: ["gaps"],
  check: (review, { citationsIn, catalogue }) => {
    const amendments = amendmentsByGap(review);
    return finalGaps(review).flatMap(({ id: gap }) =>
      (amendments.get(idKey(gap)) ?? [])
        .filter(({ justification }) => !citationsIn(justification).some((c) => citesInternationalNorm(c, catalogue)))
        .map(({ place, id, justification }) => ({
          place,
          column: "justification",
          rowId: id,
          gap,
          ...(justification.trim() !== "" && { about: aboutText(justification) }),
          message: justification.trim() === "" ? MISSING : NO_NORM,
        })),
    );
  },
};

const MISSING = {
  en: "Missing justification, expected why the change is needed and the international norm behind it",
  ru: "Нет обоснования; ожидается, зачем нужна поправка и на какую международную норму она опирается",
  kk: "Негіздеме жоқ; түзетудің не үшін қажет екені және қай халықаралық нормаға сүйенетіні күтіледі",
};

const NO_NORM = {
  en: "Missing international norm in the justification, expected at least one, e.g. “CRC, art. 16”",
  ru: "В обосновании нет международной нормы; ожидается хотя бы одна, например «КПР, ст. 16»",
  kk: "Негіздемеде халықаралық норма жоқ; кемінде біреуі күтіледі, мысалы «Бала құқықтары туралы конвенция, 16-бап»",
};
