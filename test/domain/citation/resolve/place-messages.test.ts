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
