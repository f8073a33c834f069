import { isNoted } from "../../../../src/domain/amendment/gap-words/noted";

it.each([
  "The answer – within ten days.",
  "Photos of a child – at once.",
  "Ответ – в течение десяти дней.",
  "Фотографии – немедленно, по просьбе ребенка.",
  "Жауап – он күн ішінде.",
  "Фотосуреттер – баланың өтініші бойынша дереу.",
])("knows what is noted down with a dash for its verb: %s", (sentence) => {
  expect(isNoted(sentence)).toBe(true);
});

it.each([
  "The operator – within ten days – shall answer the child.",
  "Оператор – в течение десяти дней – отвечает ребенку.",
  "Оператор – не позднее десяти дней – обязан ответить ребенку.",
  "Оператор – до истечения десяти дней – вправе ответить ребенку.",
  "ответ – письмо оператора ребенку;",
  "жауап – оператордың балаға хаты;",
  "Оператор обязан: 1) отвечать взрослым – в течение десяти дней, детям – в течение суток;",
])("takes a rule or a definition with a dash for none: %s", (sentence) => {
  expect(isNoted(sentence)).toBe(false);
});
