import { guessJurisdiction } from "../../../src/domain/draft/guess-jurisdiction";

it.each([
  ["Закон Республики Казахстан о детях", "KZ"],
  ["Бала желіні қауіпсіз пайдаланады", "KZ"],
  ["Закон Кыргызской Республики, как в Российской Федерации, Кыргызской Республики", "KG"],
  ["Настоящий Федеральный закон Российской Федерации", "RU"],
  ["Member States shall protect children", "EU"],
  ["The Secretary of State must protect children", "UK"],
  ["Children play", "generic"],
])("takes %j for %s", (text, jurisdiction) => expect(guessJurisdiction(text)).toBe(jurisdiction));

it.each([
  ["Дети играют бесплатно", "KZ", "KZ"],
  ["Дети играют бесплатно", "RU", "RU"],
  ["Children play", "UK", "UK"],
  ["Children play", "KZ", "KZ"],
  ["Children play", "FR", "generic"],
  ["Дети играют бесплатно", "EU", "generic"],
  ["Дети играют бесплатно", "FR", "generic"],
  ["Закон Кыргызской Республики", "KZ", "KG"],
  ["Children play", "GH", "common-law"],
  ["Be it enacted that children play", "GH", "common-law"],
  ["Дети играют бесплатно", "GH", "generic"],
  ["Article 1. Children play", "GH", "generic"],
])("takes %j in a review of %s for %s", (text, country, jurisdiction) =>
  expect(guessJurisdiction(text, country)).toBe(jurisdiction),
);

const BILL = "PART I—PRELIMINARY\nWords.\n1. This Act may be cited as the Swings Act.\nAge.\n2. (1) A child is young.";

it.each(["", "KE", "GH"])(
  "takes a bill of the common law for one where a broken line begins with the name of a unit, in a review of %j",
  (country) => {
    const broken =
      "It gives effect to\nArticle 10 of the Constitution, to\nsection 33 of No. 24 and to\nClause 7\nof it.";
    expect(guessJurisdiction(`${BILL}\n${broken}\nBe it enacted.`, country)).toBe("common-law");
  },
);

it.each([
  ["Article 1. Aim\nMember States protect children. Short title.", "KZ", "KZ"],
  ["Be it enacted for the Russian Federation that\n1. Children play", "KE", "common-law"],
  ["Be it enacted, with a short title, that the Scottish Ministers play", "UK", "UK"],
  ["Статья 1. Закон Республики Казахстан и Российской Федерации, Российской Федерации", "KZ", "KZ"],
  [BILL, "KZ", "common-law"],
])("reads %j as the country of the review builds its laws, where it can be one of them: %s", (text, country, read) =>
  expect(guessJurisdiction(text, country)).toBe(read),
);
