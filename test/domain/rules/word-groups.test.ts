import { kazakhstanGuidance } from "../../../src/domain/profile/kazakhstan-guidance";
import { groupFinder } from "../../../src/domain/rules/word-groups";

const { genderWords, ageWords } = kazakhstanGuidance;
const groups = [
  { name: "gender", words: Object.values(genderWords).flat() },
  { name: "age", words: Object.values(ageWords).flat() },
] as const;

const met = (...texts: readonly string[]): readonly string[] => [...groupFinder(groups)(texts)].sort();

describe("words on gender and age", () => {
  it.each([
    ["Girls are pressed for pictures more often.", ["gender"]],
    ["Nothing is said on age.", ["age"]],
    ["The duty depends on the AGE of the user", ["age"]],
    ["Age-appropriate notices for boys and girls", ["age", "gender"]],
    ["Evolving capacities are ignored", ["age"]],
    ["Девочек преследуют чаще, чем мальчиков", ["gender"]],
    ["Не учтён возраст ребёнка", ["age"]],
    ["Подростки и младшие школьники", ["age"]],
    ["Қыздар мен ұлдарға әсері әртүрлі", ["gender"]],
    ["Баланың жас ерекшелігі ескерілмеген", ["age"]],
  ])("are found in “%s”", (text, names) => {
    expect(met(text)).toEqual(names);
  });

  it.each([
    "The agency keeps an agenda of images",
    "A boycott of the page",
    "Уполномоченный орган заполняет форму",
    "Мемлекеттік қызмет және жасанды интеллект",
    "Жасырын желілер",
    "Their sexual exploitation is under-reported",
    "По получении жалобы",
    "",
  ])("are not taken for other words that begin alike: “%s”", (text) => {
    expect(met(text)).toEqual([]);
  });

  it("are looked for in every text until all were met", () => {
    expect(met("Girls", "nothing", "of any age.")).toEqual(["age", "gender"]);
  });
});
