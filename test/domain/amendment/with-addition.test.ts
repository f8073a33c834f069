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
  [
    "Школа учит.\nПримечание. Лицей – школа.",
    "Примечание 2. Урок – час.",
    "Школа учит.\nПримечание. Лицей – школа.\nПримечание 2. Урок – час.",
  ],
  [
    "Школа учит.\nПримечания.\n1. Лицей – школа.",
    "2. Урок – час.",
    "Школа учит.\nПримечания.\n1. Лицей – школа.\n2. Урок – час.",
  ],
  [
    "1. Школа учит.\n2. Школа кормит.\nПримечание. Здесь:\n1) лицей – школа;\n2) урок – час.",
    "3. Школа лечит.",
    "1. Школа учит.\n2. Школа кормит.\n3. Школа лечит.\nПримечание. Здесь:\n1) лицей – школа;\n2) урок – час.",
  ],
  [
    "1. A school teaches.\n2. It feeds.\nNote. 1. Days are school days.\n2. A lesson is an hour.",
    "3. It heals.",
    "1. A school teaches.\n2. It feeds.\n3. It heals.\nNote. 1. Days are school days.\n2. A lesson is an hour.",
  ],
  [
    "Мектеп оқытады.\nЕскертпе. Мұнда:\n1) лицей – мектеп;\n2) сабақ – сағат.",
    "3) күн – оқу күні.",
    "Мектеп оқытады.\nЕскертпе. Мұнда:\n1) лицей – мектеп;\n2) сабақ – сағат.\n3) күн – оқу күні.",
  ],
  ["Примечание. Школа – здание.", "Урок – час.", "Примечание. Школа – здание. Урок – час."],
  [
    "Notes – in shorthand or in full – are kept.",
    "The court prints them.",
    "Notes – in shorthand or in full – are kept. The court prints them.",
  ],
  [
    "A court hears.\nNotes – in shorthand or in full – are kept.",
    "The court prints them.",
    "A court hears.\nNotes – in shorthand or in full – are kept. The court prints them.",
  ],
])("what is added goes behind what a provision says, and before its note: %j", (there, text, whole) => {
  expect(withAddition(there, text, false)).toBe(whole);
});

it("a text that holds what is there, note and all, is the whole", () => {
  const there = "Школа учит детей каждый день.\nПримечание. Школа – здание.";
  const text = "Школа учит детей каждый день и кормит.\nПримечание. Школа – здание.";
  expect(withAddition(there, text, false)).toBe(text);
});
