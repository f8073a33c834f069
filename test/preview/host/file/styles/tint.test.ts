import { mix, tint } from "../../../../../src/preview/host/file/styles/tint";

const parts = (of: string): readonly number[] => [1, 3, 5].map((at) => parseInt(of.slice(at, at + 2), 16));

describe("a colour of a theme", () => {
  it.each([
    ["#4472c4", 0.8, "#dae3f3"],
    ["#4472c4", 0.4, "#8faadc"],
    ["#4472c4", -0.25, "#2f5597"],
    ["#ffffff", -0.5, "#808080"],
    ["#000000", 0.5, "#808080"],
    ["#4472c4", 0, "#4472c4"],
  ])("%s made lighter by %d is %s, as Office has it", (colour, by, made) => {
    const wanted = parts(made);
    // Office rounds in steps of its own.
    parts(tint(colour, by)).forEach((part, at) => expect(Math.abs(part - wanted[at]!)).toBeLessThanOrEqual(1));
  });
});

it("colours are mixed by parts", () => {
  expect(mix("#000000", "#ff8000", 0.5)).toBe("#804000");
});
