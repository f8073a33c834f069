/** @jest-environment jsdom */
import { asksToTakeBack } from "../../../src/ui/press/take-back-key";

/** Whether a key in an element of the page asks for it. */
function asks(html: string, key: KeyboardEventInit = { code: "KeyZ", ctrlKey: true }): boolean {
  document.body.innerHTML = html;
  const asked: boolean[] = [];
  const listen = (event: KeyboardEvent): void => void asked.push(asksToTakeBack(event));
  window.addEventListener("keydown", listen);
  document.querySelector("#it")?.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, ...key }));
  window.removeEventListener("keydown", listen);
  return asked[0] ?? false;
}

describe("the key that takes back what the pane wrote", () => {
  it("is Ctrl+Z or Cmd+Z, on a keyboard of any alphabet", () => {
    expect(asks("<button id=it></button>")).toBe(true);
    expect(asks("<button id=it></button>", { code: "KeyZ", key: "я", metaKey: true })).toBe(true);
  });

  it.each([
    ["Z alone", { code: "KeyZ" }],
    ["Ctrl+Shift+Z, which makes again", { code: "KeyZ", ctrlKey: true, shiftKey: true }],
    ["another key", { code: "KeyY", ctrlKey: true }],
    ["a key that is held down", { code: "KeyZ", ctrlKey: true, repeat: true }],
  ])("is not %s", (_, key) => {
    expect(asks("<button id=it></button>", key)).toBe(false);
  });

  it.each(["<input id=it>", "<textarea id=it></textarea>", "<div contenteditable><p id=it></p></div>"])(
    "leaves what is typed to the field: %s",
    (field) => {
      expect(asks(field)).toBe(false);
    },
  );

  it("waits until a dialog is over", () => {
    expect(asks('<button id=it></button><div aria-modal="true"></div>')).toBe(false);
  });
});
