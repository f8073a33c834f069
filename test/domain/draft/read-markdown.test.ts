import { readMarkdown } from "../../../src/domain/draft/read-markdown";

const texts = (markdown: string): readonly string[] => readMarkdown(markdown).paragraphs.map(({ text }) => text);

it.each([
  ["### Article 1", ["Article 1"]],
  ["**Статья 1.** Дети", ["Статья 1. Дети"]],
  ["1\\. A point\\.", ["1. A point."]],
  ["> 2) quoted", ["2) quoted"]],
  ["See [the law](https://example.org/x) here", ["See the law here"]],
  ["| one | two |\n| --- | --- |\n| three | four |", ["one", "two", "three", "four"]],
  ["snake_case and 2 * 3 * 4 stay", ["snake_case and 2 * 3 * 4 stay"]],
  ["- an indent", ["- an indent"]],
])("reads %j", (markdown, expected) => expect(texts(markdown)).toEqual(expected));
