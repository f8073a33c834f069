import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../../src/app/citation-reader";

const saidOf = (text: string) =>
  toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" })(text).flatMap(({ problems }) =>
    problems.map(({ message }) => message),
  );

describe("what is said of a point that a paragraph does not have", () => {
  it("is that the paragraph has none, in three languages", () => {
    expect(saidOf("CRC, art. 28(2)(f)")).toEqual([
      {
        en: "Paragraph 2 of article 28 of the CRC has no subparagraphs. Correct the number.",
        ru: "В пункте 2 статьи 28 документа «КПР» нет подпунктов. Исправьте номер.",
        kk: "«Бала құқықтары туралы конвенция» құжатының 28-бабының 2-тармағында тармақшалар жоқ. Нөмірін түзетіңіз.",
      },
    ]);
  });

  it("is which it has, where it has some", () => {
    expect(saidOf("CRC, art. 28(1)(f)").map(({ en }) => en)).toEqual([
      "Paragraph 1 of article 28 of the CRC has subparagraphs a, b, c, d, e; there is no subparagraph f. Correct the number.",
    ]);
  });
});

describe("what is said of a point that stands beside the one it is written inside of", () => {
  it.each(["CRC, art. 34(a)(b)", "КПР, ст. 34(a)(b)", "БҚК 34-баптың a) тармақшасының b) тармақшасы"])(
    "is how both are written: %s",
    (text) => {
      expect(saidOf(text).map(({ en }) => en)).toEqual([
        "In the CRC (b) stands beside (a); written “(a)(b)”, it would stand inside it. If both are meant, write “(a), (b)”, each under the same unit.",
      ]);
    },
  );

  it.each(["CRC, ART. 40(2)(B)(VII)", "ICCPR, ART. 8(3)(C)(IV)", "CRPD, ART. 29(A)(I)"])(
    "is nothing where it is right, in capitals, too: %s",
    (text) => {
      expect(saidOf(text)).toEqual([]);
    },
  );
});
