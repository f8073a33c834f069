import { ownId } from "../instrument/own-instrument";
import { memoise } from "../memoise";
import { quoted } from "./quoted";
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
      finds: ["Missing number of parts of “Narnia Pupils Act”, expected one: without it no number cited is checked"],
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
  en: `Missing number of parts of “${document}”, expected one: without it no number cited is checked`,
  ru: `У документа ${quoted(document)} не указано число частей; ожидается число: без него номера положений не проверяются`,
  kk: `${quoted(document)} құжатының бөліктер саны көрсетілмеген; саны күтіледі: онсыз келтірілген нөмірлер тексерілмейді`,
});
