import { ownId } from "../instrument/own-instrument";
import { quoted } from "./quoted";
import type { Rule } from "./rule";
import { sourceCells } from "./text-cells";

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
    const cited = new Set(
      sourceCells(review)
        .flatMap(({ text }) => citationsIn(text))
        .filter(({ pinpoints }) => pinpoints.length > 0)
        .map(({ instrument }) => instrument),
    );
    return uncounted
      .filter(({ document }) => cited.has(ownId(document)))
      .map(({ document, place }) => ({ place, column: "parts", rowId: document, message: missing(document) }));
  },
};

const missing = (document: string) => ({
  en: `Missing number of parts of “${document}”, expected one: without it no number cited is checked`,
  ru: `У документа ${quoted(document)} не указано число частей; ожидается число: без него номера положений не проверяются`,
  kk: `${quoted(document)} құжатының бөліктер саны көрсетілмеген; саны күтіледі: онсыз келтірілген нөмірлер тексерілмейді`,
});
