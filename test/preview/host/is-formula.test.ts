import { isFormula } from "../../../src/preview/host/state/is-formula";

it.each([
  "1+1",
  "SUM(A1:B2)",
  "NOW()",
  "-A1%",
  'IF(A1="", "a ""b""", B1&"c")',
  "Sheet1!A1:B2",
  "'My sheet'!$A$1",
  "Gaps[[#This Row],[ID]]",
  'COUNTIFS(Gaps[Aspects], "*"&[@Aspect]&"*")',
  "{1,2;3,4}",
  "(A1+B1)*2",
  "IFERROR(A1,)",
  "1.5e3",
  "СУММ(A1:A2)",
  "#REF!",
  "SUM($3:$5)",
  "Sheet1!3:3",
  "'My sheet'!$1:$1",
  ".5+1",
  "@A1",
  "A1#",
  "[1]Sheet1!A1",
  "SUM(Sheet1:Sheet3!A1)",
  "SUM(A:A)",
])("is one: %s", (text) => {
  expect(isFormula(text)).toBe(true);
});

it.each([
  "see article 5 of the CRC",
  "SUM(",
  "SUM(A1",
  "A1)",
  " см. статью 5",
  "",
  "1 +",
  "* 2",
  "no such rule",
  "5 бап",
  'A1 "text"',
  "a, b",
])("is none: %j", (text) => {
  expect(isFormula(text)).toBe(false);
});
