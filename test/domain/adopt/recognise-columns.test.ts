import { TABLES } from "../../../src/domain/review/tables";
import { recogniseColumns, tellingHeaders } from "../../../src/domain/adopt/recognise-columns";

describe("the three columns of a person's own table", () => {
  it.each(["en", "ru", "kk"] as const)("are known by our headers in %s", (language) => {
    const [, issue = "", solution = "", sources = ""] = TABLES.Gaps.columns.map(({ header }) => header[language]);
    expect(recogniseColumns(["Extra", sources, issue, solution])).toEqual({ issue, solution, sources });
  });

  it.each([
    [["Nr", "Problem found", "What we recommend", "References"], "Problem found", "What we recommend", "References"],
    [["№", "Пробел", "Предложение поправки", "Примеры стран"], "Пробел", "Предложение поправки", "Примеры стран"],
    [["Мәселе", "Шешім", "Мысалдар"], "Мәселе", "Шешім", "Мысалдар"],
    [
      ["Р/с №", "Анықталған кемшіліктер", "Біздің ұсыныстар", "Шетел тәжірибесі"],
      "Анықталған кемшіліктер",
      "Біздің ұсыныстар",
      "Шетел тәжірибесі",
    ],
    [
      ["Выявленные недостатки", "Рекомендуемая редакция", "Зарубежный опыт"],
      "Выявленные недостатки",
      "Рекомендуемая редакция",
      "Зарубежный опыт",
    ],
    [
      ["Concerns", "Suggested wording", "International standards"],
      "Concerns",
      "Suggested wording",
      "International standards",
    ],
  ])("are known by words that tell in %j", (headers, issue, solution, sources) => {
    expect(recogniseColumns(headers)).toEqual({ issue, solution, sources });
  });

  it("stay open where no header tells", () => {
    expect(recogniseColumns(["A", "B", "Solution"])).toEqual({ solution: "Solution" });
  });

  it("never share a header", () => {
    expect(recogniseColumns(["Problem and proposed solution"])).toEqual({ issue: "Problem and proposed solution" });
  });

  it.each([
    ["Пробелы, требующие решения", "issue"],
    ["Предлагаемое решение проблемы", "solution"],
    ["Recommended solution to the problem", "solution"],
    ["Practice on such gaps elsewhere", "sources"],
    ["Мәселенің шешімі", "solution"],
    ["Шешуді қажет ететін мәселелер", "issue"],
    ["Мысалдар мен ұсыныстар дереккөздері", "sources"],
    ["Resources spent", undefined],
  ])("take “%s” for what it is about", (header, column) => {
    expect(Object.keys(recogniseColumns([header]))[0]).toBe(column);
  });

  it("are all named where several headers tell of one", () => {
    expect(tellingHeaders(["Gap", "Solution", "Standards", "Examples"])).toEqual({
      issue: [0],
      solution: [1],
      sources: [2, 3],
    });
  });
});
