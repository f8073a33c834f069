import type { Amendment } from "../amendment/amendment";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import { memoise } from "../memoise";
import { idKeys } from "../review/id-keys";
import { eachBlock } from "../rows-in-blocks";
import type { Block } from "../rows-in-blocks";
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
      finds: ["This review has no gap G-099. Give a number that stands in the table of gaps."],
    },
    {
      shows: "One of several gaps does not exist.",
      review: { gaps: [{ id: "G-001" }], amendments: [{ gap: "G-001; G-099" }] },
      finds: ["This review has no gap G-099. Give a number that stands in the table of gaps."],
    },
    {
      shows: "No gap.",
      review: { amendments: [{ gap: "" }] },
      finds: ["The amendment names no gap. Give the number of the gap that it closes."],
    },
  ],
  check: ({ gaps, amendments }) => namingNoneOf(idKeys(gaps))(amendments),
};

const namingNoneOf = memoise((gaps: ReadonlySet<string>) =>
  eachBlock((block: Block<Amendment>) =>
    block.flatMap(({ place, id, gap }) => {
      const named = gapsNamedIn(gap);
      const unknown = named.filter((one) => !gaps.has(idKey(one)));
      if (named.length > 0 && unknown.length === 0) return [];
      const message = named.length === 0 ? MISSING : unknownGap(unknown.join("; "));
      return [{ place, column: "gap", rowId: id, about: gap, message }];
    }),
  ),
);

const MISSING = {
  en: "The amendment names no gap. Give the number of the gap that it closes.",
  ru: "У поправки не указан пробел. Укажите номер пробела, который она устраняет.",
  kk: "Түзетуде олқылық көрсетілмеген. Ол жоятын олқылықтың нөмірін көрсетіңіз.",
};
