import { fromKept, fromKeptHeld, toKept, toKeptHeld } from "../../../../src/ui/brief/voice/typed-voice";

const held = { text: "Held.", addressee: "Ministry", byWhen: "" };

describe("a text for the brief that is kept while it is typed", () => {
  it("comes back with all its fields", () => {
    const typed = { text: "Name a body.", addressee: "Government", byWhen: "By June" };
    expect(fromKept(toKept(typed), held)).toEqual(typed);
  });

  it.each(["Plain words.", '"Equal"', "42", "null", "[1]", '{"a":1}'])("is itself where it has no form: %s", (text) => {
    expect(fromKept(text, held)).toEqual({ ...held, text });
  });

  it("keeps which row it was typed for, and what stood there", () => {
    const ofRow = { ...held, seen: { row: 4, beside: ["Theirs."] } };
    expect(fromKeptHeld(toKeptHeld(ofRow))).toEqual(ofRow);
    expect(fromKeptHeld(toKeptHeld(held))).toEqual(held);
    expect(fromKeptHeld("")).toBeUndefined();
  });
});
