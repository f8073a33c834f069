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
  "|«Байланыс туралы» Заңның| талаптарына сай мынадай редакцияда жазылсын: …",
])("is not of one that it follows or cites: %s", (marked) => {
  expect(changes(marked)).toBe(false);
});
