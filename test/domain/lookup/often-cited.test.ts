import { oftenCited } from "../../../src/domain/lookup/often-cited";
import { citationsOf } from "../../support/cited";

describe("what a review cites often", () => {
  it("is what most rows cite, each row counted once, and never what one row cites alone", () => {
    const rows = ["CRC, art. 3; CRC, art. 3; GDPR, art. 8", "CRC, arts. 3 and 12", "CRC, art. 12; CRC, art. 3", "CRC"];
    expect(
      oftenCited(
        rows.map((row) => citationsOf(row)),
        5,
      ),
    ).toEqual([
      { instrument: "crc", pinpoint: "3" },
      { instrument: "crc", pinpoint: "12" },
    ]);
    expect(
      oftenCited(
        rows.map((row) => citationsOf(row)),
        1,
      ),
    ).toHaveLength(1);
  });
});
