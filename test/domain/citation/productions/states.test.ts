import { cited } from "../../../support/cited";

describe("a law with the state before it that it is of", () => {
  it.each([
    "Украина: Закон «Об образовании», ст. 5",
    "Польша: Закон «Об образовании», ст. 5",
    "Эстония – Закон «Об образовании», ст. 5",
    "Опыт Азербайджана: Закон «О правах ребенка», ст. 5",
    "Азербайджан. Закон «О правах ребенка», ст. 5",
    "Литва:\nЗакон «Об образовании», ст. 5",
    "Norway: Law on Education, art. 5",
    "Lithuania, Law on Education, art. 5",
    "Өзбекстан: № 94-V Заң, 5-бап",
    "Қырғызстан: «Білім туралы» Заңның 5-бабы",
    "Польша: «Білім туралы» Заң, 5-бап",
  ])("is none of Kazakhstan's of the same title: %s", (text) => {
    expect(cited(text)).toEqual(["? 5"]);
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(["? 5"]);
  });

  it.each([
    ["Казахстан: Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Опыт Казахстана: Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Польша. Требуется согласие. Закон «Об образовании», ст. 5", "kz-education-2007 5"],
    ["Poland: CRC, art. 16", "crc 16"],
    ["France: GDPR, art. 8", "eu-gdpr 8"],
    ["European AI Act, art. 5", "eu-ai-act 5"],
    ["Европейский закон об ИИ, ст. 5", "eu-ai-act 5"],
  ])("is what it is there: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual([expected]);
  });

  it("is none of the Convention where an adjective makes another of it", () => {
    expect(cited("КПР (далее – Конвенция). Статья 8 Европейской Конвенции")).toEqual(["crc", "? 8"]);
  });
});
