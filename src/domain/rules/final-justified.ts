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
  comes: "first",
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
      finds: ["The justification cites no international norm. Cite at least one, such as “CRC, art. 16”."],
    },
    {
      shows: "No justification.",
      review: { gaps: [{ status: "final" }], amendments: [{ justification: "" }] },
      finds: [
        "The gap is final and its amendment has no justification. Write why the change is needed, and cite the international norm behind it.",
      ],
    },
  ],
  byRow: ["gaps"],
  besides: ["amendments"],
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
  en: "The gap is final and its amendment has no justification. Write why the change is needed, and cite the international norm behind it.",
  ru: "Пробел окончательный, а поправка не обоснована. Напишите, зачем она нужна, и сошлитесь на международную норму.",
  kk: "Олқылық түпкілікті, ал түзету негізделмеген. Оның не үшін керегін жазып, халықаралық нормаға сілтеме жасаңыз.",
};

const NO_NORM = {
  en: "The justification cites no international norm. Cite at least one, such as “CRC, art. 16”.",
  ru: "В обосновании нет международной нормы. Укажите хотя бы одну, например «КПР, ст. 16».",
  kk: "Негіздемеде халықаралық норма жоқ. Кемінде біреуін көрсетіңіз, мысалы «Бала құқықтары туралы конвенция, 16-бап».",
};
