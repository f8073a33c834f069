import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { systemLanguage } from "../../src/cli/system-language";
import { flatten } from "../support/flatten-threads";
import { gapTable } from "../support/run-command-line";

const SAMPLE = join(__dirname, "../../assets/sample-review.en.xlsx");
/** The sample with something to remark. */
const NOTED = join(mkdtempSync(join(tmpdir(), "gap-table-")), "noted.xlsx");
beforeAll(() => writeFileSync(NOTED, flatten(readFileSync(SAMPLE))));
const NOWHERE = join(tmpdir(), "gap-table-nothing-is-here.xlsx");

/** Lines with three English words in a row and no Cyrillic; a citation and what it became is nobody's language. */
const englishIn = (said: string): readonly string[] =>
  said
    .split("\n")
    .filter(
      (line) => /(?:^|\s)[a-z']{2,} [a-z']{2,} [a-z']{2,}/iu.test(line) && !/\p{Script=Cyrillic}| → /u.test(line),
    );

describe("the language that the command line speaks", () => {
  it.each([
    ["ru-KZ", "ru"],
    ["kk", "kk"],
    ["en-GB", "en"],
    ["de-DE", "en"],
  ])("on a system in %s is %s", (locale, language) => {
    expect(systemLanguage(locale)).toBe(language);
  });

  it("is that of the system where no other is asked for", async () => {
    expect((await gapTable(["check", NOWHERE], [], "ru")).err).toMatch(/^Файла «.*» нет\. Проверьте имя и папку\.\n$/);
    expect((await gapTable(["check", NOWHERE], [], "kk")).err).toMatch(/^«.*» файлы жоқ\./);
    expect((await gapTable(["check", NOWHERE])).err).toMatch(/^There is no file/);
    expect((await gapTable(["check", SAMPLE], [], "ru")).out).toContain("строка");
  });

  it("is that of --language before the system's", async () => {
    expect((await gapTable(["check", NOWHERE, "--language", "kk"], [], "ru")).err).toMatch(/^«.*» файлы жоқ\./);
    expect((await gapTable(["check", NOWHERE, "--language", "en"], [], "ru")).err).toMatch(/^There is no file/);
  });

  it.each(["ru", "kk"] as const)("is %s in all that is said of a brief, too", async (language) => {
    const at = mkdtempSync(join(tmpdir(), "gap-table-"));
    const brief = join(at, "brief.docx");
    const said = [
      await gapTable(["new", join(at, "new.xlsx")], [], language),
      await gapTable(["check", join(at, "new.xlsx")], [], language),
      await gapTable(["brief", SAMPLE, "-o", brief], [], language),
      await gapTable(["status", brief, SAMPLE], [], language),
      await gapTable(["refresh", brief, SAMPLE, "--dry-run"], [], language),
      await gapTable(["refresh", brief, SAMPLE, "--take", "G-001"], [], language),
      await gapTable(["brief", SAMPLE, "-o", brief], [], language),
      await gapTable(["normalise", SAMPLE, "--dry-run"], [], language),
      await gapTable(["repair", SAMPLE, "--dry-run"], [], language),
      await gapTable(["lookup", "xyzzy"], [], language),
      await gapTable(["cite", "--jsonl"], ["{"], language),
      await gapTable(["brief", SAMPLE, "-o", "brief.odt"], [], language),
    ].map(({ out, err }) => out + err);
    for (const text of said) expect(text).toMatch(/\p{Script=Cyrillic}{3}/u);
    expect(englishIn(said.join("\n"))).toEqual([]);
  });

  it("changes nothing but the messages and cures in the JSON of a check, where each thing has an id of its own", async () => {
    interface Report {
      readonly findings: readonly { readonly id: string }[];
      readonly waived: readonly { readonly id: string }[];
      readonly remarks: readonly { readonly id: string }[];
    }
    const check = async (language: string): Promise<Report> => {
      const { out } = await gapTable(["check", NOTED, "--json", "--language", language]);
      return JSON.parse(out, (key, value: unknown) =>
        ["message", "cure"].includes(key) ? undefined : value,
      ) as Report;
    };
    const english = await check("en");
    expect(await check("ru")).toEqual(english);
    expect(await check("kk")).toEqual(english);
    const ids = [...english.findings, ...english.waived, ...english.remarks].map(({ id }) => id);
    expect(ids).toContain("cited-part-exists/Gaps/G-004/sources/CRC, arts. 12 and 61 [61]");
    expect(ids).toContainEqual(expect.stringMatching(/^threads-flattened\/Gaps\/[A-Z]+\d+$/u));
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+\//u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(["ru", "kk"] as const)("is %s in help and of what can't be read as a command line", async (language) => {
    const commands = ["new", "check", "brief", "status", "refresh", "cite", "lookup", "normalise", "repair", "sample"];
    for (const args of [[], ...commands.map((command) => [command])]) {
      expect(englishIn((await gapTable([...args, "--help"], [], language)).out)).toEqual([]);
    }
    for (const args of [
      ["chekc"],
      ["check"],
      ["check", "a.xlsx", "b.xlsx"],
      ["check", "a.xlsx", "--languge", "ru"],
      ["check", "a.xlsx", "--language", "de"],
      ["check", "a.xlsx", "--language"],
      ["brief", "a.xlsx"],
      ["lookup", "x", "--limit", "0"],
      ["new", "a.xlsx", "-j", "Narnia"],
    ]) {
      const { code, err } = await gapTable(args, [], language);
      expect(code).toBe(2);
      expect(err).toMatch(language === "ru" ? /^ошибка: / : /^қате: /);
      expect(err).not.toMatch(/\b(missing|not specified|unknown|invalid|Expected|Allowed|Did you mean)\b/);
    }
  });
});
