import { groupsTold } from "../../../src/domain/coverage/groups-told";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import { review } from "../../support/builders";

const told = (parts: Parameters<typeof review>[0]) => {
  const { gender, age } = groupsTold(review({ amendments: [], ...parts }), kazakhstanDigitalCode);
  return { gender: gender.map(({ text }) => text), age: age.map(({ text }) => text) };
};

describe("what is told of gender and age", () => {
  it("is whole sentences, each under what it tells", () => {
    expect(
      told({
        gaps: [
          {
            issue: "Users are profiled under article 5. Girls meet insults more often. Teenagers are sold adverts!",
            solution: "Treat girls of all ages with care, and say so.",
          },
        ],
      }),
    ).toEqual({
      gender: ["Girls meet insults more often.", "Treat girls of all ages with care, and say so."],
      age: ["Teenagers are sold adverts!", "Treat girls of all ages with care, and say so."],
    });
  });

  it("comes from answers to questions before gaps, in whatever language, and leads to its cell", () => {
    const { gender, age } = groupsTold(
      review({
        amendments: [],
        gaps: [{ id: "G-007", issue: "Мальчики и девочки видят разную рекламу.", solution: "Запретить ее." }],
        aspects: [
          { id: "17.2", aspect: "gender-age", observation: "Жасөспірімдер үшін ереже жоқ.", strategy: "Қосу керек." },
        ],
      }),
      kazakhstanDigitalCode,
    );
    expect(age).toMatchObject([
      {
        text: "Жасөспірімдер үшін ереже жоқ.",
        from: { question: "17.2" },
        column: "observation",
        place: { table: "Aspects" },
      },
    ]);
    expect(gender).toMatchObject([{ from: { gap: "G-007" }, column: "issue", place: { table: "Gaps" } }]);
  });

  it("leaves withdrawn gaps out, and tells nothing twice", () => {
    const issue = "Boys are filmed in class.";
    expect(told({ gaps: [{ issue, status: "withdrawn" }] }).gender).toEqual([]);
    expect(told({ gaps: [{ issue }, { issue }] }).gender).toEqual([issue]);
  });
});
