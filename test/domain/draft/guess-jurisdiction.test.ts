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
