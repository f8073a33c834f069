import { saysGeneralComment } from "../../../src/domain/instrument/says-treaty";

describe("saysGeneralComment", () => {
  it.each([
    "General Comment No. 25 (2021) on children's rights in relation to the digital environment",
    "Замечание общего порядка № 25 (2021) о правах детей в связи с цифровой средой",
    "Цифрлық ортаға қатысты балалардың құқықтары туралы № 25 жалпы тәртіптегі ескерту (2021)",
  ])("knows %s", (title) => {
    expect(saysGeneralComment(title)).toBe(true);
  });

  it.each(["General provisions", "Общие положения", "Жалпы ережелер"])("leaves %s", (title) => {
    expect(saysGeneralComment(title)).toBe(false);
  });
});
