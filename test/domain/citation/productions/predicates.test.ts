import { cited } from "../../../support/cited";

describe("a place in what an act says", () => {
  it.each([
    ["The CRC recognises these rights in article 31.", ["crc 31"]],
    ["Note: GDPR also provides in its Article 8 who consents.", ["eu-gdpr 8"]],
    ["КПР гарантирует эти права в статьях 28 и 29.", ["crc 28, 29"]],
    ["КПР прямо закрепляет в статье 31 право на игру.", ["crc 31"]],
    ["БҚК бұл құқықты 31-бабында таниды.", ["crc 31"]],
    ["БҚК-де бұл құқық 31-бапта бекітілген.", ["crc 31"]],
  ])("is the act's that begins the sentence: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    "The CRC is quoted in article 31.",
    "The CRC guarantees what we limit in article 31.",
    "The CRC protects play, and so does article 31.",
    "The CRC guarantees a right the law limits in article 31.",
    "Unlike the bill, the CRC recognises play in article 31.",
    "The CRC recognises play in article 31.",
    "The CRC guarantees rights restricted in article 31.",
    "The CRC protects privacy contrary to the rule in article 31.",
    "КПР гарантирует право, ограниченное в статье 31.",
    "КПР запрещает подход предложенный в статье 31.",
    "КПР не закрепляет в статье 31 такого права.",
    "БҚК-ге сәйкес бұл құқық 31-бапта бекітілген.",
    "БҚК туралы 31-бапта айтылмайды.",
    "БҚК бұл құқықты 31-бапта таниды.",
    "БҚК-де жоқ шектеу 31-бапта белгіленген.",
    "БҚК-ге бұл құқық 31-бапта бекітілген.",
    "БҚК-де бұл құқық 31-бапта бекітілген шектеу емес.",
  ])("is nobody's where something else may be spoken of: %s", (text) => {
    expect(cited(text)).toEqual(["crc", "? 31"]);
  });

  it("is the draft's where the draft is named behind it", () => {
    expect(cited("The CRC protects play in article 31 of the draft.")).toEqual(["crc"]);
  });
});
