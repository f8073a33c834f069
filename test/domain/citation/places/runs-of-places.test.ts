import { runBefore } from "../../../../src/domain/citation/places/runs-of-places";
import { cited } from "../../../support/cited";

describe("two places that are the ends of one run", () => {
  it.each([
    ["from article 3 to article 6 of the CRC", ["crc 3-6"]],
    ["со статьи 3 по статью 6 КПР", ["crc 3-6"]],
    ["БҚК-нің 12-бабынан 17-бабына дейін", ["crc 12-17"]],
    ["БҚК-нің 12-баптан 17-бапқа дейінгі нормалары", ["crc 12-17"]],
  ])("are one: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["article 6 to article 3 of the CRC", ["crc 6, 3"]],
    ["article 3 and article 6 of the CRC", ["crc 3, 6"]],
    ["БҚК-нің 12-бабынан 17-бабына көшу", ["crc 12, 17"]],
  ])("are two where nothing says so: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a Kazakh run before its unit", () => {
  it("is found with its numbers", () => {
    const text = "БҚК-нің 34-тен 36-ға дейінгі баптары";
    expect(runBefore(text, text.indexOf("баптары"))).toEqual({ start: 8, from: "34", to: "36" });
    expect(cited(text)).toEqual(["crc 34-36"]);
    expect(runBefore("36-дан 34-ке дейінгі баптар", 20)).toBeUndefined();
  });
});
