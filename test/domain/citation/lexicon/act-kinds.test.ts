import { areOfOneKind } from "../../../../src/domain/citation/lexicon/act-kinds";

describe("kinds of acts", () => {
  it.each([
    ["the Act", "Online Safety Act 2023"],
    ["Закона", "Law on Education"],
    ["Заңның", "Law on Education"],
    ["Кодексте", "Digital Code of the Republic of Kazakhstan"],
    ["the Regulation", "Regulation (EU) 2016/679"],
  ])("%s may be said of %s", (words, title) => {
    expect(areOfOneKind(words, title)).toBe(true);
  });

  it.each([
    ["the Act", "Digital Code of the Republic of Kazakhstan"],
    ["Кодекса", "Law on Education"],
    ["the Act", "Action plan for children"],
  ])("%s is not said of %s", (words, title) => {
    expect(areOfOneKind(words, title)).toBe(false);
  });
});
