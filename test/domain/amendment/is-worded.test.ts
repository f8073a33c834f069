import { isHeldBack, isWorded } from "../../../src/domain/amendment/is-worded";

describe("a solution that may be no law, as new text", () => {
  const solution = "The consent becomes a formality.";
  const held = { kind: undefined, newText: solution, provision: "3", draftText: "A school asks a parent for consent." };

  it("is held back, and still to be worded", () => {
    expect(isHeldBack(held, { solution })).toBe(true);
    expect(isWorded(held, { solution })).toBe(false);
  });

  it.each([
    ["a person gave the kind", { ...held, kind: "replacement" }, solution],
    ["a person wrote another text", { ...held, newText: "The consent of a parent is in writing." }, solution],
    ["it is a rule", { ...held, newText: "A parent shall consent." }, "A parent shall consent."],
  ])("is not held back where %s", (_, one, said) => {
    expect(isHeldBack(one, { solution: said })).toBe(false);
  });
});
