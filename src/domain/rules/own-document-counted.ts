import { ownId } from "../instrument/own-instrument";
import { memoise } from "../memoise";
import { quoted } from "../text/quoted";
import type { Rule, RuleContext } from "./rule";
import { textsByBlock } from "./texts-by-block";
import type { BlockTexts } from "./texts-by-block";

/** Nobody can check the number of an article in a document of unknown length; the person is told so. */
export const ownDocumentCounted: Rule = {
  id: "own-document-counted",
  severity: "note",
  summary: {
    en: "A document of one's own that is cited by number has its number of parts on the Documents sheet.",
    ru: "У собственного документа, который цитируется по номерам, на листе «Документы» указано число частей.",
    kk: "Нөмірі бойынша келтірілген өз құжатыңыздың бөліктер саны «Құжаттар» парағында көрсетілген.",
  },
  examples: [
    {
      shows: "The row says how many articles there are.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act, art. 5" }],
        documents: [{ document: "Narnia Pupils Act", partCount: 30 }],
      },
      finds: [],
    },
    {
      shows: "The document is cited as a whole.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act" }],
        documents: [{ document: "Narnia Pupils Act" }],
      },
      finds: [],
    },
    {
      shows: "An article is cited, and the row gives no number.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act, art. 5" }],
        documents: [{ document: "Narnia Pupils Act" }],
      },
      finds: [
        "It is not given how many parts “Narnia Pupils Act” has, so the numbers cited are not checked. Write it on the Documents sheet.",
      ],
    },
  ],
  check: (review, { catalogue, citationsIn }) => {
    const uncounted = review.documents.filter(
      ({ document }) => catalogue.byId.get(ownId(document))?.pinpoint.count === null,
    );
    if (uncounted.length === 0) return [];
    const cited = textsByBlock(review).map(numberedIn(citationsIn));
    return uncounted
      .filter(({ document }) => cited.some((ids) => ids.has(ownId(document))))
      .map(({ document, place }) => ({ place, column: "parts", rowId: document, message: missing(document) }));
  },
};

/** Ids of what texts cite by number. */
const numberedIn = memoise((citationsIn: RuleContext["citationsIn"]) =>
  memoise(
    ({ sources }: BlockTexts): ReadonlySet<string | undefined> =>
      new Set(
        sources
          .flatMap((text) => citationsIn(text))
          .filter(({ pinpoints }) => pinpoints.length > 0)
          .map(({ instrument }) => instrument),
      ),
  ),
);

const missing = (document: string) => ({
  en: `It is not given how many parts “${document}” has, so the numbers cited are not checked. Write it on the Documents sheet.`,
  ru: `Не указано, сколько частей в документе ${quoted(document)}, и номера положений не проверяются. Напишите это на листе «Документы».`,
  kk: `${quoted(document)} құжатында неше бөлік бары көрсетілмеген, келтірілген нөмірлер тексерілмейді. Оны «Құжаттар» парағына жазыңыз.`,
});
