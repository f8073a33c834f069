import { beside } from "../../../../src/domain/citation/productions/beside";
import { cited } from "../../../support/cited";

describe("a number in a bracket that goes on a list", () => {
  it.each([
    [["5", "1", "a"], "2", ["5", "2"]],
    [["6", "1", "a"], "c", ["6", "1", "c"]],
    [["40", "2", "b", "i"], "vii", ["40", "2", "b", "vii"]],
    [["40", "2", "b", "ii"], "c", ["40", "2", "c"]],
    [["6", "1"], "a", ["6", "1", "a"]],
  ])("%j then (%s) is %j", (path, next, expected) => {
    expect(beside(path, next, false)).toEqual(expected);
  });

  it("stands beside nothing where no bracket was before", () => {
    expect(beside(["5"], "2", false)).toBeUndefined();
    expect(beside(["5"], "2", true)).toEqual(["2"]);
  });
});

describe("levels below a number", () => {
  it.each([
    ["Article 24(2)(e), (3) and (4) of the CRC", "crc 24(2)(e), 24(3), 24(4)"],
    ["Article 40(2)(b)(i) to (vii) and (3)(a) of the CRC", "crc 40(2)(b)(i)-40(2)(b)(vii), 40(3)(a)"],
    ["points (a) to (c) of Article 6(1) GDPR", "eu-gdpr 6(1)(a)-6(1)(c)"],
    ["пункты а и с статьи 37 КПР", "crc 37(a), 37(c)"],
    ["подпункт b vii) пункта 2 статьи 40 КПР", "crc 40(2)(b)(vii)"],
    ["п. 2 «b» ст. 40 КПР", "crc 40(2)(b)"],
    ["БҚК-нің 37-бабының b және c тармақшалары", "crc 37(b), 37(c)"],
    ["s. 12(4) (UK)", "? 12(4)"],
  ])("are read: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it("are no prepositions", () => {
    expect(cited("п. в договоре и ст. 5 КПР")).toEqual(["crc 5"]);
    expect(cited("пункт и статья 5 КПР")).toEqual(["crc 5"]);
  });
});
