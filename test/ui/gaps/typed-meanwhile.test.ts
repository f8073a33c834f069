/** @jest-environment jsdom */
import { keepTyped, takeTyped, tellAtWork } from "../../../src/ui/gaps/typed-meanwhile";

let now = 0;

beforeEach(() => {
  now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
  document.body.innerHTML = `<button>Add</button><p>Text</p><input />`;
});
afterEach(() => void takeTyped());

/** Press keys one after another; those that something else of the page may answer. */
function press(keys: readonly string[], on = "button", held: KeyboardEventInit = {}): readonly string[] {
  return keys.filter((key) => {
    const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
    return document.querySelector(on)?.dispatchEvent(event);
  });
}

describe("what is typed for a field that is on its way", () => {
  it("is kept, letters, spaces, lines and corrections, and presses nothing", () => {
    keepTyped();
    expect(press(["N", "o", " ", "x", "Backspace", "+", "Enter", "б"])).toEqual([]);
    expect(takeTyped()).toBe("No +\nб");
  });

  it("goes on through a second press of the button, Tab and arrows, and takes what is pasted", () => {
    document.querySelector("button")?.setAttribute("aria-keyshortcuts", "+");
    keepTyped();
    press(["a"]);
    document.querySelector("button")?.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    keepTyped();
    expect(press(["Tab", "ArrowLeft"])).toEqual([]);
    const paste = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => "bc" },
    });
    document.querySelector("button")?.dispatchEvent(paste);
    expect(takeTyped()).toBe("abc");
  });

  it("is given out once, and nothing is kept after it", () => {
    keepTyped();
    press(["a"]);
    expect(takeTyped()).toBe("a");
    expect(press(["b"])).toEqual(["b"]);
    expect(takeTyped()).toBe("");
  });

  it("begins with no key that presses the button or adds another row, and holds no shortcut", () => {
    keepTyped();
    expect(press(["+", " ", "Enter", "Tab"])).toEqual(["+", " ", "Enter", "Tab"]);
    expect(press(["z"], "button", { ctrlKey: true })).toEqual(["z"]);
    expect(takeTyped()).toBe("");
  });

  it.each([
    ["a click", () => document.querySelector("p")?.dispatchEvent(new Event("pointerdown", { bubbles: true }))],
    ["Escape", () => press(["Escape"])],
    ["a key in another field", () => press(["q"], "input")],
  ])("is given up by %s", (_, give) => {
    keepTyped();
    press(["a"]);
    give();
    expect(press(["b"])).toEqual(["b"]);
    expect(takeTyped()).toBe("");
  });

  it("is waited for as long as the row is being written or its field is loaded, and no longer", () => {
    keepTyped();
    tellAtWork(true);
    now = 60_000;
    expect(press(["a"])).toEqual([]);
    tellAtWork(false);
    document.body.insertAdjacentHTML("beforeend", "<i data-arriving></i>");
    now = 70_000;
    expect(press(["b"])).toEqual([]);
    document.querySelector("i")?.remove();
    expect(press(["c"])).toEqual(["c"]);
    expect(takeTyped()).toBe("");
  });
});
