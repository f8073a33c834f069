import { catalogueSource } from "../../src/adapters/catalogue/catalogue-source";
import { toCitationReader } from "../../src/app/citation-reader";
import { UnusableInput } from "../../src/domain/result";

describe("a reader of citations", () => {
  it("reads on until it has found as many as may be, and then refuses in three languages", async () => {
    const read = toCitationReader(await catalogueSource.load(), {}, 3);
    expect(read("CRC, art. 3; CRC, art. 12")).toHaveLength(2);
    expect(read("CRC, art. 16")).toHaveLength(1);
    // What it remembers counts once.
    expect(read("CRC, art. 3; CRC, art. 12")).toHaveLength(2);
    let refused: unknown;
    try {
      read("CRC, art. 17");
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(UnusableInput);
    expect(new Set(Object.values((refused as UnusableInput).said)).size).toBe(3);
  });
});
