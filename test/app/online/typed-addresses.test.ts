import { readAddresses } from "../../../src/app/online/typed-addresses";

describe("typed addresses", () => {
  it("stand between commas, semicolons, lines or blanks, and count once", () => {
    expect(readAddresses("berik@example.org, aigul@example.org;\nberik@example.org dana@mail.example.org")).toEqual({
      addresses: ["berik@example.org", "aigul@example.org", "dana@mail.example.org"],
      others: [],
    });
  });

  it("are taken out of the brackets behind a name", () => {
    expect(readAddresses("Берік Ахметов <berik@example.org>; Aigul <aigul@example.org>")).toEqual({
      addresses: ["berik@example.org", "aigul@example.org"],
      others: [],
    });
  });

  it.each([
    "Berik",
    "berik@example",
    "berik@@example.org",
    "Berik <berik>",
    "berik@example..org",
    "<berik@example.org",
  ])("leave nothing out in silence: %s", (typed) => {
    expect(readAddresses(`${typed}, aigul@example.org`)).toEqual({
      addresses: ["aigul@example.org"],
      others: [typed],
    });
  });

  it("may be none", () => {
    expect(readAddresses(" ,\n; ")).toEqual({ addresses: [], others: [] });
  });
});
