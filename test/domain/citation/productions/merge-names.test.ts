import { cited } from "../../../support/cited";

describe("the word for what an act is, right before its letters", () => {
  it.each([
    ["статья 8 Регламента GDPR", "eu-gdpr 8"],
    ["ст. 8 Общего регламента GDPR", "eu-gdpr 8"],
    ["пункт 2 статьи 28 Закона DSA", "eu-dsa 28(2)"],
    ["в статье 28b Директивы AVMSD", "eu-avmsd 28b"],
    ["стандарт 12 Кодекса AADC", "uk-aadc 12"],
    ["статья 17 Пакта МПГПП", "iccpr 17"],
    ["Article 5 of the Regulation GDPR", "eu-gdpr 5"],
    ["DSA Регламентінің 28-бабы", "eu-dsa 28"],
  ])("is part of its name: %s", (text, expected) => {
    expect(cited(text)).toEqual([expected]);
  });

  it.each([
    ["Согласно статье 5 Закона GDPR требует согласия", ["? 5", "eu-gdpr"]],
    ["статья 12 Кодекса; GDPR, ст. 8", ["? 12", "eu-gdpr 8"]],
    ["статья 12 Кодекса, GDPR, ст. 8", ["? 12", "eu-gdpr 8"]],
  ])("is another act where the letters are of no such kind or stand apart: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
