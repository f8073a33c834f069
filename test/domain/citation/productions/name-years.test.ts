import { cited } from "../../../support/cited";

describe("the year of an act's number in a bracket behind its name", () => {
  it("rules out what is of another year", () => {
    expect(cited("Data Protection Act (No. 24 of 2019), s. 33", { jurisdiction: "KE" })).toEqual(["? 33"]);
  });

  it("leaves what is of that year", () => {
    expect(cited("Online Safety Act (No. 76 of 2021), s. 63", { jurisdiction: "AU" })).toEqual(["au-osa-2021 63"]);
  });
});
