import { cited } from "../../../support/cited";

describe("a treaty with an organisation before its name", () => {
  it.each([
    ["African Union Convention on Cybercrime, art. 14", ["? 14"]],
    ["Organization of American States Convention on the Rights of the Child, art. 3", ["? 3"]],
    ["Organisation of Islamic Cooperation Convention on the Rights of the Child, art. 3", ["? 3"]],
    ["The Commonwealth Convention on Cybercrime, art. 9", ["? 9"]],
    ["Гаагская конвенция о киберпреступности, ст. 3", ["? 3"]],
    ["Араб елдерінің киберқылмыс туралы конвенциясы, 9-бап", ["? 9"]],
    ["Arab Convention on Cybercrime, art. 14", ["? 14"]],
    ["art. 5 of the ECOWAS Convention on the Rights of the Child", ["? 5"]],
    ["Африканская конвенция о правах ребенка, ст. 3", ["? 3"]],
    ["ТМД-ның Бала құқықтары туралы конвенциясының 3-бабы", ["? 3"]],
  ])("is another one where the organisation is: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it.each([
    ["Council of Europe Convention on Cybercrime, art. 14", ["budapest 14"]],
    ["the United Nations Convention on the Rights of the Child, art. 3", ["crc 3"]],
    ["БҰҰ-ның Бала құқықтары туралы конвенциясының 3-бабы", ["crc 3"]],
  ])("is ours where the organisation is its own: %s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe("the year that stands before an act behind “the”", () => {
  it.each([
    ["the 2025 Online Safety Act, s. 13", ["? 13"]],
    ["the 2021 Online Safety Act, s. 63D", ["au-osa-2021 63D"]],
    ["the 2018 GDPR, art. 8", ["eu-gdpr 8"]],
  ])("is that of its title, where it has one: %s", (text, read) => {
    expect(cited(text, { jurisdiction: "GB" })).toEqual(read);
  });
});
