/** @jest-environment jsdom */
import { renderHook, waitFor } from "@testing-library/react";

import * as reading from "../../src/app/citation-reader";
import { toCatalogue } from "../../src/domain/instrument/catalogue";
import { useCitationReader } from "../../src/taskpane/use-citation-reader";

jest.mock("../../src/app/citation-reader");

describe("the reader of citations for the screens", () => {
  it("comes when it is ready, so that no screen waits for it to learn its names while it draws", async () => {
    const reader = jest.fn(() => []);
    jest.mocked(reading.sharedReader).mockReturnValue(reader);
    const catalogue = toCatalogue("1", []);
    const readBefore: number[] = [];
    renderHook(() => {
      if (useCitationReader(catalogue, "KZ")) readBefore.push(reader.mock.calls.length);
    });
    await waitFor(() => expect(readBefore[0]).toBe(1));
  });
});
