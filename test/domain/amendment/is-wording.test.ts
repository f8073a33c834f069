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
