import { sha256 as library } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";

import { sha256 } from "../../src/cli/sha256-in-node";

describe("SHA-256 by Node on the command line", () => {
  it.each(["", "a", "қазақ 😀", "x".repeat(100_000)])("is the library's: %#", (text) => {
    const bytes = utf8ToBytes(text);
    expect(bytesToHex(sha256(bytes))).toBe(bytesToHex(library(bytes)));
  });

  it("goes on where it was left, as the library's does", () => {
    const [a, b] = [utf8ToBytes("one"), utf8ToBytes("two")];
    expect(bytesToHex(sha256.create().update(a).update(b).digest())).toBe(
      bytesToHex(library.create().update(a).update(b).digest()),
    );
  });
});
