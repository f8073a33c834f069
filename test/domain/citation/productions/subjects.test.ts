import { cited } from "../../../support/cited";

describe("a treaty by its short name with words on its subject", () => {
  it.each([
    ["Будапештская конвенция о преступлениях в сети, ст. 9", ["budapest 9"]],
    ["Lanzarote Convention on the protection of children, art. 9", ["lanzarote 9"]],
    ["Стамбульской конвенцией о предотвращении насилия (ст. 9)", ["istanbul 9"]],
    ["Istanbul Convention on violence against women of the Council of Europe, art. 9", ["istanbul 9"]],
  ])("keeps its place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Lanzarote Convention on the protection of children and the CRC, art. 9", ["lanzarote", "crc 9"]],
    ["general comment No. 25 on the digital environment and the CRC, art. 3", ["crc-gc-25", "crc 3"]],
    ["ЗОП № 25 о цифровой среде и Конвенция о правах ребёнка, ст. 3", ["crc-gc-25", "crc 3"]],
    ["Istanbul Convention on Temporary Admission, art. 3", ["istanbul", "? 3"]],
    ["Будапештская конвенция о договоре перевозки грузов, ст. 9", ["budapest", "? 9"]],
    ["Istanbul Convention on the Council of Europe customs, art. 5", ["istanbul", "? 5"]],
    ["Стамбульская конвенция о таможне Совета Европы, ст. 5", ["istanbul", "? 5"]],
    ["Стамбульская конвенция о протоколах Еуропа Кеңесінің конвенциясы, ст. 5", ["istanbul", "? 5"]],
  ])(
    "takes no place of what is named among them, nor one where they are no words of its title: %s",
    (text, expected) => {
      expect(cited(text)).toEqual(expected);
    },
  );
});

describe("a general comment with its subject", () => {
  it.each([
    ["General comment No. 12 on the right to adequate food, para. 6", "? 6"],
    ["General comment No. 14 on the right to health, para. 12", "? 12"],
    ["General comment No. 5 – Persons with disabilities, para. 6", "? 6"],
    ["General comment No. 12 (the right to adequate food), para. 6", "? 6"],
    ["general comment No. 16 on the right to privacy, family, home and correspondence, para. 10", "? 10"],
    ["GC 25 (ICCPR), para. 12", "? 12"],
    ["Замечание общего порядка № 14 о праве на наивысший достижимый уровень здоровья, п. 12", "? 12"],
    ["№ 13 жалпы тәртіптегі ескертпе (білім алу құқығы), 6-тармақ", "? 6"],
  ])("is another body's: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    ["General comment No. 12 on the right of the child to be heard, para. 20", "crc-gc-12 20"],
    ["General comment No. 12: The right of the child to be heard, para. 20", "crc-gc-12 20"],
    ["General comment No. 5 (2003) – General measures of implementation, para. 6", "crc-gc-5 6"],
    ["General comment No. 16 on the business sector, para. 5", "crc-gc-16 5"],
    ["General comment No. 25 (CRC), paras. 67-78", "crc-gc-25 67-78"],
    ["ЗОП № 25 (КПР), п. 70", "crc-gc-25 70"],
    ["пп. 43-49 Замечания общего порядка № 25 о средствах правовой защиты", "crc-gc-25 43-49"],
    ["CRC/C/GC/14 on health, para. 6", "crc-gc-14 6"],
  ])("is the Committee's on the Rights of the Child: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });
});

describe("an act of the Union by its number, with words of its title", () => {
  it.each([
    ["Regulation (EU) 2022/2065 on a Single Market For Digital Services, Article 28(1)", ["eu-dsa 28(1)"]],
    ["Regulation (EU) 2024/1689 laying down rules on artificial intelligence, Article 5", ["eu-ai-act 5"]],
    ["Directive 2002/58/EC concerning the protection of privacy, Article 5", ["? 5"]],
    ["Регламент (ЕС) 2022/2065 о едином рынке цифровых услуг, статья 28(1)", ["eu-dsa 28(1)"]],
    [
      "Регламент (ЕС) 2016/679 Европейского парламента и Совета от 27 апреля 2016 г. о защите лиц, ст. 8",
      ["eu-gdpr 8"],
    ],
    ["Цифрлық қызметтердің бірыңғай нарығы туралы (ЕО) 2022/2065 регламенті, 28-бап", ["eu-dsa 28"]],
  ])("keeps its place: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Regulation (EU) 2022/2065 on platforms and the CRC, Article 16", ["eu-dsa", "crc 16"]],
    ["Regulation (EU) 2022/2065 on the Bill, Article 9", ["eu-dsa"]],
    ["Регламент (ЕС) 2016/679 против проекта, ст. 9", ["eu-gdpr"]],
  ])("has none that another name, or a draft, stands before: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
