import { bundledCatalogue } from "../../../src/adapters/catalogue/bundled-catalogue";
import { partPinpoint } from "../../../src/domain/instrument/part-pinpoint";
import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { placeOfForm } from "../../../src/domain/instrument/place-of-form";
import { instrument, part } from "../../support/instrument";

const act = instrument({
  pinpoint: { unit: "article", count: null, numbers: ["12", "12-15", "13"] },
  parts: [part({ ref: "4", to: "6" }), part({ ref: "7-9" })],
});

describe("the place of a normal form", () => {
  it.each([
    ["16", { path: ["16"] }],
    ["40(2)(b)(vii)", { path: ["40", "2", "b", "vii"] }],
    ["312.10", { path: ["312.10"] }],
    ["24a", { path: ["24a"] }],
    ["127-2(3)", { path: ["127-2", "3"] }],
    ["67-69", { path: ["67"], to: ["69"] }],
    ["320(2)(8)-320(2)(10)", { path: ["320", "2", "8"], to: ["320", "2", "10"] }],
    ["recital 38", { kind: "recital", path: ["38"] }],
    ["recital 38-40", { kind: "recital", path: ["38"], to: ["40"] }],
    ["annex III(3)(b)", { kind: "annex", path: ["III", "3", "b"] }],
  ])("%s is read", (form, place) => {
    expect(placeOfForm(instrument(), form)).toEqual(place);
  });

  it("is a number where the instrument has it, and a run elsewhere", () => {
    expect(placeOfForm(act, "12-15")).toEqual({ path: ["12-15"] });
    expect(placeOfForm(act, "12-14")).toEqual({ path: ["12"], to: ["14"] });
    expect(placeOfForm(act, "4-6")).toEqual({ path: ["4"], to: ["6"] });
    expect(placeOfForm(act, "7-9")).toEqual({ path: ["7-9"] });
    expect(placeOfForm(act, "127-2")).toEqual({ path: ["127-2"] });
  });

  it.each(["", "privacy", "16 17", "(2)"])("is not in “%s”", (form) => {
    expect(placeOfForm(instrument(), form)).toBeUndefined();
  });

  it("gives back every part of the catalogue", () => {
    const lost = bundledCatalogue().instruments.flatMap((one) =>
      one.parts.flatMap((listed) => {
        const place = partPinpoint(listed);
        if (!place) return [];
        const form = formatPinpoint(place);
        const found = placeOfForm({ ...one, parts: [] }, form);
        return found && formatPinpoint(found) === form ? [] : [`${one.id} ${form}`];
      }),
    );
    expect(lost).toEqual([]);
  });
});
