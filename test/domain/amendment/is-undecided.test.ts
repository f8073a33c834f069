import { isUndecided } from "../../../src/domain/amendment/is-undecided";

const text = "A school keeps no profile.";
const row = { kind: undefined, newText: text, provision: "3", draftText: "A school may keep profiles." };

it("leaves open for which of several provisions a solution is that was put into their rows", () => {
  expect(isUndecided(row, { solution: text, provisions: ["3", "4"] })).toBe(true);
});

it.each([
  ["5", "(2) A school keeps no profile."],
  ["6", "Статья 6-1. Школа не создает профилей."],
  ["6", "7-бап. Мектеп профиль жасамайды."],
])("leaves open whether a text is for %s that has the number of another one: %s", (provision, newText) => {
  expect(isUndecided({ ...row, provision, newText }, { solution: newText, provisions: [provision] })).toBe(true);
});

it.each([
  ["the gap has one provision", row, ["3"]],
  ["a person gave the kind", { ...row, kind: "replacement" } as const, ["3", "4"]],
  ["a person wrote the text", { ...row, newText: "A school keeps no profile of a child." }, ["3", "4"]],
  ["there is no text", { ...row, newText: "" }, ["3", "4"]],
])("leaves nothing open where %s", (_, amendment, provisions) => {
  expect(isUndecided(amendment, { solution: text, provisions })).toBe(false);
});

it("leaves open whether a text that is one item of what the provision says is for all of it", () => {
  const newText = "“child” means a person under eighteen;";
  const draftText = "“child” means a person under sixteen; “parent” includes a guardian.";
  expect(isUndecided({ ...row, newText, draftText }, { solution: newText, provisions: ["3"] })).toBe(true);
});
