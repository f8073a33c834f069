import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { keepsUnits } from "../../../../src/domain/citation/rewrite/keeps-units";
import { buildLexicon } from "../../../../src/domain/citation/lexicon/build-lexicon";
import { readInContext } from "../../../../src/domain/citation/read-citations";
import { saysMore } from "../../../../src/domain/citation/rewrite/says-more";
import { toTextContext } from "../../../../src/domain/citation/resolve/text-context";

const catalogue = bundledCatalogue();
const context = toTextContext(buildLexicon(catalogue), catalogue, { jurisdiction: "KZ" });

/** Of the first citation of a text: whether its units are kept, and whether it says more than its places. */
function about(text: string) {
  const citation = readInContext(text, context)[0]!;
  const instrument = catalogue.byId.get(citation.instrument!)!;
  return {
    keeps: keepsUnits(citation, instrument, context.lexicon),
    more: saysMore(citation, instrument, context.lexicon),
  };
}

describe("the units of a citation", () => {
  it.each([
    "article 40, paragraph 2 (b) (vii), of the CRC",
    "подп. f) п. 2 ст. 24 КПР",
    "БҚК-нің 24-бабының 2-тармағы",
    "часть вторая статьи 132 УК РК",
    "GC25, paras. 67–78",
    "ЗОП № 25, пп. 67–78",
    "GDPR, art. 6(1), point (f)",
    "GDPR, recital 38",
    "COPPA Rule, § 312.4",
  ])("are kept in %j, which says no more", (text) => {
    expect(about(text)).toEqual({ keeps: true, more: false });
  });

  it.each([
    "абзац третий пункта 2 статьи 7-2 Закона РК «О правах ребенка в Республике Казахстан»",
    "часть первая статьи 5 Закона РК «О правах ребенка в Республике Казахстан»",
    "подпункт 2) статьи 40 КПР",
    "пункт 2 статьи 132 УК РК",
  ])("would be others than in %j", (text) => {
    expect(about(text).keeps).toBe(false);
  });
});

describe("what a citation says", () => {
  it.each([
    "CRC, arts. 3 (best interests) and 12",
    "CRC, art. 3 or 12",
    "КПР, ст. 3 либо 12",
    "CRC, art. 16³",
    "Convention on the Rights of the Child (hereinafter CRC), art. 16",
  ])("is more than its places in %j", (text) => {
    expect(about(text).more).toBe(true);
  });

  it.each([
    "Convention on the Rights of the Child (CRC), arts. 3, 12 and 16",
    "Online Safety Act (UK), s. 12",
    "ст. 34 и 36 Конвенции ООН о правах ребенка (1989 г.)",
    "УК РК, ст. 134¹",
  ])("is no more than its places in %j", (text) => {
    expect(about(text).more).toBe(false);
  });
});
