/**
 * With modules of its own.
 * @jest-environment node
 */
import { deflateSync } from "fflate";
import { deflateRawSync } from "node:zlib";

import * as library from "../../../src/adapters/opc/deflate";
import * as node from "../../../src/cli/deflate-in-node";

const TEXT = Buffer.from("A girl or boy of that age understands. ".repeat(500));
const bytes = new Uint8Array(TEXT);
/** Bytes without any order, so that deflating leaves nothing out. */
function noiseOf(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => (state = Math.imul(state, 1_664_525) + 1_013_904_223) >>> 24);
}
const noise = noiseOf(40_000);

describe.each([
  ["the library in the pane", library],
  ["Node on the command line", node],
])("deflating by %s", (_, { inflateRaw, deflateRaw }) => {
  it.each([
    ["much", bytes],
    ["noise", noise],
    ["more noise than comes out at once", noiseOf(150_000)],
    ["one byte", Uint8Array.of(7)],
    ["nothing", new Uint8Array()],
  ])("gives back what was deflated by either: %s", (_name, content) => {
    for (const deflated of [deflateRaw(content), deflateSync(content), deflateRawSync(content)]) {
      const inflated = inflateRaw(deflated, content.length);
      expect(inflated).toHaveLength(content.length);
      expect(Buffer.compare(inflated!, content)).toBe(0);
    }
  });

  it("stops when more comes out than there should be", () => {
    const deflated = deflateRaw(bytes);
    for (const size of [bytes.length - 1, 100, 1, 0]) expect(inflateRaw(deflated, size)).toBeUndefined();
  });

  it("gives what comes out when that is less than there should be", () => {
    expect(inflateRaw(deflateRaw(bytes), bytes.length + 100)).toEqual(bytes);
    expect(inflateRaw(new Uint8Array(), 10)).toEqual(new Uint8Array());
  });

  it("leaves out what follows the end", () => {
    expect(inflateRaw(Uint8Array.of(...deflateRaw(bytes), 1, 2, 3), bytes.length)).toEqual(bytes);
  });

  it("throws where the bytes end too early, or were never deflated", () => {
    const deflated = deflateRaw(noise);
    expect(() => inflateRaw(deflated.subarray(0, deflated.length / 2), noise.length)).toThrow();
    expect(() => inflateRaw(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 4)).toThrow();
  });

  it("gives an array that is no Buffer, since those cut by other rules", () => {
    expect(Buffer.isBuffer(deflateRaw(bytes))).toBe(false);
    expect(Buffer.isBuffer(inflateRaw(deflateRaw(bytes), bytes.length))).toBe(false);
  });
});
