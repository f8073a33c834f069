/** @jest-environment jsdom */
import { ignoreSlippedPresses } from "../../../src/ui/press/ignore-slipped-presses";

interface Hand {
  readonly at: number;
  readonly x?: number;
  /** How often in a row the system says it was pressed; 0 for the keyboard. */
  readonly detail?: number;
}

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

const press = (what: string, { at, x = 10, detail = 1 }: Hand): void => {
  const element = Array.from(document.querySelectorAll("button, p, label")).find(
    ({ textContent }) => textContent === what,
  );
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, detail, clientX: x, clientY: 10 });
  Object.defineProperty(event, "timeStamp", { value: at });
  element?.dispatchEvent(event);
};

describe("the second press of a double click", () => {
  it("does nothing where another control has slid under the pointer", () => {
    press("Add", { at: 0 });
    press("Delete", { at: 200, detail: 2 });
    press("Delete", { at: 600, detail: 3 });
    expect(pressed).toEqual(["Add"]);
  });

  it("does nothing where a control appears under what was a mere text", () => {
    press("Text", { at: 0 });
    press("Delete", { at: 200, detail: 2 });
    expect(pressed).toEqual([]);
  });

  it("does nothing where the control is another by its name", () => {
    press("Add", { at: 0 });
    document.querySelector("button")!.textContent = "Remove";
    press("Remove", { at: 200, detail: 2 });
    expect(pressed).toEqual(["Add"]);
  });

  it("counts on the same control, as for whoever steps from row to row", () => {
    [0, 200, 400, 600].forEach((at, index) => press("Add", { at, detail: index + 1 }));
    expect(pressed).toEqual(["Add", "Add", "Add", "Add"]);
  });
});

describe("a press", () => {
  it("counts after a pause", () => {
    press("Add", { at: 0 });
    press("Delete", { at: 500 });
    expect(pressed).toEqual(["Add", "Delete"]);
  });

  it("counts at another place, however soon", () => {
    press("Add", { at: 0 });
    press("Delete", { at: 50, x: 60 });
    expect(pressed).toEqual(["Add", "Delete"]);
  });

  it("counts at once by the keyboard", () => {
    press("Add", { at: 0 });
    press("Delete", { at: 20, detail: 0 });
    expect(pressed).toEqual(["Add", "Delete"]);
  });

  it("on a label ticks what it names", () => {
    press("Tick", { at: 0 });
    expect(document.querySelector("input")?.checked).toBe(true);
  });

  it("counts anywhere once nobody listens", () => {
    stop();
    press("Add", { at: 0 });
    press("Delete", { at: 10, detail: 2 });
    expect(pressed).toEqual(["Add", "Delete"]);
  });
});
