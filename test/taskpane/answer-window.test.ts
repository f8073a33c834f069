/** @jest-environment jsdom */
import type { SessionState } from "../../src/app/session/session-state";
import { answerWindow } from "../../src/taskpane/answer-window";
import { draftBook } from "../support/draft-book";

describe("the pane's window", () => {
  // What is in sight is only known where pages are laid out.
  beforeAll(() => Object.assign(window, { IntersectionObserver: jest.fn() }));

  it("looks at the workbook and the drafts again when it gets the focus, at the drafts when another window keeps some, and takes back by a key", () => {
    const drafts = { ...draftBook(), lookAgain: jest.fn() };
    const session = {
      state: () => ({}) as SessionState,
      subscribe: jest.fn(),
      lookAgain: jest.fn(),
      drafts,
      act: jest.fn().mockResolvedValue(undefined),
    };
    answerWindow(window, document.body, session);
    expect(session.lookAgain).not.toHaveBeenCalled();
    window.dispatchEvent(new Event("focus"));
    expect(session.lookAgain).toHaveBeenCalledTimes(1);
    expect(drafts.lookAgain).toHaveBeenCalledTimes(1);
    window.dispatchEvent(new StorageEvent("storage"));
    expect(drafts.lookAgain).toHaveBeenCalledTimes(2);
    const key = new KeyboardEvent("keydown", { code: "KeyZ", ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(key);
    expect(session.act.mock.calls).toEqual([["takeBackLast"]]);
    expect(key.defaultPrevented).toBe(true);
  });
});
