import * as fc from "fast-check";

import type { Lexicon } from "../../../src/domain/citation/lexicon/lexicon";
import { parse } from "../../../src/domain/citation/parse";
import { resolveCitations } from "../../../src/domain/citation/resolve/resolve-citations";
import { toTextContext } from "../../../src/domain/citation/resolve/text-context";
import { catalogue, lexicon } from "./catalogue";
import { runs } from "../../support/runs";

/** Pieces that citations are made of, in any order. */
const pieces = fc.constantFrom(
  "CRC",
  "GC25",
  "general comment No. ",
  "Convention on the Rights of the Child",
  "the Convention",
  "the Utopian Online Safety Act",
  "CRC Committee ",
  "Human Rights Committee ",
  "Комитета по правам ребенка",
  "United Nations ",
  "(best interests)",
  " b)",
  "16 CFR ",
  "A/70/1, ",
  "«О персональных данных»",
  "Закон ",
  "general comments Nos. ",
  "КПР",
  "ibid.",
  "the draft",
  "art. ",
  "arts. ",
  "paragraph ",
  "п. ",
  "пп. ",
  "ст. ",
  "статьи ",
  "подпункт ",
  "-бап",
  "-тармағы",
  "§ ",
  "¶",
  "Annex ",
  "recital ",
  "1",
  "12",
  "3(1)",
  "(b)",
  "40",
  "67-78",
  "67–",
  "1)",
  "IV",
  "2021",
  "41-1",
  "24a",
  "18.1",
  " ",
  ", ",
  " and ",
  " of ",
  " of the ",
  "; ",
  "\n",
  "(",
  ")",
  ". ",
  " и ",
  " және ",
  " to ",
  "\u00ad",
  "\u00a0",
  "é",
  "\u{1F600}",
  "№",
  "Convenntion on the Rigths of the Child",
  "UK GDPR",
  " of Kyrgyzstan",
  " РФ ",
  "Civil Code",
  " указанного закона",
  "конвенцияның ",
  "екінші бөлігі",
  "second paragraph",
  "часть вторая",
  " above",
  "'s ",
  " (hereinafter “the Act”)",
  " (далее – Закон)",
  "UN Doc. CRC/C/GC/25",
  "10¹",
  "XVI",
  "42.3",
  "/",
  "«e»",
  "lit. f",
  "1989 ",
);
const textOfPieces = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

describe("parsing anything", () => {
  it.each([
    ["any text", fc.string({ unit: "grapheme", maxLength: 200 })],
    ["pieces of citations", textOfPieces],
  ])("never throws on %s, and gives spans in order that don't overlap", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        const citations = parse(text, lexicon);
        for (const citation of citations) {
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(citation.text).toBe(text.slice(citation.start, citation.end));
          end = citation.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { instrument, problems } of resolveCitations(citations, toTextContext(lexicon, catalogue))) {
          expect(instrument !== undefined || problems.length > 0).toBe(true);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

/** The same lexicon, counting every look at the tokens it gives. */
function counting(): { readonly lexicon: Lexicon; readonly steps: () => number } {
  let steps = 0;
  const looked =
    <T>(value: T) =>
    (): T => {
      steps++;
      return value;
    };
  const tokens: Lexicon["tokens"] = (text) => {
    const { word, kind, ...rest } = lexicon.tokens(text);
    return Object.defineProperties(rest as ReturnType<Lexicon["tokens"]>, {
      word: { get: looked(word), enumerable: true },
      kind: { get: looked(kind), enumerable: true },
    });
  };
  return { lexicon: { ...lexicon, tokens }, steps: () => steps };
}

const steps = (text: string): number => {
  const { lexicon: counted, steps: count } = counting();
  parse(text, counted);
  return count();
};

describe("hostile text", () => {
  it.each([
    "art. ",
    "art. 1, ",
    "CRC, art. 1; ",
    "п. 1 ч. 1 ",
    "general comment No. ",
    "1-бап ",
    "1, 2 және ",
    "the Convention ",
    "art. 1 of ",
    "Optional Protocol to the Convention on the Rights of the ",
    "a/1, para. 1 ",
    "((((",
    "and of ",
    "ibid. ",
    "art. 1 (some words) ",
    "art. 1 (some words ",
    "general comment No. 1 of the Human Rights Committee ",
    "Human Rights Committee, GC25 ",
    "United Nations CRC ",
    "1 CFR ",
    "Convenntion on the Rights of the ",
    "Convenntion on the Rigths of the ",
    "0123456789",
    "15-баптың 2-тармағының ",
    "Convention on the Rights of the Chlid Convention on the Rights of the ",
    "Конвеннции о правах ",
    "GDPR of Kyrgyzstan ",
    "and 2 CRC, arts. 1 ",
    "CRC (see ICCPR, art. 1), art. 2 ",
    "art. 12 (CRC, art. 16), ",
    "пп. 1), 2) (см. ЗОП № 25, пп. 67-70), ст. 3, ",
    "(see CRC and art. 1, ",
    "Закона РК «О связи» и ",
    "«Байланыс туралы Заңның ",
    "OP-CRC-",
    "Закон РК от 1 января 2001 года № 1 ",
    "Закон «О персональных данных» ",
    "art. 1 Civil Code ",
    "ст. 1 указанного закона ",
    "general comment No. 25 on the rights of ",
    "CRC (hereinafter “the ",
    "екінші бөлігі ",
    "second paragraph of ",
    "пункт 1 и подпункт 2) пункта 3 статьи 5 и ",
    "Articles 16 CRC, 8 ECHR and ",
    "CRC (art. 16), ICCPR (17), ",
    "articles 1 and 2 of the CRC and the ECHR respectively ",
    "статьи с 3 по 6 КПР и ",
    "34-тен 36-ға дейінгі баптар ",
    "12-баптан 17-бапқа дейін ",
    "Law of Utopia ratifying the CRC ",
    "Second Optional Protocol to the CRC ",
    "пункты а, б и в статьи 37 ",
    "GDPR Implementation Act ",
    "1, 2, 3-",
    "1-1-1–1—",
    "art. 3, para. 1, ",
    "general comments Nos. 16, 25, ",
    "General Comment of the ",
    "General Comment ",
    "3 § 1 and 12 § 2 ",
    "Закон РК от 1 № 1 «О ",
  ])("takes steps in proportion to its length: %s", (piece) => {
    const [short, long] = [steps(piece.repeat(200)), steps(piece.repeat(2000))];
    expect(long).toBeLessThanOrEqual(11 * short + 100);
    expect(long).toBeLessThanOrEqual(60 * 2000 * piece.length);
  });

  // More pieces than one call can take arguments.
  it.each([
    [".,;:()[]-–—'\"§¶№/&", 0],
    ["art. ", 0],
    ["the Convention настоящего Закона ", 1],
  ])("gets through half a million signs in as many steps for each as through a few thousand: %s", (piece, found) => {
    const times = Math.floor(5_000 / piece.length);
    const { lexicon: counted, steps: count } = counting();
    expect(parse(piece.repeat(100 * times), counted)).toHaveLength(found * 100 * times);
    expect(count()).toBeLessThanOrEqual(110 * steps(piece.repeat(times)) + 100);
  });

  it("reads more places of one name than a function takes arguments", () => {
    const read = parse("article 1, 2, 3 and ".repeat(130_000), lexicon);
    expect(read.length).toBeGreaterThan(0);
  });

  it("does not multiply long lists into each other", () => {
    const list = Array.from({ length: 2000 }, (_, index) => index + 1).join(", ");
    const [citation] = parse(`paragraphs ${list} of articles ${list} of the CRC`, lexicon);
    expect(citation?.pinpoints.length).toBeLessThan(4000);
  });
});
