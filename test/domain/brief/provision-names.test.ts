import { citationInSentence, namesOf } from "../../../src/domain/brief/provision-names";

const cited = (citation: string) => ({ id: "1", citation });

describe("the names of provisions", () => {
  it("begin small inside a Russian sentence, and only there", () => {
    expect(
      ["Пункт 1 статьи 5.", "Статья 14", "Правила доступа", "Article 5"].map((name) => citationInSentence(cited(name))),
    ).toEqual(["пункт 1 статьи 5", "статья 14", "Правила доступа", "Article 5"]);
  });

  it("begin with a capital at the start of a list", () => {
    expect(namesOf(["Пункт 1 статьи 1", "Пункт 1 статьи 3"].map(cited))).toBe("Пункт 1 статьи 1; пункт 1 статьи 3");
  });
});
