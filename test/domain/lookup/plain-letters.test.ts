import { plainLetters } from "../../../src/domain/lookup/plain-letters";

it.each([
  ["мүдделері", "мудделери"],
  ["құқығы", "кукыгы"],
  ["générale", "generale"],
  ["цифровой", "цифровой"],
])("“%s” is typed “%s” where its letters are missing", (word, plain) => {
  expect(plainLetters(word)).toBe(plain);
});
