import { fold } from "../../../src/domain/text/fold";
import { holdsName } from "../../../src/domain/text/holds-name";

const holds = (text: string, name: string): boolean => holdsName(fold(text), fold(name));

describe("a name in a text", () => {
  it.each([
    ["Narnia Pupils Act, s. 5", "Narnia Pupils Act"],
    ["see (Pupils Act)", "Pupils Act"],
    ["the Pupils Act's aim", "Pupils Act"],
    ["NPA-7, s. 2", "NPA-7"],
    ["по Закону об учениках", "Закону об учениках"],
    ["статья 5 Кодекса Нарнии", "Кодекс"],
    ["согласно Лансаротской конвенции", "Лансаротской конвенци"],
    ["Оқушылар туралы заңның 5-бабы", "Оқушылар туралы заң"],
    ["ОҚУШЫЛАР ТУРАЛЫ ЗАҢҒА сәйкес", "Оқушылар туралы заң"],
    ["impart, and then the part 5 of it", "part 5"],
  ])("%s holds %s", (text, name) => {
    expect(holds(text, name)).toBe(true);
  });

  it.each([
    ["a party to the Pact", "part"],
    ["Law 50 of Narnia", "Law 5"],
    ["CRC, art. 16", "RC"],
    ["Aid Actions of 2024", "Aid Act"],
    ["заңнама", "заң"],
    ["КПР2", "КПР"],
    ["Закон Нарнии", "акон"],
    ["anything", ""],
  ])("%s does not hold %s", (text, name) => {
    expect(holds(text, name)).toBe(false);
  });
});
