import { cited } from "../../../support/cited";

describe("a place that is explained by what the instrument named last has in it", () => {
  it.each([
    ["CRC: Article 2: non-discrimination; Article 3: best interests; Article 12: views", ["crc 2", "crc 3", "crc 12"]],
    ["CRC, Article 3 – best interests; Article 12 – right to be heard", ["crc 3", "crc 12"]],
    ["КПР: ст. 3 – интересы; ст. 12 – взгляды ребенка; ст. 16 – частная жизнь", ["crc 3", "crc 12", "crc 16"]],
    ["КПР (ст. 3 – интересы; ст. 16 – частная жизнь)", ["crc 3", "crc 16"]],
    ["БҚК: 3-бап – баланың мүддесі; 16-бап – жеке өмір", ["crc 3", "crc 16"]],
    ["ЗОП № 25: п. 42 – реклама, п. 67 – частная жизнь", ["crc-gc-25 42", "crc-gc-25 67"]],
    ["CRC:\nArt. 3 – best interests\nArt. 16 – privacy", ["crc 3", "crc 16"]],
    ["CRC, Article 16 – privacy; Article 12 – views (draft Article 5)", ["crc 16", "crc 12"]],
    ["ICCPR, Article 17 – privacy; Article 19 – freedom of expression", ["iccpr 17", "iccpr 19"]],
    ["GDPR: Article 25 – design; Article 17 – right to erasure", ["eu-gdpr 25", "eu-gdpr 17"]],
    ["DSA: Article 34 – risks; Article 28 – protection of minors", ["eu-dsa 34", "eu-dsa 28"]],
    ["CRC: Art. 3, best interests; Art. 12, views", ["crc 3", "crc 12"]],
    ["CRC: Article 3 – best interests; Articles 34 and 36 – exploitation", ["crc 3", "crc 34, 36"]],
    ["CRC: Article 3 on best interests; Article 12 on the views of the child", ["crc 3", "crc 12"]],
    ["CRC:\nArt. 3 best interests\nArt. 12 views and Art. 16 privacy", ["crc 3", "crc 12", "crc 16"]],
    ["КПР: ст. 3 «Интересы ребенка», а также ст. 16 «Частная жизнь»", ["crc 3", "crc 16"]],
    ["БҚК: 12-бап – көзқарас және 16-бап – жеке өмір", ["crc 12", "crc 16"]],
    ["Article 3 CRC – best interests; Article 12 – views of the child", ["crc 3", "crc 12"]],
    ["КПР: ст. 13 – мнение, ст. 16 – неприкосновенность частной жизни, ст. 31 – отдых", ["crc 13", "crc 16", "crc 31"]],
    ["КПИ: ст. 9 – доступность; ст. 24 – право на образование", ["crpd 9", "crpd 24"]],
    ["АСҚХП: 17-бап – жеке өмір; 24-бап – бала құқықтары", ["iccpr 17", "iccpr 24"]],
    ["БҚК: 13-бап – пікір; 17-бап – ақпаратқа қолжетімділік, 31-бап – ойын", ["crc 13", "crc 17", "crc 31"]],
  ])("is of that: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC: Article 3 – best interests; Article 7 – delete", ["crc 3", "? 7"]],
    ["CRC: Article 16 – privacy; Article 7 – lacks safeguards", ["crc 16", "? 7"]],
    ["CRC: Article 16 – privacy; Article 7 – allows monitoring of children", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – частная жизнь; ст. 7 – не учитывает интересы ребенка", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – частная жизнь\nСтатья 7 – допускает слежку", ["crc 16", "? 7"]],
    ["БҚК: 16-бап – жеке өмір; 7-бап – өзгерту", ["crc 16", "? 7"]],
    ["GDPR: Art. 8 – consent. Art. 9 – no age", ["eu-gdpr 8", "? 9"]],
    ["GDPR: Article 8 – consent (draft Article 7); Article 25 – design (draft Article 9)", ["eu-gdpr 8", "? 25"]],
    ["Labour Code, art. 5; art. 16 – privacy", ["? 5", "? 16"]],
    [
      "CRC, Article 16 – privacy; ECHR, Article 8 – private life; Article 14 – freedom of thought",
      ["crc 16", "? 8", "? 14"],
    ],
    ["CRC, Article 16 – privacy; Child Online Act; Article 12 – views of the child", ["crc 16", "? 12"]],
    ["CRC: Article 16 – privacy; Our text: Article 17 – information for children", ["crc 16", "? 17"]],
    ["CRC: Article 16 – privacy; breached by Article 17 – information for children", ["crc 16", "? 17"]],
    ["CRC, Article 16 – privacy\n\nArticle 17 – information for children", ["crc 16", "? 17"]],
    ["CRC: Article 16 – privacy; Article 8 – operators collect identity documents", ["crc 16", "? 8"]],
    ["CRC: Article 16 – privacy; Article 7 – parental consent is not required", ["crc 16", "? 7"]],
    ["КПР: ст. 16 – тайна; ст. 31 – игры с лутбоксами допускаются", ["crc 16", "? 31"]],
  ])("is asked about where something else is said of it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a list below the name of a treaty, each place with what it is about", () => {
  it.each([
    ["CRC\n- Article 3 – best interests\n- Article 12 – respect for the views of the child", ["crc 3", "crc 12"]],
    ["CRC:\n\n1) Article 3 – best interests;\n2) Article 16 – privacy.", ["crc 3", "crc 16"]],
    [
      "CRC:\n(a) Article 3 – best interests;\n(b) Article 16 – privacy; and\n(c) Article 31 – play",
      ["crc 3", "crc 16", "crc 31"],
    ],
    ["CRPD\n- Article 9 – accessibility.\n- Article 24 – education.", ["crpd 9", "crpd 24"]],
    ["CRC:\n● Article 3 – best interests\n● Article 12 – views", ["crc 3", "crc 12"]],
    ["КПР\n– статья 12 – право быть услышанным\n– статья 16 – право на частную жизнь", ["crc 12", "crc 16"]],
    ["КПР:\n1. ст. 3 – наилучшие интересы\n2. ст. 31 – отдых и досуг", ["crc 3", "crc 31"]],
    ["БҚК\n• 12-бап – баланың пікірін құрметтеу\n• 16-бап – жеке өмірге қол сұғылмаушылық", ["crc 12", "crc 16"]],
  ])("is of that treaty: %j", (text, expected) => {
    expect(cited(text).filter((one) => one.includes(" "))).toEqual(expected);
  });

  it.each([
    [
      "CRC\n- Article 3 – best interests\n- Article 7 – digital profile\n- Article 16 – privacy",
      ["crc 3", "? 7", "crc 16"],
    ],
    ["КПР: ст. 16 – частная жизнь; ст. 7 – цифровой профиль; ст. 31 – игры", ["crc 16", "? 7", "crc 31"]],
    ["БҚК: 16-бап – жеке өмір; 7-бап – цифрлық бейін; 31-бап – ойын", ["crc 16", "? 7", "crc 31"]],
  ])("goes on behind a place that is asked about: %j", (text, expected) => {
    expect(cited(text).filter((one) => one.includes(" "))).toEqual(expected);
  });

  it.each([
    [
      "CRC\n- Article 16 – privacy\n- Article 9 – amend\n- Article 17 – access to information",
      ["crc 16", "? 9", "? 17"],
    ],
    ["CRC\n- Article 16 – privacy\n- Article 9 – profile\nDraft:\n- Article 31 – play", ["crc 16", "? 9", "? 31"]],
    ["КПР\n- ст. 16 – частная жизнь\n- ст. 9 – нет гарантий\n- ст. 31 – игры", ["crc 16", "? 9", "? 31"]],
    ["БҚК: 16-бап – жеке өмір; 9-бап – толықтыру; 31-бап – ойын", ["crc 16", "? 9", "? 31"]],
  ])("ends where something is said of a text under review: %j", (text, expected) => {
    expect(cited(text).filter((one) => one.includes(" "))).toEqual(expected);
  });

  it.each([
    "CRC: Article 16 – privacy; Article 44 – the Commissioner for children",
    "CRC: Article 16 – privacy; Article 4 – best interests of the child",
    "CRC: Article 16 – privacy; Article 31 – no right to play",
    "КПР: ст. 16 – частная жизнь; ст. 35 – родительский контроль",
    "КПР: ст. 16 – частная жизнь; ст. 12 – права ребенка",
    "КПР: ст. 16 – частная жизнь; ст. 9 – согласие родителей",
    "БҚК: 16-бап – жеке өмір; 33-бап – пайдаланушы құқықтары",
    "БҚК: 16-бап – жеке өмір; 9-бап – ата-ананың келісімі",
  ])("holds nothing that is said in other words or in words of every right: %s", (text) => {
    expect(cited(text).at(-1)).toMatch(/^\?/u);
  });
});

describe("an explained place behind a bracket in which others are cited", () => {
  it.each([
    [
      "CRC, art. 3 – best interests (GC14, para. 6; GC25, para. 12); art. 16 – privacy",
      ["crc 3", "crc-gc-14 6", "crc-gc-25 12", "crc 16"],
    ],
    ["CRC, art. 16 – privacy (GC25); art. 17 – access to information", ["crc 16", "crc-gc-25", "crc 17"]],
    ["CRC, art. 16 – privacy (draft, art. 4); art. 17 – access to information", ["crc 16", "crc 17"]],
    ["КПР, ст. 3 – интересы ребенка (ЗОП № 14, п. 6); ст. 12 – взгляды ребенка", ["crc 3", "crc-gc-14 6", "crc 12"]],
    ["БҚК, 3-бап – баланың мүдделері (№ 14 ЖТЕ, 6-тармақ); 16-бап – жеке өмір", ["crc 3", "crc-gc-14 6", "crc 16"]],
    ["GC25 (CRC, art. 3 – best interests; art. 12 – views)", ["crc-gc-25", "crc 3", "crc 12"]],
  ])("goes on with the list before that where its heading says the same: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["CRC, art. 16 – privacy (GC25, para. 67); art. 7 – operators collect names", ["crc 16", "crc-gc-25 67", "? 7"]],
    ["CRC, art. 16 – privacy (GC25). Our text: art. 17 – access to information", ["crc 16", "crc-gc-25", "? 17"]],
  ])("is asked about where something else is said: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
