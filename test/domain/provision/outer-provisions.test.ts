import { array, assert, constantFrom, property } from "fast-check";
import { isHeadingId, outerProvisions, placesAround } from "../../../src/domain/provision/outer-provisions";
import { readDraft } from "../../../src/domain/draft/read-draft";
import { readLines } from "../../../src/domain/draft/read-lines";

/** What each id is part of, "" at the top. */
const outerOf = (...ids: readonly string[]): readonly string[] => outerProvisions(ids).map((at) => ids[at] ?? "");

const KAZAKH_LAW = `
1-тарау. Жалпы ережелер
1-бап. Негізгі ұғымдар
1. Осы Заңда мынадай ұғымдар пайдаланылады:
1) пайдаланушы – қызметті алатын адам;
2) платформа – қызмет көрсетілетін орын.
2. Өзге ұғымдар тиісті заңдармен айқындалады.
2-бап. Мақсаты
Осы Заң балаларды қорғайды.
2-тарау. Платформалар
3-бап. Міндеттер
1. Платформа тіркеледі.
`;

describe("what a provision is part of, by ids alone", () => {
  it("is what the id begins with", () => {
    expect(outerOf("14", "14(2)", "14(2)(3)", "14(2) indent 1", "15(1)")).toEqual(["", "14", "14(2)", "14(2)", ""]);
  });

  it("is the last chapter above for an article, and the section above for a chapter", () => {
    expect(outerOf("section 1", "chapter 1", "1", "1(1)", "chapter 2", "2", "section 2", "3")).toEqual([
      "",
      "section 1",
      "chapter 1",
      "1",
      "section 1",
      "chapter 2",
      "",
      "section 2",
    ]);
  });

  it("is said by the id of a heading that is counted anew in each chapter", () => {
    expect(outerOf("chapter 1", "chapter 1 section 1", "1", "chapter 1 section 2", "2", "chapter 2", "3")).toEqual([
      "",
      "chapter 1",
      "chapter 1 section 1",
      "chapter 1",
      "chapter 1 section 2",
      "",
      "chapter 2",
    ]);
  });

  it("is nothing for a schedule, whatever stands above it", () => {
    expect(outerOf("chapter 1", "1", "schedule 1", "schedule 1(2)")).toEqual(["", "chapter 1", "", "schedule 1"]);
  });

  it("is the provision whose number a decimal says", () => {
    expect(outerOf("7", "7(5)", "7(5.2)")).toEqual(["", "7", "7(5)"]);
  });

  it("is found however an id is typed, and wherever its row stands", () => {
    expect(outerOf("Art. 14 (2)", "art. 14", "ст. 3(1)")).toEqual(["art. 14", "", ""]);
  });

  it("is never the provision itself, through no matter how many steps", () => {
    const piece = constantFrom("1", "(1)", "(2)", " chapter 1", "chapter 1", " article 2", "schedule", "[2]", ".1");
    const id = array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
    assert(
      property(array(id, { maxLength: 12 }), (ids) => {
        const outer = outerProvisions(ids);
        outer.forEach((_, at) => {
          let one = at;
          for (let steps = 0; steps <= ids.length && one >= 0; steps++) one = outer[one] ?? -1;
          expect(one).toBe(-1);
        });
      }),
    );
  });

  it("is what the reading of a draft says", () => {
    const { provisions } = readDraft(readLines(KAZAKH_LAW), "KZ");
    expect(provisions.length).toBeGreaterThan(8);
    expect(outerOf(...provisions.map(({ id }) => id))).toEqual(provisions.map(({ parent }) => parent ?? ""));
  });
});

it("lists all that is around a provision, the outermost first", () => {
  const outer = outerProvisions(["part 1", "chapter 1", "4", "4(1)"]);
  expect(outer.map((_, at) => placesAround(at, outer))).toEqual([[], [0], [0, 1], [0, 1, 2]]);
});

it("tells headings from articles", () => {
  expect(["chapter 2", "chapter 1 section 1", "paragraph-heading 1"].map(isHeadingId)).toEqual([true, true, true]);
  expect(["14", "14(2)", "recital 3", "schedule 1", "14(2) indent 1", "art. 3"].some(isHeadingId)).toBe(false);
});

it("puts a point 2.1.1 into 2.1 where that says the number of its article", () => {
  const ids = ["2", "2.1", "2.1.1", "2.2", "3"];
  const citations = ["Article 2", "paragraph 2.1", "paragraph 2.1.1", "paragraph 2.2", "Article 3"];
  expect(outerProvisions(ids, citations)).toEqual([-1, 0, 1, 0, -1]);
});

it("puts a point 1.1 into article 1 where it is cited as a point, and leaves an article 1.1 beside it", () => {
  const ids = ["1", "1.1", "1.1(a)", "2"];
  expect(outerProvisions(ids, ["Article 1", "paragraph 1.1", "paragraph 1.1(a)", "Article 2"])).toEqual([-1, 0, 1, -1]);
  expect(outerProvisions(ids, ["статья 1", "статья 1.1", "пункт а статьи 1.1", "статья 2"])).toEqual([-1, -1, 1, -1]);
  expect(outerProvisions(ids)).toEqual([-1, -1, 1, -1]);
});
