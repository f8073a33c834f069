/**
 * With modules of its own.
 * @jest-environment node
 */
import { readInContext } from "../../../src/domain/citation/read-citations";
import { FakeOpenWorkbook } from "../../support/fake-open-workbook";
import { sessionOn, smallReview } from "../../support/session";

jest.mock("../../../src/domain/citation/read-citations", () => ({ readInContext: jest.fn(() => []) }));

const read = (): readonly string[] => jest.mocked(readInContext).mock.calls.map(([text]) => text);

describe("what a check reads", () => {
  it("is read once the catalogue is there, so that the check need not", async () => {
    const { session } = sessionOn(new FakeOpenWorkbook(smallReview()));
    await session.start();
    expect(read()).toEqual([]);
    await session.loadCatalogue();
    await new Promise((resolve) => setTimeout(resolve));
    const ahead = read();
    expect(ahead).toEqual(expect.arrayContaining(["Profiling is open.", "Close it.", "CRC, art. 16"]));
    await session.act("runCheck");
    expect(session.state().report).toBeDefined();
    expect(read()).toEqual(ahead);
  });
});
