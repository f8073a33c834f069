import { wordsOf } from "../../../src/domain/brief/words/words-of";
import { citationInSentence, namesOf } from "../../../src/domain/brief/provision-names";

const { andOthers } = wordsOf("en");
const cited = (citation: string) => ({ id: "1", citation });

const articles = (count: number) => Array.from({ length: count }, (_, at) => cited(`Article ${at + 1}`));

describe("the names of provisions", () => {
  it("begin small inside a Russian sentence, and only there", () => {
    expect(
      ["Пункт 1 статьи 5.", "Статья 14", "Правила доступа", "Article 5"].map((name) => citationInSentence(cited(name))),
    ).toEqual(["пункт 1 статьи 5", "статья 14", "Правила доступа", "Article 5"]);
  });

  it("begin with a capital at the start of a list", () => {
    expect(namesOf(["Пункт 1 статьи 1", "Пункт 1 статьи 3"].map(cited), andOthers)).toBe(
      "Пункт 1 статьи 1; пункт 1 статьи 3",
    );
  });

  it("are counted beyond the first ones, in so far as they are not one more", () => {
    expect([4, 5, 6].map((count) => namesOf(articles(count), andOthers))).toEqual([
      "Article 1; Article 2; Article 3; Article 4",
      "Article 1; Article 2; Article 3 and 2 others",
      "Article 1; Article 2; Article 3 and 3 others",
    ]);
  });

  it("are counted where there is no room for them", () => {
    const long = "Paragraph 12 of the Rules on the Access of Pupils and Students to the Services of Platforms";
    expect(namesOf([long, long].map(cited), andOthers)).toBe(`${long} and 1 other`);
  });
});
