import { idKey } from "../gap/id-key";
import { idKeys } from "../review/id-keys";
import type { Rule } from "./rule";
import { unknownGap } from "./unknown-gap";

/** An amendment closes a gap that there is. */
export const amendmentGapKnown: Rule = {
  id: "amendment-gap-known",
  severity: "error",
  summary: {
    en: "Each amendment names the gap it closes.",
    ru: "В каждой поправке указан пробел, который она устраняет.",
    kk: "Әр түзетуде ол жоятын олқылық көрсетілген.",
  },
  examples: [
    { shows: "A gap of the workbook.", review: { amendments: [{ gap: "G-001" }] }, finds: [] },
    {
      shows: "A gap that does not exist.",
      review: { amendments: [{ gap: "G-099" }] },
      finds: ["Unexpected gap G-099, expected a number of the Gaps table"],
    },
    {
      shows: "No gap.",
      review: { amendments: [{ gap: "" }] },
      finds: ["Missing gap, expected the number of the gap that the amendment closes"],
    },
  ],
  check: (review) => {
    const gaps = idKeys(review.gaps);
    return review.amendments
      .filter(({ gap }) => !gaps.has(idKey(gap)))
      .map(({ place, id, gap }) => ({
        place,
        column: "gap",
        rowId: id,
        about: gap,
        message: gap === "" ? MISSING : unknownGap(gap),
      }));
  },
};

const MISSING = {
  en: "Missing gap, expected the number of the gap that the amendment closes",
  ru: "Не указан пробел; ожидается номер пробела, который устраняет поправка",
  kk: "Олқылық көрсетілмеген; түзету жоятын олқылықтың нөмірі күтіледі",
};
