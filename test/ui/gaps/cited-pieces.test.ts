import type { ResolvedCitation } from "../../../src/domain/citation/citation";
import { citedPieces } from "../../../src/ui/gaps/cited-pieces";

const cited = (start: number, end: number): ResolvedCitation => ({
  text: "",
  start,
  end,
  name: "",
  candidates: [],
  pinpoints: [],
  instrument: undefined,
  problems: [],
});

describe("a text cut at its citations", () => {
  it("gives the text back when put together", () => {
    const text = "See CRC, art. 12; also GC25.";
    const pieces = citedPieces(text, [cited(4, 16), cited(23, 27)]);
    expect(pieces.map((piece) => piece.text)).toEqual(["See ", "CRC, art. 12", "; also ", "GC25", "."]);
    expect(pieces.map(({ citation }) => citation !== undefined)).toEqual([false, true, false, true, false]);
  });

  it("passes over a citation inside another and one beyond the text", () => {
    expect(citedPieces("CRC, art. 12", [cited(0, 12), cited(5, 12), cited(20, 25)])).toHaveLength(1);
  });

  it("of nothing is nothing", () => {
    expect(citedPieces("", [])).toEqual([]);
  });
});
