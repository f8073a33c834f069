/** @jest-environment jsdom */
import { isTypedAhead, keepTyped, keepTypedMeanwhile, tellAtWork } from "../../../src/ui/press/typed-meanwhile";

let now = 0;
let stop: () => void;

beforeEach(() => {
  now = 0;
  jest.spyOn(Date, "now").mockImplementation(() => now);
  document.body.innerHTML = `<button data-opens-field>Open</button><p role="tabpanel">Text</p><b role="tab">Next</b><input type="search" /><textarea></textarea>`;
  stop = keepTypedMeanwhile(document);
});
afterEach(() => stop());

const find = (what: string) => document.querySelector<HTMLElement>(what)!;
const open = (): void => find("button").click();

/** Press keys one after another; those that something else of the page may answer. */
function press(keys: readonly string[], on = "button", held: KeyboardEventInit = {}): readonly string[] {
  return keys.filter((key) => {
    const code = `Key${key.toUpperCase()}`;
    const event = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true, ...held });
    return find(on).dispatchEvent(event);
  });
}

function paste(text: string): void {
  const clipboardData = { getData: () => text };
  find("button").dispatchEvent(
    Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData }),
  );
}

/** What stands in a field once the page has given it the focus; its cursor is at its end. */
async function come(what: "input" | "textarea", text = ""): Promise<string> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(what)!;
  field.value = text;
  field.focus();
  field.setSelectionRange(text.length, text.length);
  await Promise.resolve();
  return field.value;
}

describe("what is typed for a field that is on its way", () => {
  it("stands in the field once it has the focus, with spaces, lines and corrections, and presses nothing", async () => {
    open();
    expect(press(["N", "o", " ", "x", "Backspace", "+", "Enter", "б"])).toEqual([]);
    expect(await come("textarea")).toBe("No +\nб");
  });

  it("goes in front of what is typed there, and behind what the field holds", async () => {
    open();
    press([" "], "body");
    press(["a", "n", "d"]);
    const told = jest.fn();
    find("textarea").addEventListener("input", told);
    expect(await come("textarea", "One")).toBe("One and");
    expect(told).toHaveBeenCalledTimes(1);
    expect(press([" "], "textarea")).toEqual([" "]);
  });

  it("is a query whole: Enter, Escape and arrows pressed before the field was there do nothing to it", async () => {
    open();
    press(["x", "Escape", "C", "R", "C", " ", "1", "2"]);
    expect(press(["ArrowDown", "Enter"])).toEqual([]);
    expect(await come("input")).toBe("CRC 12");
  });

  it("keeps the blank that it ends with, for what goes on in the field", async () => {
    open();
    press(["C", "R", "C", " "]);
    expect(await come("input")).toBe("CRC ");
  });

  it("goes on through a second press of the button, and takes what is pasted", async () => {
    open();
    press(["a"]);
    find("button").dispatchEvent(new Event("pointerdown", { bubbles: true }));
    open();
    press(["v"], "button", { ctrlKey: true });
    paste("bc");
    press(["d"]);
    expect(await come("input")).toBe("abcd");
  });

  it("lets no other part of the pane have the focus meanwhile", () => {
    open();
    expect(isTypedAhead()).toBe(false);
    press(["a"]);
    expect(isTypedAhead()).toBe(true);
    now = 6000;
    expect(isTypedAhead()).toBe(false);
  });

  it("is given once, and nothing is kept after it", async () => {
    open();
    press(["a"]);
    expect(await come("input")).toBe("a");
    expect(press(["b"])).toEqual(["b"]);
    expect(await come("textarea")).toBe("");
  });

  it("begins with no key that presses the button or adds another row, and holds no shortcut", async () => {
    open();
    expect(press(["+", " ", "Enter", "Tab", "Escape"])).toEqual(["+", " ", "Enter", "Tab", "Escape"]);
    expect(press(["z"], "button", { ctrlKey: true })).toEqual(["z"]);
    expect(await come("textarea")).toBe("");
  });

  it.each([
    ["a click", () => find("p").dispatchEvent(new Event("pointerdown", { bubbles: true }))],
    ["a key in another field", () => press(["q"], "input")],
    ["Tab", () => press(["Tab"])],
    ["waiting", () => (now = 6000)],
    ["keys that add nothing to it, however many", () => [3000, 6000].forEach((time) => ((now = time), press(["End"])))],
  ])("is given up by %s", async (_, give) => {
    open();
    press(["a"]);
    give();
    expect(press(["b"])).toEqual(["b"]);
    expect(await come("textarea")).toBe("");
  });

  it("is waited for as long as the row is being written or its field is loaded, and no longer", async () => {
    keepTyped();
    tellAtWork(true);
    now = 60_000;
    expect(press(["a"])).toEqual([]);
    tellAtWork(false);
    document.body.insertAdjacentHTML("beforeend", "<i data-arriving></i>");
    now = 70_000;
    expect(press(["b"])).toEqual([]);
    find("i").remove();
    now = 80_000;
    expect(press(["c"])).toEqual(["c"]);
    expect(await come("textarea")).toBe("");
  });
});

it.each(["p", "b"])("keys keep what they do in the pane behind a press that opens no field: %s", async (pressed) => {
  find(pressed).click();
  expect(press(["n", " ", "End", "Tab", "+"], "body")).toEqual(["n", " ", "End", "Tab", "+"]);
  expect(press(["a"], "body", { ctrlKey: true })).toEqual(["a"]);
  expect(await come("textarea")).toBe("");
});

describe("what can't be typed again", () => {
  it.each([
    ["Ctrl+A", () => press(["a"], "button", { ctrlKey: true })],
    ["a word taken away", () => press(["C", "Backspace"], "button", { ctrlKey: true })],
    ["a letter that is being composed", () => press(["Process"])],
    ["a text whose paste did not come", () => press(["v"], "button", { ctrlKey: true })],
    ["more than one line for a field of one", () => press(["Enter"])],
  ])("drops all that was typed, and the rest of it in the field: %s", async (_, spoil) => {
    open();
    press(["C"]);
    spoil();
    press(["1"]);
    expect(await come("input")).toBe("");
    expect(press(["2", "Enter"], "input")).toEqual([]);
    now = 1500;
    expect(press(["3"], "input")).toEqual(["3"]);
  });
});
