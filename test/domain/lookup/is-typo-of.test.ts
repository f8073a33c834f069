import { isTypoOf } from "../../../src/domain/lookup/is-typo-of";

it.each([
  ["a letter wrong", "privaci", "privacy"],
  ["a letter missing", "encrption", "encryption"],
  ["a letter too many", "schoool", "school"],
  ["two letters changed round", "langauge", "language"],
  ["two letters changed round at the beginning", "rpivacy", "privacy"],
  ["the word itself", "privacy", "privacy"],
  ["a beginning with a slip", "encripti", "encryption"],
  ["a slip in Russian", "кибербулинг", "кибербуллинг"],
])("takes %s for a slip", (_, word, other) => {
  expect(isTypoOf(word, other)).toBe(true);
});

it.each([
  ["two letters wrong", "provici", "privacy"],
  ["another word", "access", "assess"],
  ["a longer word that only begins like it", "privacyandmore", "privacy"],
])("takes no notice of %s", (_, word, other) => {
  expect(isTypoOf(word, other)).toBe(false);
});
