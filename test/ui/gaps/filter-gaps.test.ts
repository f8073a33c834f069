import { filterGaps } from "../../../src/ui/gaps/filter-gaps";
import { gap } from "../../support/builders";

const gaps = [
  gap({ id: "G-001", headline: "Profiling of children", status: "final" }),
  gap({ id: "G-002", headline: "Ёлка у школы", issue: "Nobody asks PUPILS.", status: "draft" }),
  gap({ id: "G-003", headline: "Faces in schools", provisions: ["77(1)"], status: undefined }),
];
const found = (words: string, status: Parameters<typeof filterGaps>[2] = "any"): readonly string[] =>
  filterGaps(gaps, words, status).map(({ id }) => id);

describe("narrowing the list of gaps", () => {
  it("wants every word, in any cell and case", () => {
    expect(found("")).toHaveLength(3);
    expect(found("pupils nobody")).toEqual(["G-002"]);
    expect(found("елка")).toEqual(["G-002"]);
    expect(found("77(1)")).toEqual(["G-003"]);
    expect(found("faces pupils")).toEqual([]);
  });

  it("keeps one status, or the rows without one", () => {
    expect(found("", "final")).toEqual(["G-001"]);
    expect(found("", "none")).toEqual(["G-003"]);
  });
});
