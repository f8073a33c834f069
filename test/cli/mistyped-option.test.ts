import { gapTable } from "../support/run-command-line";

it.each([
  [["check", "--jsn", "x.xlsx"], "en", "(gap-table check --help lists its options)"],
  [["cite", "--jsn"], "ru", "(список ключей: gap-table cite --help)"],
  [["import", "x.txt"], "kk", "(кілттер тізімі: gap-table import --help)"],
  [["frobnicate"], "en", "(gap-table --help lists the commands)"],
  [["frobnicate"], "ru", "(список команд: gap-table --help)"],
] as const)("a command line %j that can't be read leads to the help on it (%s)", async (args, language, hint) => {
  const { code, err } = await gapTable(args, [], language);
  expect(code).toBe(2);
  expect(err).toContain(hint);
});
