import { formatPinpoint } from "../../../src/domain/instrument/pinpoint";
import { partsMatching } from "../../../src/ui/citations/matching-parts";
import { instrument, part } from "../../support/instrument";

const treaty = instrument({
  parts: [
    part({ ref: "3", heading: "Best interests" }),
    part({ ref: "16", heading: "Privacy" }),
    part({ ref: "recital 38", heading: "Children's data" }),
    part({ ref: null, heading: "A part without a number" }),
  ],
});
const found = (wanted: string) => partsMatching(treaty, wanted).map(({ pinpoint }) => formatPinpoint(pinpoint));

it.each([
  ["", ["3", "16", "recital 38"]],
  ["1", ["16"]],
  ["3", ["3", "recital 38"]],
  ["PRIV", ["16"]],
  ["recital", ["recital 38"]],
  ["without", []],
])("parts that match %j", (wanted, expected) => {
  expect(found(wanted)).toEqual(expected);
});
