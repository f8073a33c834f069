/** @jest-environment jsdom */
import { ignoreSlippedPresses } from "../../../src/ui/press/ignore-slipped-presses";

let stop: () => void;
let pressed: string[];

beforeEach(() => {
  pressed = [];
  document.body.innerHTML = `<button>Add</button><button>Delete</button><p>Text</p>
    <label><input type="checkbox" />Tick</label>`;
  for (const button of Array.from(document.querySelectorAll("button")))
    button.addEventListener("click", () => pressed.push(button.textContent));
  stop = ignoreSlippedPresses(window);
});
afterEach(() => stop());

/** @param count how often the system says that it was pressed at this place; 0 for the keyboard */
const press = (what: string, count: number): void => {
  const elements = Array.from(document.querySelectorAll("button, p, label"));
  elements
    .find(({ textContent }) => textContent === what)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: count }));
};

describe("the second press of a double click", () => {
  it("does nothing where another control has slid under the pointer", () => {
    press("Add", 1);
    press("Delete", 2);
    press("Delete", 3);
    expect(pressed).toEqual(["Add"]);
  });

  it("is no double click on what has slid there either", () => {
    const [add, other] = Array.from(document.querySelectorAll("button"));
    let doubled = 0;
    other!.addEventListener("dblclick", () => (doubled += 1));
    add!.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 1 }));
    other!.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, detail: 2 }));
    expect(doubled).toBe(0);
  });

  it("does nothing where a control appears under what was a mere text", () => {
    press("Text", 1);
    press("Delete", 2);
    expect(pressed).toEqual([]);
  });

  it("does nothing where the control is another by its name", () => {
    press("Add", 1);
    document.querySelector("button")!.textContent = "Remove";
    press("Remove", 2);
    expect(pressed).toEqual(["Add"]);
  });

  it("counts on the same control, as for whoever steps from row to row", () => {
    [1, 2, 3, 4].forEach((count) => press("Add", count));
    expect(pressed).toEqual(["Add", "Add", "Add", "Add"]);
  });
});

/** @returns whether it does what the browser has for it */
const hold = (where: string, key: string, init: KeyboardEventInit = {}): boolean => {
  document.body.insertAdjacentHTML("beforeend", "<input type='search' /><textarea></textarea>");
  const event = new KeyboardEvent("keydown", { key, repeat: true, bubbles: true, cancelable: true, ...init });
  return document.querySelector(where)!.dispatchEvent(event);
};

describe("a key that is held down", () => {
  it.each([
    ["button", "Enter"],
    ["button", " "],
    ["input[type=search]", "Enter"],
  ])("presses nothing anew on %s: “%s”", (where, key) => {
    expect(hold(where, key)).toBe(false);
    expect(hold(where, key, { repeat: false })).toBe(true);
  });

  it("saves one text once, by Ctrl+Enter", () => {
    expect(hold("textarea", "Enter", { ctrlKey: true })).toBe(false);
  });

  it.each([
    ["textarea", "Enter"],
    ["textarea", " "],
    ["input[type=search]", " "],
    ["button", "ArrowDown"],
    ["body", " "],
  ])("goes on in %s: “%s”", (where, key) => expect(hold(where, key)).toBe(true));
});

describe("a press", () => {
  it("counts when it is one of its own, however soon", () => {
    press("Add", 1);
    press("Delete", 1);
    expect(pressed).toEqual(["Add", "Delete"]);
  });

  it("counts by the keyboard, also between the two of a double click", () => {
    press("Add", 1);
    press("Delete", 0);
    press("Add", 2);
    expect(pressed).toEqual(["Add", "Delete", "Add"]);
  });

  it("on a label ticks what it names", () => {
    press("Tick", 1);
    expect(document.querySelector("input")?.checked).toBe(true);
  });

  it("counts anywhere once nobody listens", () => {
    stop();
    press("Add", 1);
    press("Delete", 2);
    expect(pressed).toEqual(["Add", "Delete"]);
  });
});
