import { fingerprintOf } from "../../../src/domain/review/fingerprint";

describe("fingerprintOf", () => {
  it("is twelve hex digits of SHA-256 over the cells", () => {
    // printf '["a","b"]' | sha256sum
    expect(fingerprintOf(["a", "b"])).toBe("0473ef2dc0d3");
  });

  it("does not change with the form of Unicode, line ends or blanks", () => {
    expect(fingerprintOf(["Й  право\r\nребенка "])).toBe(fingerprintOf(["И\u0306\u00a0право\nребенка"]));
  });

  it("changes when a word moves to the next cell", () => {
    expect(fingerprintOf(["a b", "c"])).not.toBe(fingerprintOf(["a", "b c"]));
  });

  it("changes with a letter", () => {
    expect(fingerprintOf(["article 16"])).not.toBe(fingerprintOf(["article 17"]));
  });
});
