import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { toCitationReader } from "../../../src/app/citation-reader";
import { uncheckedPlaces } from "../../../src/domain/rules/unchecked-places";
import { gap, review } from "../../support/builders";

const catalogue = bundledCatalogue();
const citationsIn = toCitationReader(catalogue);
const unchecked = (...sources: readonly string[]) =>
  uncheckedPlaces(review({ gaps: sources.map((one) => gap({ sources: one })) }), { catalogue, citationsIn });

describe("what could not be checked of the sources", () => {
  it("is told by instrument, each place once", () => {
    expect(unchecked("AVMSD, art. 4; CRC, art. 16", "AVMSD, art. 4; AVMSD, art. 9")).toEqual([
      { instrument: "eu-avmsd", places: ["4", "9"] },
    ]);
  });

  it("is a paragraph of an article that nobody counted, and a letter", () => {
    expect(
      unchecked("Lanzarote Convention, art. 30(4); CRC, art. 12(1); GDPR, art. 6(1)(f); ICESCR, art. 13(2)(b)"),
    ).toEqual([
      { instrument: "lanzarote", places: ["30(4)"] },
      { instrument: "icescr", places: ["13(2)(b)"] },
    ]);
  });

  it("is nothing that is called wrong", () => {
    expect(unchecked("CRC, art. 12(3); CRC, art. 55; CRC, art. 16(1)(a); ICCPR, art. 17(1)(c)")).toEqual([]);
  });
});
