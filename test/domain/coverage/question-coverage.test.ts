import { questionCoverage } from "../../../src/domain/coverage/question-coverage";
import { kazakhstanDigitalCode } from "../../../src/domain/profile/kazakhstan-digital-code";
import type { AspectNote } from "../../../src/domain/review/review";
import { review } from "../../support/builders";

const coverage = (parts: Parameters<typeof review>[0]) => questionCoverage(review(parts), kazakhstanDigitalCode);
const ofAspect = (parts: Parameters<typeof review>[0], id: string) =>
  coverage(parts).aspects.find(({ aspect }) => aspect.id === id)!;
const statesOf = (parts: Parameters<typeof review>[0], id = "schools") =>
  ofAspect(parts, id).answers.map(({ question, state }) => `${question.id} ${state}`);

/** The rows of an aspect with three questions, blank but for what is given. */
const schools = (cells: Readonly<Record<string, Partial<AspectNote>>> = {}): readonly Partial<AspectNote>[] =>
  ["12", "12.1", "12.2", "12.3"].map((id) => ({ id, aspect: "schools", noGapReason: "", ...cells[id] }));

/** What is missing of the answer to who is responsible. */
const missing = (cells: Partial<AspectNote>) =>
  ofAspect({ gaps: [], aspects: schools({ "12.3": cells }) }, "schools").answers.at(-1)?.missing;

describe("how far questions are answered", () => {
  it("tells an answer in words from a gap alone, from a beginning and from nothing", () => {
    expect(
      statesOf({
        gaps: [{ aspects: ["schools"], questions: ["12.2"] }],
        aspects: schools({ "12.1": { observation: "Nothing.", strategy: "Add." }, "12.3": { observation: "None." } }),
      }),
    ).toEqual(["12.1 answered", "12.2 gap-only", "12.3 begun"]);
    expect(statesOf({ gaps: [], aspects: schools() })).toEqual(["12.1 nothing", "12.2 nothing", "12.3 nothing"]);
  });

  it("takes positive effects and a reason for an answer, and the aspect's reason for each question's", () => {
    expect(
      statesOf({
        gaps: [],
        aspects: schools({ "12.1": { positiveEffects: "Some." }, "12.2": { noGapReason: "Left to another law." } }),
      }),
    ).toEqual(["12.1 answered", "12.2 answered", "12.3 nothing"]);
    expect(statesOf({ gaps: [], aspects: schools({ "12": { noGapReason: "Left to another law." } }) })).toEqual([
      "12.1 answered",
      "12.2 answered",
      "12.3 answered",
    ]);
  });

  it("counts a gap of the aspect for its questions only where it names them or there is one alone", () => {
    expect(statesOf({ gaps: [{ aspects: ["schools"] }], aspects: schools() })).toEqual([
      "12.1 nothing",
      "12.2 nothing",
      "12.3 nothing",
    ]);
    const safety = { id: "10", aspect: "safety", noGapReason: "" };
    expect(statesOf({ gaps: [{ aspects: ["safety"] }], aspects: [safety] }, "safety")).toEqual(["10 gap-only"]);
    expect(statesOf({ gaps: [{ aspects: ["safety"], status: "withdrawn" }], aspects: [safety] }, "safety")).toEqual([
      "10 nothing",
    ]);
  });

  it("asks who answers only of questions that ask it, once something is said", () => {
    expect(missing({})).toEqual([]);
    expect(missing({ observation: "None.", strategy: "Add." })).toEqual(["responsible"]);
    expect(missing({ observation: "None.", strategy: "Add.", responsible: "The head" })).toEqual([]);
    expect(missing({ noGapReason: "Left to another law." })).toEqual([]);
  });

  it("is counted by aspect and in all", () => {
    const { counts, aspects, isByQuestion } = coverage({
      gaps: [{ aspects: ["schools"], questions: ["12.3"] }],
      aspects: schools(),
    });
    expect(isByQuestion).toBe(true);
    expect(aspects.find(({ aspect }) => aspect.id === "schools")?.counts).toEqual({
      all: 3,
      answered: 0,
      "gap-only": 1,
      begun: 0,
      nothing: 2,
    });
    expect(counts).toEqual({ all: 52, answered: 49, "gap-only": 1, begun: 0, nothing: 2 });
  });

  it("is asked of aspects where the workbook has one row for each", () => {
    const { counts, isByQuestion } = coverage({
      gaps: [{ aspects: ["schools"] }],
      aspects: kazakhstanDigitalCode.aspects.map(({ id }) => ({ id: "", aspect: id, noGapReason: "" })),
    });
    expect([isByQuestion, counts.all, counts["gap-only"], counts.nothing]).toEqual([false, 17, 1, 16]);
  });
});
