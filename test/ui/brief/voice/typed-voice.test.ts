import { fromKept, toKept } from "../../../../src/ui/brief/voice/typed-voice";

const held = { text: "Held.", addressee: "Ministry", byWhen: "" };

describe("a text for the brief that is kept while it is typed", () => {
  it("comes back with all its fields", () => {
    const typed = { text: "Name a body.", addressee: "Government", byWhen: "By June" };
    expect(fromKept(toKept(typed), held)).toEqual(typed);
  });

  it.each(["Plain words.", '"Equal"', "42", "null", "[1]", '{"a":1}'])("is itself where it has no form: %s", (text) => {
    expect(fromKept(text, held)).toEqual({ ...held, text });
  });
});
