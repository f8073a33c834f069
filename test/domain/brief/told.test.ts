import { prose, toldInstruction, toldProse } from "../../../src/domain/brief/fitting";
import { oneLine, tidy } from "../../../src/domain/brief/fitting";

describe("what is told of a text", () => {
  const text = "One is short. Two is a little longer. Three ends it.";

  it("is its first whole sentences as far as they fit", () => {
    expect(toldProse(text, { longest: 40 }).text).toBe("One is short. Two is a little longer.");
    expect(toldProse(text, { longest: 20 }).text).toBe("One is short.");
    expect(toldProse(text, { longest: 500 })).toEqual({ text, left: 0 });
  });

  it("is no more sentences than were asked for", () => {
    expect(toldProse(text, { longest: 500, most: 2 }).text).toBe("One is short. Two is a little longer.");
  });

  it("is nothing of a law whose first lines alone would fit", () => {
    const law = `Add: «3. One rule. ${"Another rule. ".repeat(40)}».`;
    expect(toldProse(law, { longest: 200 }).text).toBe("");
    expect(toldProse(`${" ".repeat(150)}${law}`, { longest: 200 }).text).toBe("");
  });

  it("is nothing rather than half a sentence", () => {
    expect(toldProse("A sentence that is far too long to stand here.", { longest: 20 }).text).toBe("");
    expect(toldProse("word ".repeat(9000), { longest: 300 }).text).toBe("");
  });

  it("is a first sentence that is longer than the rest may be, by itself", () => {
    const long = `${"word ".repeat(20)}ends.`;
    expect(toldProse(`${long} More.`, { longest: 40, first: 200 }).text).toBe(long);
    expect(toldProse(`${long} More.`, { longest: 40, first: 100 }).text).toBe("");
  });

  it("is a law behind a colon whole, as long as a first sentence may be", () => {
    const law = "Add: a parent consents. The consent may be withdrawn.";
    expect(toldInstruction(law, { longest: 30, most: 1, first: 60 })).toEqual({ text: law, left: 0 });
    expect(toldInstruction(law, { longest: 30, most: 1 }).text).toBe("");
  });
});

describe("a list in a text", () => {
  const numbers = "1) set an age;\n2) ask a parent; 3) forbid profiles; 4) report (to whom; 5) when) each year.";
  const bullets = "• set an age\n• ask a parent\n• forbid profiles";

  it.each([numbers, bullets])("stands whole where it fits, however many sentences were asked for: %j", (list) => {
    expect(toldProse(list, { longest: 200, most: 1 })).toEqual({ text: oneLine(tidy(list)), left: 0 });
  });

  it.each([
    [numbers, "1) set an age; 2) ask a parent.", 2],
    [bullets, "set an age; ask a parent.", 1],
    ["set an age;\nask a parent;\nforbid profiles", "set an age; ask a parent.", 1],
    ["• Set an age.\n• Ask a parent. In writing.\n• Forbid profiles.", "Set an age. Ask a parent.", "uncounted"],
    ["Lacks:\n1.1. An age.\n1.2. A court.\n1.3. A report.", "Lacks: 1.1. An age.", 2],
    ["The draft lacks:\n• an age;\n• a consent;\n• a report.", "The draft lacks: an age.", 2],
  ])("ends with a full stop where it is cut, and how many items are left is known: %j", (list, shown, left) => {
    expect(toldProse(list, { longest: 32, most: 1 })).toEqual({ text: shown, left });
    expect(prose(list, 32, 1)).toBe("");
  });

  it.each([
    [
      "another list stands behind it",
      "Who:\n1) users;\n2) parents.\nLeft out:\n– schools.",
      "Who: 1) users; 2) parents.",
    ],
    ["items have several lines", "1) an age;\n2) a limit\non data;\n3) a court.", "1) an age."],
    ["an item has several sentences", "1. There is no age. Nobody knows.\n2. No court.", "1. There is no age."],
  ])("is cut at an item's end, and what is left is not counted where %s", (_, list, shown) => {
    expect(toldProse(list, { longest: 26 })).toEqual({ text: shown, left: "uncounted" });
  });

  it("is not begun where only what leads to it would fit", () => {
    expect(toldProse("It is open.\nThe draft lacks:\n• an age of consent\n• a term", { longest: 32 })).toEqual({
      text: "It is open.",
      left: 0,
    });
  });

  it("that was told whole leaves nothing to be said, whatever follows", () => {
    expect(toldProse("1) set an age;\n2) ask a parent.\nThis is how it is done elsewhere.", { longest: 40 })).toEqual({
      text: "1) set an age; 2) ask a parent.",
      left: 0,
    });
  });
});
