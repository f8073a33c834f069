import { oneDecimal } from "../../../src/app/words/one-decimal";

it("writes the comma of Russian and Kazakh, and no decimal that says nothing", () => {
  expect([oneDecimal(4.75, "en"), oneDecimal(4.75, "ru"), oneDecimal(4.75, "kk"), oneDecimal(5, "ru")]).toEqual([
    "4.8",
    "4,8",
    "4,8",
    "5",
  ]);
});
