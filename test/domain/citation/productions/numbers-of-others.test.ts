import { cited } from "../../../support/cited";

const KZ = { jurisdiction: "KZ" };

describe("a number that belongs to the unit behind it", () => {
  it.each([
    ["Элемент: 12-баптың 1-тармағы", ["? 12(1)"]],
    ["Құрылымдық элемент: 12-баптың 1-тармағы", ["? 12(1)"]],
    ["Во второй части статьи 8 и первой части статьи 9 GDPR", ["eu-gdpr 8(2), 9(1)"]],
    ["статья 3 и первый пункт статьи 9 КПР", ["crc 3, 9(1)"]],
  ])("is none of the one before it: %s", (text, expected) => {
    expect(cited(text, KZ)).toEqual(expected);
  });

  it("is one of the list where the unit behind has a number of its own", () => {
    expect(cited("частями первой и второй статьи 134 УК РК", KZ)).toEqual(["kz-criminal-code 134(1), 134(2)"]);
  });

  it("is one with those that hyphens join to it behind a sign", () => {
    expect(cited("Utah Code § 13-71-202 was studied.", KZ)).toEqual(["? 13-71-202"]);
  });

  it("is in no article behind it where it is what is added", () => {
    const found = cited("Статью 31 Закона «Об образовании» дополнить пунктом 4, статью 36 – убрать", KZ);
    expect(found[0]).toBe("kz-education-2007 31");
    expect(found.join(" ")).not.toContain("36(4)");
  });
});
