import { LETTERS } from "../../../src/ui/sharing/letters";

describe("an invitation", () => {
  it.each([
    ["en", "Law on Platforms", "Here is the brief on “Law on Platforms”."],
    ["en", "Draft Law on Platforms", "Here is the brief on the draft Law on Platforms."],
    ["en", "", "Here is the brief on the draft law."],
    ["ru", "О платформах", "Направляю записку о проекте «О платформах»."],
    ["ru", "Проект Закона «О платформах»", "Направляю записку о проекте «О платформах»."],
    ["ru", "Проект Цифрового кодекса", "Направляю записку о проекте Цифрового кодекса."],
    ["ru", "", "Направляю записку о проекте закона."],
    ["kk", "Платформалар туралы", "«Платформалар туралы» жобасы туралы жазбаны жіберемін."],
    ["kk", "Платформалар туралы заң жобасы", "Платформалар туралы заң жобасы туралы жазбаны жіберемін."],
    ["kk", "", "Заң жобасы туралы жазбаны жіберемін."],
  ] as const)("to a brief in %s says once that “%s” is a draft", (language, title, expected) => {
    expect(LETTERS.brief[language](title)).toContain(expected);
  });

  it.each([
    ["en", "Draft Law on Platforms", "the review of the draft Law on Platforms."],
    ["ru", "Проект Цифрового кодекса", "с обзором проекта Цифрового кодекса."],
    ["kk", "Платформалар туралы заң жобасы", "Платформалар туралы заң жобасына шолу кітабын"],
    ["kk", "Платформалар туралы", "«Платформалар туралы» жобасына шолу кітабын"],
  ] as const)("to a workbook in %s does so, too: “%s”", (language, title, expected) => {
    expect(LETTERS.workbook[language](title)).toContain(expected);
  });
});
