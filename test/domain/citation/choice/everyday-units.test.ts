import { cited } from "../../../support/cited";

describe("a place by a unit of every day, without a name", () => {
  it.each([
    ["The UNGPs are clear, and principle 13 says more", ["ungps", "? 13"]],
    ["UNGPs; principle 13", ["ungps", "? 13"]],
    ["CRC; art 12", ["crc", "? 12"]],
    ["GC25 is clear on this in para 67", ["crc-gc-25", "? 67"]],
    ["Article 17(e) CRC is to be read with Arts 13 and 18, the latter on parents.", ["crc 17(e)", "? 13, 18"]],
  ])("is asked about where the text named before is counted by it: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["The Children's Code applies. Standard 3 contracts differ.", ["uk-aadc"]],
    ["The CRC has a principle 3 of its own", ["crc"]],
    ["The Children's Code has 15 standards", ["uk-aadc"]],
  ])("is none in another sentence, or of another unit: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("an annex or another part of an act that stands between marks, behind an act that was explained", () => {
  it.each([
    ["EU AI Act, Article 6 – classification; Annex III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act: Article 6 – classification, Annex III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act:\n- Article 6 (classification)\n- Annex III (list)", ["eu-ai-act", "eu-ai-act 6", "? annex III"]],
    ["UK GDPR, Article 8 – consent; Schedule 2", ["uk-gdpr 8", "? schedule 2"]],
    ["Регламент ЕС об ИИ, ст. 6 – классификация; приложение III", ["eu-ai-act 6", "? annex III"]],
    ["DSA, 6-бап – жіктеу; III қосымша", ["eu-dsa 6", "? annex III"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("cites nothing behind words of a sentence", () => {
    expect(cited("Article 6 of the EU AI Act is followed here and Annex III, too")).toEqual(["eu-ai-act 6"]);
  });

  it("cites nothing behind words that it may be of", () => {
    expect(cited("БҚК, 12-бап; біздің мәтін, 3-бөлім")).toEqual(["crc 12"]);
  });
});

describe("an annex, or one more level like the last, that is explained itself", () => {
  it.each([
    ["EU AI Act: Art. 5 – prohibited; Annex III – high-risk systems", ["eu-ai-act 5", "? annex III"]],
    [
      "EU AI Act: Art. 5 – prohibited; Annex III, point 3 – education; Annex III, point 5 – services",
      ["eu-ai-act 5", "? annex III(3)", "? annex III(5)"],
    ],
    [
      "EU AI Act: Art. 5 – prohibited; Annex III (3) – education; Annex I",
      ["eu-ai-act 5", "? annex III(3)", "? annex I"],
    ],
    ["EU AI Act Annex III point 3 – education; point 6 – law enforcement", ["eu-ai-act annex III(3)", "? 6"]],
    ["Article 6 EU AI Act and Annex III", ["eu-ai-act 6", "? annex III"]],
    ["ст. 6 Регламента ЕС об ИИ и приложение III", ["eu-ai-act 6", "? annex III"]],
    ["EU AI Act Annex III point 3; point 6", ["eu-ai-act annex III(3)", "? 6"]],
    [
      "UK Online Safety Act 2023, s. 11; s. 12 – safety duties; Sch. 4 – codes of practice",
      ["uk-osa-2023 11, 12", "? schedule 4"],
    ],
    ["Регламент ЕС об ИИ: ст. 5 – запреты; приложение III, п. 3 – образование", ["eu-ai-act 5", "? annex III(3)"]],
    ["DSA: 6-бап – жіктеу; III қосымша – жүйелер", ["eu-dsa 6", "? annex III"]],
  ])("is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("a place by a unit of every day that begins its line", () => {
  it.each([
    ["UNGPs, principle 11;\nprinciple 19", ["ungps 11", "ungps 19"]],
    ["UK Children's Code, standard 2\nStandard 9", ["uk-aadc 2", "? 9"]],
    ["РП ООН, принцип 11;\nпринцип 19", ["ungps 11", "ungps 19"]],
    ["EU AI Act, art. 9;\nAnnex III, points 2–3", ["eu-ai-act 9", "? annex III(2)-III(3)"]],
    ["EU AI Act, art. 9.\nAnnex III;\nAnnex IV", ["eu-ai-act 9", "? annex III", "? annex IV"]],
    ["Регламент ЕС об ИИ, ст. 9;\nПриложение III", ["eu-ai-act 9", "? annex III"]],
    ["DSA, 9-бап;\nIII қосымша", ["eu-dsa 9", "? annex III"]],
    ["UK Online Safety Act 2023, s. 12;\nSchedule 4", ["uk-osa-2023 12", "? schedule 4"]],
  ])("goes on with the list of the line before, or is asked about: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Labour Code, art. 9; Annex III", ["? 9", "? annex III"]],
    ["Трудовой кодекс, ст. 9;\nприложение 3", ["? 9", "? annex 3"]],
    ["Еңбек кодексі, 9-бап; 3-қосымша", ["? 9", "? annex 3"]],
  ])("is asked about behind an act that the catalogue does not hold: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
