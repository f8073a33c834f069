import { provisionsMeant } from "../../../src/domain/lookup/provisions-meant";

const mayBe = (typed: string, rows: readonly (readonly [string, string])[]) =>
  provisionsMeant(rows.map(([id, citation]) => ({ id, citation })))
    .mayBe(typed)
    .map(({ id, citation }) => `${id}: ${citation}`);

describe("provisions of one number that a cell may mean", () => {
  it.each([
    ["section 2", "part", ["Part 1", "Part 2"], "section 2", ["2: Part 1, section 2", "2[2]: Part 2, section 2"]],
    [
      "статья 2",
      "section",
      ["раздел I", "раздел II"],
      "статья 2",
      ["2: раздел I, статья 2", "2[2]: раздел II, статья 2"],
    ],
    ["2-бап", "section", ["1-бөлім", "2-бөлім"], "2-бап", ["2: 1-бөлім, 2-бап", "2[2]: 2-бөлім, 2-бап"]],
  ])(
    "are told with their Part where they are cited alike: “%s”",
    (typed, level, [first = "", other = ""], cited, told) => {
      const rows = [
        [`${level} 1`, first],
        ["2", cited],
        [`${level} 2`, other],
        ["2[2]", cited],
      ] as const;
      expect(mayBe(typed, rows)).toEqual(told);
    },
  );

  it("are told as they are cited where that tells them apart", () => {
    const rows = [
      ["part 1", "Part 1"],
      ["2", "Part 1, section 2"],
      ["part 2", "Part 2"],
      ["2[2]", "Part 2, section 2"],
    ] as const;
    expect(mayBe("section 2", rows)).toEqual(["2: Part 1, section 2", "2[2]: Part 2, section 2"]);
  });

  it("are told with all that is around them where no one heading tells all of them", () => {
    const rows = [
      ["part 1", "Part 1"],
      ["part 1 chapter 1", "Chapter 1"],
      ["2", "section 2"],
      ["part 1 chapter 2", "Chapter 2"],
      ["2[2]", "section 2"],
      ["part 2", "Part 2"],
      ["part 2 chapter 1", "Chapter 1"],
      ["2[3]", "section 2"],
    ] as const;
    expect(mayBe("section 2", rows)).toEqual([
      "2: Part 1, Chapter 1, section 2",
      "2[2]: Part 1, Chapter 2, section 2",
      "2[3]: Part 2, Chapter 1, section 2",
    ]);
  });
});
