import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { generatedReview } from "../support/generated-review";
import { cleanWorkbook } from "../support/clean-review";
import { gapTable } from "../support/run-command-line";
import { reviewFile } from "../../bench/review-file";

const folder = mkdtempSync(join(tmpdir(), "gap-table-memory-"));
const path = join(folder, "review.xlsx");
beforeEach(() => writeFileSync(path, cleanWorkbook()));
afterEach(() => jest.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What engines say when there is no room for an array, a buffer or a string. */
const FAILURES = [
  new RangeError("Array buffer allocation failed"),
  new RangeError("Invalid typed array length: 268435456"),
  new RangeError("Invalid array length"),
  new RangeError("Invalid string length"),
  new Error("Cannot create a string longer than 0x1fffffe8 characters"),
];

const fail = (error: Error) => () => {
  throw error;
};

/** Reading a part, and putting a file together, each find no room. */
const noRoomToRead = (error: Error) => jest.spyOn(TextDecoder.prototype, "decode").mockImplementation(fail(error));
const noRoomToWrite = (error: Error) => jest.spyOn(TextEncoder.prototype, "encode").mockImplementation(fail(error));

describe("memory that can't be had", () => {
  it.each(FAILURES)(
    "is a message with the name of the file, and exit code 2, while it is read ($message)",
    async (error) => {
      noRoomToRead(error);
      const { code, out, err } = await gapTable(["check", path]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toBe(
        "review.xlsx: The file needs more memory than there is; close other programs, or open it in Office and save a smaller copy.\n",
      );
    },
  );

  it.each([
    ["ru", /^review\.xlsx: Файлу нужно больше памяти, чем есть; [^\n]*\.\n$/u],
    ["kk", /^review\.xlsx: Файлға бар жадтан көп жад керек; [^\n]*\.\n$/u],
  ] as const)("is a message in the language that is spoken (%s)", async (language, said) => {
    noRoomToRead(new RangeError("Array buffer allocation failed"));
    const { code, err } = await gapTable(["check", path, "--language", language]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(said) as string });
  });

  it.each([
    ["en", /^[^\n]*more memory than there is[^\n]*\n$/u],
    ["ru", /^[^\n]*больше памяти, чем есть[^\n]*\n$/u],
    ["kk", /^[^\n]*бар жадтан көп жад керек[^\n]*\n$/u],
  ] as const)("leaves the file as it was where there is none to write it (%s)", async (language, said) => {
    const before = readFileSync(path);
    noRoomToWrite(new RangeError("Array buffer allocation failed"));
    const { code, err } = await gapTable(["normalise", path, "--in-place", "--form", "full", "--language", language]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(said) as string });
    expect(Buffer.compare(readFileSync(path), before)).toBe(0);
  });

  // Node ends a program whose heap is full, and no program can answer that; what it was writing was a file beside.
  it("leaves the file as it was where Node itself ends the program for want of it", () => {
    const large = join(folder, "large.xlsx");
    writeFileSync(large, reviewFile(generatedReview({ gaps: 2_000 })));
    const before = readFileSync(large);
    const program = join(__dirname, "../../dist/cli/gap-table.js");
    const ended = spawnSync(process.execPath, ["--max-old-space-size=24", program, "normalise", large, "--in-place"], {
      encoding: "utf8",
    });
    expect([0, 1, 2]).not.toContain(ended.status);
    expect(Buffer.compare(readFileSync(large), before)).toBe(0);
  }, 120_000);
});
