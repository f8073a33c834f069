/** @jest-environment jsdom */
import { keepFocus } from "../../../src/ui/focus/keep-focus";

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("the focus", () => {
  let stop: (() => void) | undefined;
  beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
  afterEach(() => stop?.());

  it("is kept for what had it before anybody watched over it", async () => {
    document.body.innerHTML = "<div><button>Gone</button><button>Next</button></div>";
    const [gone, next] = Array.from(document.querySelectorAll("button"));
    gone?.focus();
    stop = keepFocus(document.body);
    gone?.remove();
    await settled();
    expect(document.activeElement).toBe(next);
  });

  it("comes back to what was hidden with all around it and is shown again", async () => {
    document.body.innerHTML = "<main><button>Next gap</button></main>";
    const [main, button] = [document.querySelector("main"), document.querySelector("button")];
    stop = keepFocus(document.body);
    button?.focus();
    main?.remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
    document.body.append(main ?? "");
    await settled();
    expect(document.activeElement).toBe(button);
  });

  it("goes over to what takes the place of a field under the same name", async () => {
    document.body.innerHTML =
      '<div><label>Status<select aria-label="Status"></select></label><button>Other</button></div>';
    stop = keepFocus(document.body);
    const plain = document.querySelector("select");
    plain?.focus();
    plain?.parentElement?.replaceWith(document.createRange().createContextualFragment('<select aria-label="Status">'));
    await settled();
    expect(document.activeElement).toBe(document.querySelector("select"));
    expect(document.activeElement).not.toBe(plain);
  });

  it("goes to no other button while the part that will have it is on its way", async () => {
    document.body.innerHTML =
      "<section><button>Edit</button></section><section><button>Go to the cell</button></section>";
    stop = keepFocus(document.body);
    const [edit] = document.querySelectorAll("button");
    edit?.focus();
    edit?.replaceWith(document.createRange().createContextualFragment("<i data-arriving></i>"));
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
