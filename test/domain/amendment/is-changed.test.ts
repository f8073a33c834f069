import { isChanged } from "../../../src/domain/amendment/is-changed";

/** Whether the act between the bars is to be changed. */
const changes = (marked: string): boolean => {
  const [before = "", act = "", after = ""] = marked.split("|");
  return isChanged(before + act + after, { start: before.length, end: before.length + act.length });
};

it.each([
  "In |the Law on Communications|, replace paragraph 2 by: …",
  "Add a new article to |the Law on Communications|: …",
  "Amend |the Law on Communications|.",
  "В |Закон «О связи»| внести: …",
  "Дополнить |Закон «О связи»| статьей: …",
  "Включить новую статью в |Закон «О связи»|.",
  "|Закон «О связи»| дополнить: …",
  "|The Law on Communications| should say: …",
  "|«Байланыс туралы» Заң| мынадай баппен толықтырылсын: …",
  "|«Байланыс туралы» Заңда| 10-бап мынадай редакцияда жазылсын: …",
  "|«Байланыс туралы» Заңға| мынадай бап қосылсын: …",
  "Keep Article 9, and add to |the Law on Communications|: …",
  "Keep Article 9 and in |the Law on Communications| insert an article: …",
  "Keep Article 9 and replace |Article 5 of the Law on Communications| by: …",
  "Статью 9 оставить, а в |Закон о связи| включить статью: …",
  "Статью 9 оставить, а |статью 5 Закона о связи| дополнить: …",
  "9-бап қалдырылсын, ал |«Байланыс туралы» Заңға| мынадай бап қосылсын: …",
  "9-бап қалдырылсын, ал |«Байланыс туралы» Заңның 5-бабы| мынадай редакцияда жазылсын: …",
  "|В Гражданский процессуальный кодекс| внести: …",
  "|Азаматтық процестік кодексті| толықтыру: …",
])("is of the act that a solution puts something into: %s", (marked) => {
  expect(changes(marked)).toBe(true);
});

it.each([
  "In line with |the Law on Communications|, replace paragraph 2 by: …",
  "Set a duty as in |the Law on Communications|: …",
  "Add, in line with |the Convention on Data|: …",
  "В соответствии с |Законом «О связи»| изложить: …",
  "|«Байланыс туралы» Заңға| сәйкес мынадай редакцияда жазылсын: …",
  "|«Байланыс туралы» Заңға| сәйкес мынадай баппен толықтырылсын: …",
  "Replace paragraph 2, as in |the Law on Communications|, by: …",
  "Replace paragraph 2 (compare |Article 8 of the Law on Communications|) by: …",
  "Статью 9 изложить, как и |статью 5 Закона о связи|, в редакции: …",
  "|«Байланыс туралы» Заңның 5-бабында| көзделгендей жазылсын: …",
  "|«Байланыс туралы» Заңның| талаптарына сай мынадай редакцияда жазылсын: …",
])("is not of one that it follows or cites: %s", (marked) => {
  expect(changes(marked)).toBe(false);
});
