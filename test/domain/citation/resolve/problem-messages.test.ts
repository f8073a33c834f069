import { bundledCatalogue } from "../../../../src/adapters/catalogue/bundled-catalogue";
import { notInForce } from "../../../../src/domain/citation/resolve/problem-messages";
import { toCitationReader } from "../../../../src/app/citation-reader";

const messagesIn = (text: string) =>
  toCitationReader(bundledCatalogue(), { jurisdiction: "KZ" })(text)
    .flatMap(({ problems }) => problems)
    .map(({ message }) => message.en);

describe("what is said of the force of an instrument", () => {
  it.each([
    ["UNCC, art. 14", ["The UNCC is not in force. Say so beside it."]],
    ["DPDP Act, s. 9", ["Only part of the DPDP Act is in force. Say beside it whether what you cite is."]],
    [
      "Convention 108+, art. 5",
      ["The catalogue could not confirm that Convention 108+ is in force. Look it up and say beside it whether it is."],
    ],
    ["GDPR, art. 8", []],
  ])("is no more than is known: %s", (text, expected) => {
    expect(messagesIn(text)).toEqual(expected);
  });

  it("is said in three languages of every instrument that has something to be said of", () => {
    const told = bundledCatalogue().instruments.filter(({ standing }) => standing !== "current");
    for (const one of told) expect(new Set(Object.values(notInForce(one))).size).toBe(3);
    expect(new Set(told.map(({ standing }) => standing)).size).toBe(7);
  });
});
