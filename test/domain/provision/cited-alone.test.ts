import { citedAlone } from "../../../src/domain/provision/cited-alone";

describe("a provision as its draft writes it, whatever headings its citation names", () => {
  it.each([
    ["статья 1 раздела II", ["раздел II"], "статья 1"],
    ["статья 1 главы 2 раздела II", ["раздел II", "глава 2 раздела II"], "статья 1"],
    ["глава 2 раздела II.", ["раздел II"], "глава 2"],
    ["II-бөлімнің 1-бабы", ["II-бөлім"], "1-бап"],
    ["2-бөлімнің 3-тарауының 1-бабы", ["2-бөлім", "2-бөлімнің 3-тарауы"], "1-бап"],
    ["2-бөлімнің 3-тарауы", ["2-бөлім"], "3-тарау"],
    ["Part 2, section 1", ["Part 2"], "section 1"],
    ["Title II, Chapter 1, Article 4", ["Title II", "Title II, Chapter 1"], "Article 4"],
    ["Part 2, section 1(2)", ["Part 2"], "section 1(2)"],
  ])("is of “%s” in %j “%s”", (citation, around, alone) => {
    expect(citedAlone(citation, around)).toBe(alone);
  });

  it.each([
    ["статья 1", ["раздел II"]],
    ["статья 1 раздела III", ["раздел II"]],
    ["section 1", ["Part 2"]],
    ["Schedule 2, paragraph 1", []],
    ["", ["Part 2"]],
    ["1-бап", [""]],
  ])("stays “%s” in %j", (citation, around) => {
    expect(citedAlone(citation, around)).toBe(citation);
  });
});
