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

  it.each([
    ["CRC, art. 16. Children need protection online. Ibid., art. 12", ["crc 16", "crc 12"]],
    ["CRC, art. 17; access to information; ibid., art. 13", ["crc 17", "crc 13"]],
    ["CRC, art. 16; the draft law needs work; ibid., art. 12", ["crc 16", "crc 12"]],
    ["КПР, ст. 16. Государство обеспечивает защиту. Там же, ст. 12", ["crc 16", "crc 12"]],
    ["КПР, ст. 17; доступ к информации; там же, ст. 13", ["crc 17", "crc 13"]],
    ["БҚК, 16-бап. Мемлекет баланы қорғайды. Сонда, 12-бап", ["crc 16", "crc 12"]],
    ["БҚК, 17-бап; ақпаратқа қолжетімділік; сонда, 13-бап", ["crc 17", "crc 13"]],
  ])("is so for an article behind any text that runs on: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 (RK); ibid., art. 12", ["crc 16", "crc 12"]],
    ["КПР, ст. 16 (РК); там же, ст. 12", ["crc 16", "crc 12"]],
    ["БҚК, 16-бап (ҚР); сонда, 12-бап", ["crc 16", "crc 12"]],
  ])("is so behind the letters of a state: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});

describe("“ibid.” behind text that runs on and may name a source", () => {
  it.each([
    ["CRC, art. 16. Children need protection online. Ibid., para. 12", ["crc 16", "? 12"]],
    ["CRC, art. 17; access to information; ibid., p. 13", ["crc 17", "? page 13"]],
    ["CRC, art. 16; Growing up online; ibid., art. 12", ["crc 16", "? 12"]],
    ["CRC, art. 16. Privacy. Ibid., art. 12", ["crc 16", "? 12"]],
    ["CRC, art. 16. Ruritanian principles. Ibid., art. 5", ["crc 16", "? 5"]],
    ["CRC, art. 16; the pupils' charter; ibid., art. 4", ["crc 16", "? 4"]],
    ["КПР, ст. 16. Руританские правила. Там же, ст. 5", ["crc 16", "? 5"]],
    ["КПР, ст. 16. «Об играх». Там же, ст. 5", ["crc 16", "? 5"]],
    ["КПР, ст. 16 (Закон РК); там же, ст. 8", ["crc 16", "? 8"]],
    ["БҚК, 16-бап. Ойындар жарғысы. Сонда, 5-бап", ["crc 16", "? 5"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });
});
