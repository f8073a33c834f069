import { termNumber, termsFrom, toWordIndex } from "../../../src/domain/lookup/word-index";

interface Shelf {
  readonly name: string;
  readonly text: string;
}

const split = (text: string): readonly string[] => text.split(" ").filter((word) => word !== "");
const index = toWordIndex<Shelf>(
  [
    { name: "lamp", text: "lamp lantern light" },
    { name: "", text: "lantern" },
    { name: "ladder", text: "light light light wood" },
  ],
  [
    { boost: 2, terms: ({ name }) => split(name) },
    { boost: 1, terms: ({ text }) => split(text) },
  ],
);

function standsIn(term: string): ReadonlyMap<number, number> {
  const number = termNumber(index, term);
  if (number === undefined) return new Map();
  const [from, to] = [index.starts[number] ?? 0, index.starts[number + 1] ?? 0];
  return new Map(
    Array.from(index.entries.slice(from, to), (entry, at) => [entry, index.weights[from + at] ?? Number.NaN] as const),
  );
}

const weight = (term: string, entry: number): number => standsIn(term).get(entry) ?? 0;

it("keeps the terms in order, each once", () => {
  expect(index.terms).toEqual(["ladder", "lamp", "lantern", "light", "wood"]);
});

it("tells every entry a term stands in, each once", () => {
  expect([...standsIn("lantern").keys()]).toEqual([0, 1]);
  expect([...standsIn("lamp").keys()]).toEqual([0]);
  expect([...standsIn("nothing").keys()]).toEqual([]);
});

it("weighs a term more in a short text, when it comes often, and when few have it", () => {
  expect(weight("lantern", 1)).toBeGreaterThan(weight("lantern", 0));
  expect(weight("light", 2)).toBeGreaterThan(weight("light", 0));
  expect(weight("wood", 2)).toBeGreaterThan(weight("light", 0));
});

it("adds up what a term weighs in several fields", () => {
  expect(standsIn("lamp").get(0)).toBeGreaterThan((standsIn("lantern").get(0) ?? 0) * 2);
});

it("finds the terms with a beginning", () => {
  expect(index.terms.slice(...termsFrom(index, "la"))).toEqual(["ladder", "lamp", "lantern"]);
  expect(index.terms.slice(...termsFrom(index, "light"))).toEqual(["light"]);
  expect(index.terms.slice(...termsFrom(index, "x"))).toEqual([]);
});

it("is empty for nothing", () => {
  expect(toWordIndex([], []).terms).toEqual([]);
});
