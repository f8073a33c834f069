import { endsSentence } from "../../../src/domain/text/ends-sentence";

it.each(["It is kept.", "Is it kept?  ", "«Сақталады.»", "(It is kept.)", "And so on…", "He said ‘yes.’"])(
  "a sentence ends with its mark, whatever closes behind it: %s",
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

it.each(["", "The papers:", "first;", "Rules"])("none ends so: %j", (text) => {
  expect(endsSentence(text)).toBe(false);
});
