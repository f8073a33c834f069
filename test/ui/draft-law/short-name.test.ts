import { namesById, shortName } from "../../../src/ui/draft-law/short-name";

it.each([
  ["7(1)", "пункт 1 статьи 7", "7(1)"],
  ["2 indent 1", "абзац второй статьи 2", "абзац второй статьи 2"],
  ["chapter 1", "глава 1", "глава 1"],
  ["2 indent 1", "", "2 indent 1"],
])("a provision %s, cited as “%s”, is called %s", (id, citation, name) => {
  expect(shortName({ id, citation })).toBe(name);
  expect(namesById([{ id, citation }])(id)).toBe(name);
});
