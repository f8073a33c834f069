import { sha256 as library } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

import { sha256, sha256Hex } from "../../src/cli/sha256-in-node";
import { sha256Hex as ours } from "../../src/domain/text/sha256-hex";

describe("SHA-256 by Node on the command line", () => {
  it.each(["", "a", "қазақ 😀", "x".repeat(100_000)])("is the library's: %#", (text) => {
    const bytes = utf8ToBytes(text);
    expect(bytesToHex(sha256(bytes))).toBe(bytesToHex(library(bytes)));
  });

  it.each(["", "a", "қазақ 😀", "\ud800", "x".repeat(100_000)])("has the library's digits of a text: %#", (text) => {
    expect(sha256Hex(text)).toBe(ours(text));
  });

  it("goes on where it was left, as the library's does", () => {
    const [a, b] = [utf8ToBytes("one"), utf8ToBytes("two")];
    expect(bytesToHex(sha256.create().update(a).update(b).digest())).toBe(
      bytesToHex(library.create().update(a).update(b).digest()),
    );
  });
});
