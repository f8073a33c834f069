import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("“ibid.” behind a source that was not read", () => {
  it.each([
    ["CRC, art. 16; ECHR; ibid., art. 8", ["crc 16", "? 8"]],
    ["CRC, art. 16; EU Charter; ibid., art. 7", ["crc 16", "? 7"]],
    ["CRC, art. 3\nUNICEF, Growing up online 2019\nIbid., p. 12", ["crc 3", "? page 12"]],
    ["CRC, art. 16; Doe and Roe v. Ruritania; ibid., para. 2", ["crc 16", "? 2"]],
    ["GC25, para. 67; report of the ombudsman; ibid., para. 12", ["crc-gc-25 67", "? 12"]],
    ["• CRC, art. 16\n• Ruritanian Privacy Law\n• Ibid., art. 8", ["crc 16", "? 8"]],
    ["КПР, ст. 3\nДоклад ЮНИСЕФ «Дети и игры» (2019)\nТам же, с. 12", ["crc 3", "? page 12"]],
    ["КПР, ст. 16; Хартия ЕС; там же, ст. 7", ["crc 16", "? 7"]],
    ["GDPR, ст. 8; французский закон 2019 года; там же, ст. 4", ["eu-gdpr 8", "? 4"]],
    ["БҚК, 3-бап; «Ойындар туралы» Заң; сонда, 15-бап", ["crc 3", "? 15"]],
    ["БҚК, 3-бап; ЮНИСЕФ баяндамасы; сонда, 12-бап", ["crc 3", "? 12"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16, ECHR; ibid., art. 8", ["crc 16", "? 8"]],
    ["CRC, art. 16 (see ECHR). Ibid., art. 8", ["crc 16", "? 8"]],
    ["CRC, art. 16 (ECHR; ibid., art. 8)", ["crc 16", "? 8"]],
    ["КПР, ст. 16, Хартия ЕС; там же, ст. 7", ["crc 16", "? 7"]],
    ["CRC, art. 16. ECHR. The draft is silent. Ibid., art. 8", ["crc 16", "? 8"]],
    ["CRC, art. 16; Do children have privacy; ibid., art. 3", ["crc 16", "? 3"]],
    ["GDPR, art. 8; the Convention; ibid., art. 3", ["eu-gdpr 8", "? 3"]],
  ])("is so wherever that stands between: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("is not of the act under review either", () => {
    expect(cited("ECHR; ibid., art. 8", { ...KZ, "current instrument": "kz-digital-code" })).toEqual(["? 8"]);
  });
});

describe("“ibid.” behind words that name no source", () => {
  it.each([
    ["GC25, para. 42. The draft has no such rule. Ibid., para. 40", ["crc-gc-25 42", "crc-gc-25 40"]],
    ["CRC, art. 16. Article 9 of the draft does not say so. Ibid., art. 5", ["crc 16", "crc 5"]],
    ["CRC, art. 16; the draft is silent; ibid., art. 5", ["crc 16", "crc 5"]],
    ["CRC, art. 16. The Law is silent on this. Ibid., art. 5", ["crc 16", "crc 5"]],
    ["CRC, art. 16. Kazakhstan has not done so. Ibid., art. 17", ["crc 16", "crc 17"]],
    ["CRC, art. 16 – Right to Privacy; ibid., art. 17", ["crc 16", "crc 17"]],
    ["GDPR, art. 35 (DPIA); ibid., art. 8", ["eu-gdpr 35", "eu-gdpr 8"]],
    ["1) CRC, art. 16\n2) see also ibid., art. 17", ["crc 16", "crc 17"]],
    ["КПР, ст. 16. В проекте закона этого нет. Там же, ст. 17", ["crc 16", "crc 17"]],
    ["КПР, ст. 16. Такой нормы в Казахстане нет. Там же, ст. 17", ["crc 16", "crc 17"]],
    ["БҚК, 16-бап. Жобада бұл туралы айтылмаған. Сонда, 17-бап", ["crc 16", "crc 17"]],
  ])("is of what was cited last: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});
