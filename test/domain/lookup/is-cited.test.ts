import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { isCited } from "../../../src/domain/lookup/is-cited";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue, { jurisdiction: "KZ" });
const cites = (text: string, place: string): boolean => {
  const [id = "", form = ""] = place.split(" ", 2);
  return isCited(citationsIn(text), catalogue.byId.get(id)!, form);
};

describe("what a text cites already", () => {
  it.each([
    ["CRC, arts. 3-16", "crc 12"],
    ["CRC, arts. 3–16", "crc 3"],
    ["CRC, arts. 3–16", "crc 16"],
    ["CRC, arts. 3–16", "crc 5-7"],
    ["CRC, arts. 1 and 3–16", "crc 12"],
    ["КПР, ст. 3–16", "crc 12"],
    ["БҚК, 3–16-баптар", "crc 12"],
    ["CRC, art. 40(2)–(4)", "crc 40(3)"],
    ["GC25, paras. 67-78", "crc-gc-25 70"],
    ["CRC, arts. 3 and 12", "crc 12"],
    ["- CRC, art. 3\n- CRC, art. 12", "crc 12"],
    ["CRC", "crc "],
  ])("%j: %s", (text, place) => {
    expect(cites(text, place)).toBe(true);
  });

  it.each([
    ["CRC, arts. 3-16", "crc 17"],
    ["CRC, arts. 3-16", "crc 2-5"],
    ["CRC, arts. 3-16", "crc 12(1)"],
    ["CRC, arts. 3-16", "crc "],
    ["CRC, arts. 3-16", "iccpr 12"],
    ["CRC, art. 12", "crc 12(1)"],
    ["CRC", "crc 12"],
    ["УК РК, ст. 120–130", "kz-criminal-code 127-1"],
  ])("is not what no run or list of its own level names, %j: %s", (text, place) => {
    expect(cites(text, place)).toBe(false);
  });

  it("keeps recitals and articles apart", () => {
    const gdpr = catalogue.byId.get("eu-gdpr")!;
    const held = citationsIn("GDPR, recitals 30–40");
    expect([isCited(held, gdpr, "recital 38"), isCited(held, gdpr, "38")]).toEqual([true, false]);
  });
});
