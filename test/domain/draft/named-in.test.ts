import { namedIn } from "../../../src/domain/draft/named-in";
import { provision } from "../../support/builders";

const inTwo = [
  provision({
    id: "10(2)",
    citation: "пункт 2 статьи 10",
    heading: "Возраст",
    text: "Возраст проверяют бережно.",
    otherCitation: "10-баптың 2-тармағы",
    otherHeading: "Жас",
    otherText: "Жасты ұқыпты тексереді.",
  }),
  provision({ id: "11", citation: "статья 11", heading: "Школы", otherCitation: "", otherText: "" }),
];
const names = (language: "en" | "ru" | "kk") =>
  namedIn(inTwo, language).map(({ citation, heading, text }) => [citation, heading, text]);

describe("provisions of a draft in two languages", () => {
  it("are named in the second one to whoever reads it, as far as they have a name in it, and keep what they say", () => {
    expect(names("kk")).toEqual([
      ["10-баптың 2-тармағы", "Жас", "Возраст проверяют бережно."],
      ["статья 11", "Школы", inTwo[1]?.text],
    ]);
  });

  it("are named as ever to whoever reads another", () => {
    expect(namedIn(inTwo, "ru")).toBe(inTwo);
    expect(namedIn(inTwo, "en")).toBe(inTwo);
  });
});
