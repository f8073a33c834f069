import { withAddition } from "../../../src/domain/amendment/with-addition";

it.each([
  ["Школа учит.", "Школа кормит.", "Школа учит. Школа кормит."],
  [
    "Школа учит.\nПримечание. Школа – здание.",
    "Школа кормит.",
    "Школа учит. Школа кормит.\nПримечание. Школа – здание.",
  ],
  [
    "Мектеп оқытады.\nЕскертпе. Мектеп – үй.",
    "Мектеп тамақ береді.",
    "Мектеп оқытады. Мектеп тамақ береді.\nЕскертпе. Мектеп – үй.",
  ],
  ["Примечание. Школа – здание.", "Урок – час.", "Примечание. Школа – здание. Урок – час."],
])("what is added goes behind what a provision says, and before its note: %j", (there, text, whole) => {
  expect(withAddition(there, text, false)).toBe(whole);
});

it("a text that holds what is there, note and all, is the whole", () => {
  const there = "Школа учит детей каждый день.\nПримечание. Школа – здание.";
  const text = "Школа учит детей каждый день и кормит.\nПримечание. Школа – здание.";
  expect(withAddition(there, text, false)).toBe(text);
});
