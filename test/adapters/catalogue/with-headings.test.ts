import { withHeadings } from "../../../src/adapters/catalogue/with-headings";
import { instrument, part } from "../../support/instrument";

const charter = instrument({
  parts: [
    part({ ref: "3", to: "5", heading: "Lamps" }),
    part({ ref: "3", heading: "Oil" }),
    part({ ref: null, label: "Ladder note", heading: "Ladders" }),
    part({ ref: null, heading: "Wicks" }),
  ],
});
const headings = {
  charter: {
    "3-5": ["Лампы", "Шамдар"],
    "Ladder note": ["Лестницы", "Баспалдақтар"],
    Wicks: ["Фитили", "Білтелер"],
  },
};

describe("headings in Russian and Kazakh", () => {
  it("go to the run, the label and the heading that they stand under", () => {
    const [complete] = withHeadings([charter], headings);
    expect(complete?.parts.map(({ headingRu }) => headingRu)).toEqual(["Лампы", undefined, "Лестницы", "Фитили"]);
    expect(complete?.parts[0]?.headingKk).toBe("Шамдар");
  });

  it("leave an instrument without any as it is", () => {
    const other = instrument({ id: "other" });
    expect(withHeadings([other], headings)[0]).toBe(other);
  });
});
