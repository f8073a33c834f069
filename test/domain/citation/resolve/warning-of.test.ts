import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { warningOf } from "../../../../src/domain/citation/resolve/warning-of";

const catalogue = bundledCatalogue();
const warning = (name: string, id: string) => warningOf(name, catalogue.byId.get(id)!);

describe("the catalogue's warning of a name", () => {
  it.each([
    ["Principles for Digital Development", "principles-digital-development"],
    ["un guiding principles", "ungps"],
    ["Конвенция о киберпреступности", "budapest"],
  ])("says what else %s may mean", (name, id) => {
    expect(warning(name, id)).toMatch(/\w/u);
  });

  it.each([
    ["CRC", "crc"],
    ["КПР", "crc"],
    ["GC25", "crc-gc-25"],
    ["UNGPs", "ungps"],
    ["Budapest Convention", "budapest"],
  ])("is none for %s", (name, id) => {
    expect(warning(name, id)).toBeUndefined();
  });
});
