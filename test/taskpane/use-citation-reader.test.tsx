/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";

import * as reading from "../../src/app/citation-reader";
import { toCatalogue } from "../../src/domain/instrument/catalogue";
import { useCitationReader } from "../../src/taskpane/use-citation-reader";

jest.mock("../../src/app/citation-reader");

describe("the reader of citations for the screens", () => {
  it("comes when it is ready, so that no screen waits for it to learn its names while it draws", async () => {
    const learned: string[] = [];
    jest.mocked(reading.readerInSteps).mockImplementation(function* () {
      yield 0;
      learned.push("names");
      return () => [];
    });
    const catalogue = toCatalogue("1", []);
    const whenReady: (readonly string[])[] = [];
    renderHook(() => {
      if (useCitationReader(catalogue, "KZ")) whenReady.push([...learned]);
    });
    expect(whenReady).toEqual([]);
    await waitFor(() => expect(whenReady[0]).toEqual(["names"]));
  });
});
