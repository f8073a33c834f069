/** @jest-environment jsdom */
import type { SessionState } from "../../src/app/session/session-state";
import { answerWindow } from "../../src/taskpane/answer-window";

describe("the pane's window", () => {
  // What is in sight is only known where pages are laid out.
  beforeAll(() => Object.assign(window, { IntersectionObserver: jest.fn() }));

  it("looks at the workbook again when it gets the focus, and takes back by a key", () => {
    const session = {
      state: () => ({}) as SessionState,
      subscribe: jest.fn(),
      lookAgain: jest.fn(),
      act: jest.fn().mockResolvedValue(undefined),
    };
    answerWindow(window, document.body, session);
    expect(session.lookAgain).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("focus"));
    expect(session.lookAgain).toHaveBeenCalledTimes(1);
    const key = new KeyboardEvent("keydown", { code: "KeyZ", ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(session.act.mock.calls).toEqual([["takeBackLast"]]);
    expect(key.defaultPrevented).toBe(true);
  });
});
