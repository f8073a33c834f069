import type { Review } from "../review/review";
import { citationProblems } from "./citation-problems";
import { ownDocumentFinder } from "./own-documents";
import { quoted } from "./quoted";
import type { Problem, Rule, RuleContext } from "./rule";
import { sourceCells } from "./text-cells";

/** A provision that is cited is there. */
export const citedPartExists: Rule = {
  id: "cited-part-exists",
  severity: "error",
  summary: {
    en: "A provision that is cited exists in the instrument.",
    ru: "Цитируемое положение есть в документе.",
    kk: "Келтірілген ереже құжатта бар.",
  },
  examples: [
    {
      shows: "The Convention has 54 articles.",
      review: { gaps: [{ sources: "CRC, art. 54; GDPR, art. 8(1)" }] },
      finds: [],
    },
    {
      shows: "An article beyond the last one.",
      review: { gaps: [{ sources: "CRC, art. 61; GDPR, art. 8(1)" }] },
      finds: ["Unexpected article 61 of the CRC, expected 1 to 54"],
    },
    {
      shows: "The same slip in an issue.",
      review: { gaps: [{ issue: "Girls of any age are profiled, against CRC, art. 61." }] },
      finds: ["Unexpected article 61 of the CRC, expected 1 to 54"],
    },
    {
      shows: "A footnote mark stuck to the number.",
      review: { gaps: [{ sources: "CRC, art. 1612; GDPR, art. 8(1)" }] },
      finds: ["Unexpected article 1612 of the CRC, expected perhaps 16 with a footnote mark stuck to it"],
    },
    {
      shows: "An article of the draft is none of an instrument.",
      review: { gaps: [{ issue: "Article 140 lets girls of any age be profiled." }] },
      finds: [],
    },
    {
      shows: "A document of one's own with as many articles as its row says.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Narnia Pupils Act, art. 31" }],
        documents: [{ document: "Narnia Pupils Act", citedAs: ["Narnia Pupils Act"], partCount: 30 }],
      },
      finds: ["Unexpected 31 of “Narnia Pupils Act”, expected 1 to 30"],
    },
  ],
  check: (review, context) => [
    ...citationProblems(review, context, { kinds: ["no-such-part", "glued-number"], inProse: true }),
    ...beyondOwnDocuments(review, context),
  ],
};

/** A document of the review's own has as many parts as its row says. */
function beyondOwnDocuments(review: Review, { citationsIn }: RuleContext): readonly Problem[] {
  if (review.documents.every(({ partCount }) => partCount === undefined)) return [];
  const ownDocument = ownDocumentFinder(review);
  return sourceCells(review).flatMap(({ text, ...where }) =>
    citationsIn(text)
      .filter(({ instrument }) => instrument === undefined)
      .flatMap((citation) => {
        const note = ownDocument(text, citation);
        if (note?.partCount === undefined) return [];
        const last = note.partCount;
        return citation.pinpoints
          .map(({ path, to }) => (to ?? path)[0] ?? "")
          .filter((number) => Number(number) > last)
          .map((number) => ({ ...where, message: beyond(number, note.document, last) }));
      }),
  );
}

const beyond = (number: string, document: string, last: number) => ({
  en: `Unexpected ${number} of “${document}”, expected 1 to ${last}`,
  ru: `Неожиданный номер ${number} документа ${quoted(document)}; ожидается от 1 до ${last}`,
  kk: `${quoted(document)} құжатының күтпеген ${number} нөмірі; 1–${last} аралығы күтіледі`,
});
