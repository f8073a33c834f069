import { cited } from "../../../support/cited";

const BRITISH = { jurisdiction: "GB" };

describe("a state that the sentence of a law names", () => {
  it.each([
    ["Section 63D of the Social Media Minimum Age Act binds providers in Australia.", "au-smma-2024 63D"],
    ["In Australia, s. 63D of the Online Safety Act applies.", "au-osa-2021 63D"],
    ["Under Australian law, s. 63D of the Online Safety Act applies.", "au-osa-2021 63D"],
    ["Under Irish law, s. 31 of the Data Protection Act 2018 sets the age.", "? 31"],
  ])("is the law's, where it binds there: %s", (text, expected) => {
    expect(cited(text, BRITISH)).toEqual([expected]);
  });

  it.each([
    "The Online Safety Act (s. 12) was copied in Australia.",
    "The Online Safety Act, s. 12, differs from the law in Australia.",
    "Section 12 of the Online Safety Act, unlike the law in Australia, is silent.",
    "Section 12 of the Online Safety Act is stricter than what applies in Australia.",
  ])("leaves open whose law it is, where it may only be spoken of there: %s", (text) => {
    expect(cited(text, BRITISH)).toEqual(["? 12"]);
  });

  it("is asked about in the review of neither only where it is compared", () => {
    expect(cited("The Online Safety Act (s. 12) was copied in Australia.", { jurisdiction: "KZ" })).toEqual([
      "au-osa-2021 12",
    ]);
    expect(cited("Section 12 of the Online Safety Act, unlike the law in Australia, is silent.")).toEqual(["? 12"]);
  });

  it.each([
    ["As in Australia, the Online Safety Act (s. 12) is risk-based.", "GB", "? 12"],
    ["In contrast to the law in Australia, the Online Safety Act, s. 12, is broad.", "GB", "? 12"],
    ["Unlike in Australia, the Online Safety Act, s. 12, applies to search.", "GB", "? 12"],
    ["Как и в Кыргызстане, Цифровой кодекс, ст. 5, молчит", "KZ", "? 5"],
    ["As in the UK, the GDPR, art. 8, sets an age.", "KZ", "? 8"],
    ["In Australia, unlike in the UK, s. 63D of the Online Safety Act applies.", "GB", "? 63D"],
  ])(
    "leaves open whose law it is, where the sentence begins with it for comparison: %s",
    (text, jurisdiction, answer) => {
      expect(cited(text, { jurisdiction })).toEqual([answer]);
    },
  );

  it.each([
    ["As in Australia, the Online Safety Act, s. 63, sets a duty.", "KZ", ["au-osa-2021 63"]],
    ["As in the UK, where the Online Safety Act, s. 11, requires it", "KZ", ["uk-osa-2023 11"]],
    ["As in the EU, the AI Act, art. 5", "KE", ["eu-ai-act 5"]],
  ])("tells whose law it is where the state reviewed has none of the name: %s", (text, jurisdiction, expected) => {
    expect(cited(text, { jurisdiction })).toEqual(expected);
  });

  it("is not taken for the law's where that is only compared with it", () => {
    const text = "Unlike in Kazakhstan, article 5 of the Law on Education is silent.";
    expect(cited(text, { jurisdiction: "UZ" })).toEqual(["? 5"]);
  });
});

describe("a word that is cut short", () => {
  it.each([
    ["Беларусь (см. напр. Закон «О правах ребенка», ст. 10)", ["? 10"]],
    ["Узбекистан, напр. Закон «Об образовании», ст. 7", ["? 7"]],
    ["Беларусь, напр. Уголовный кодекс, ст. 147", ["? 147"]],
  ])("ends no sentence that tells of a state: %s", (text, expected) => {
    expect(cited(text, { jurisdiction: "KZ" })).toEqual(expected);
  });
});
