import { cited, citedAs } from "../../../support/cited";

describe("an s that stands apart behind a name", () => {
  it.each([
    ["Online Safety Act of the United Kingdom, s. 12", ["uk-osa-2023 12"]],
    ["Online Safety Act of the United Kingdom s. 12", ["uk-osa-2023 12"]],
    ["Data Protection Act of the UK, s. 9", ["uk-dpa-2018 9"]],
    ["Online Safety and Media Regulation Act 2022 of Ireland, s. 5", ["ie-osmr-act-2022 5"]],
    ["COPPA (U.S.), s. 5", ["us-coppa-rule 5"]],
    ["Child Online Safety Act of Uganda, s. 77", ["? 77"]],
  ])("is a section, and no ending of an owner: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("is an ending behind an apostrophe", () => {
    expect(citedAs("The United Kingdom's Online Safety Act, s. 12")).toEqual([
      "United Kingdom's Online Safety Act, s. 12",
    ]);
  });
});
