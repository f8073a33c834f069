/** @jest-environment jsdom */
import { LOADED_AHEAD, loadAhead } from "../../src/taskpane/load-ahead";

describe("what may be needed later", () => {
  it("is loaded part by part, and a part that can't be had keeps none of the others away", async () => {
    const loaded: string[] = [];
    // This page has no times to mark.
    const mark = jest.fn();
    Object.assign(performance, { mark });
    await loadAhead([
      async () => loaded.push("first"),
      () => Promise.reject(new Error("no network")),
      async () => loaded.push("third"),
    ]);
    expect(loaded).toEqual(["first", "third"]);
    expect(mark).toHaveBeenCalledWith(LOADED_AHEAD);
  });
});
