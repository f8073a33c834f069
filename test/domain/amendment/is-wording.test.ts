import { isWording } from "../../../src/domain/amendment/is-wording";

const gap = { solution: "Set an age of consent.", otherSolution: "Установить возраст согласия." };

it.each(["", "Set an age of consent.", "set an age of consent", "«Установить возраст согласия»"])(
  "is none yet where the text is the gap's solution, however it is set off: %s",
  (newText) => {
    expect(isWording({ newText }, gap)).toBe(false);
  },
);

it("is one where it has words of its own", () => {
  expect(isWording({ newText: "The age of consent is sixteen." }, gap)).toBe(true);
});

it.each(["TBD", "It is proposed to set an age."])(
  "is none where it says what to do in words of its own: %s",
  (newText) => {
    expect(isWording({ newText }, gap)).toBe(false);
  },
);

it.each([
  ["«2. Оператор хранит данные один год.»", "2. Оператор хранит данные один год."],
  ["A platform does not profile children.", "A platform does not profile children."],
  ["Платформа балаларды профильдеуге құқылы емес.", "Платформа балаларды профильдеуге құқылы емес."],
  ["Оператор бала сұраған деректерді жояды.", "Оператор бала сұраған деректерді жояды."],
])("is one where the solution it repeats is worded as a law: %s", (solution, newText) => {
  expect(isWording({ newText }, { solution })).toBe(true);
});

it("is none where it repeats a solution that only names its matter", () => {
  expect(isWording({ newText: "Age of consent" }, { solution: "Age of consent." })).toBe(false);
});

it.each([
  ["no longer than one term", "Replace “six months” with “no longer than one term”."],
  ["тек мектептің ішінде", "«сақталады» деген сөзден кейін «тек мектептің ішінде» деген сөздер қосылсын."],
])("is none where it is only the words that the solution changes: %s", (newText, solution) => {
  expect(isWording({ newText }, { solution })).toBe(false);
  expect(isWording({ newText: `3. Records, ${newText}.` }, { solution })).toBe(true);
});

it.each([
  "The Ministry should replace “sixteen” with “eighteen” in the Family Code.",
  "Министерство должно заменить «шестнадцать» на «восемнадцать» в Семейном кодексе.",
  "«алты ай» сөздерінен кейін «ғана» сөзі қосылмайды.",
])("is none where it repeats a solution that speaks of changing a text: %s", (solution) => {
  expect(isWording({ newText: solution }, { solution })).toBe(false);
});
