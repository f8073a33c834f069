import { mixesLanguages } from "../../../src/domain/text/mixes-languages";

it.each([
  [["Advertising to children is prohibited.", "Реклама для детей не допускается."]],
  [["Реклама для детей не допускается.", "Балаларға арналған жарнамаға жол берілмейді."]],
  [["Advertising to children is prohibited.", "Балаларға арналған жарнамаға жол берілмейді."]],
])("knows one text in two languages: %j", (texts) => {
  expect(mixesLanguages(texts)).toBe(true);
});

it.each([
  [["Advertising to children is prohibited.", "A child is heard at once."]],
  [["Реклама для детей не допускается.", "Защита данных ребенка обеспечивается."]],
  [["Реклама для детей не допускается.", "Cookies."]],
  [["Балаларға жарнамаға жол берілмейді.", "Оператор дерек сатпайды, ал бала сатады."]],
])("takes names and short texts for no language of their own: %j", (texts) => {
  expect(mixesLanguages(texts)).toBe(false);
});
