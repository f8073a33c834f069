import { cited } from "../../../support/cited";

describe("an act that the catalogue does not hold, behind a place", () => {
  it.each([
    ["Section 12(4) of the 2023 Act", ["? 12(4)"]],
    ["rules 10 and 11 of the 2025 Rules", ["? 10, 11"]],
    ["Section 5 of RA 7610 and Section 9 of RA 9775", ["? 5", "? 9"]],
    ["regulation 12 of the Data Protection (General) Regulations, 2021", ["? 12"]],
  ])("is asked about with the place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "section 5 of the report",
    "section 12 of the 2023 Bill",
    "section 12 of that Bill",
    "пункт 3 статьи 8 проекта",
  ])("is no report and not the draft: %s", (text) => {
    expect(cited(text)).toEqual([]);
  });
});
