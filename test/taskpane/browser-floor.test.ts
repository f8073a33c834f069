import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Node } from "acorn";

const PANE = join(__dirname, "../../dist/pane");
const scripts = readdirSync(PANE).filter((name) => name.endsWith(".js"));
const styles = readdirSync(PANE).filter((name) => name.endsWith(".css"));

/**
 * What Safari 16.4, Chromium 109 and Firefox 115 read: ECMAScript 2022, with class static blocks and lookbehind, and
 * nothing after it. The parser reads regular expressions too, so flags and groups of later years are refused with them.
 */
const read = (code: string): Node => parse(code, { ecmaVersion: 2022, sourceType: "script" });

function faultOf(code: string): string | undefined {
  try {
    read(code);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Members that came after Safari 16.4; a name that other things bear too would be no proof. */
const LATER =
  /\b(?:Object|Map)\.groupBy\b|\bPromise\.(?:withResolvers|try)\b|\bIterator\.(?:from|prototype)\b|\.(?:isSubsetOf|isSupersetOf|symmetricDifference|isDisjointFrom|getOrInsert)\(|\bURL\.(?:parse|canParse)\b|\bAbortSignal\.any\b|\bRegExp\.escape\b/u;

describe("the floor of Safari 16.4", () => {
  it.each(["/(?<a>x)|(?<a>y)/", "/[\\p{L}--[a-z]]/v", "/(?i:a)/", "using file = open()", "a ||= #b in c"])(
    "is below %s, which the check refuses",
    (code) => {
      expect(() => read(code)).toThrow(SyntaxError);
    },
  );

  it("holds lookbehind, which the reading of citations needs, and static blocks", () => {
    expect(read("/(?<=a)b(?<!c)/u; class A { static { } }")).toBeTruthy();
  });

  it("is kept by every script of the pane", () => {
    expect(scripts.length).toBeGreaterThan(20);
    for (const name of scripts) {
      const code = readFileSync(join(PANE, name), "utf8");
      expect([name, faultOf(code)]).toEqual([name, undefined]);
      expect([name, LATER.exec(code)?.[0]]).toEqual([name, undefined]);
    }
  });

  it("is kept by its styles: no rule inside a rule, which came with 16.5", () => {
    for (const name of styles) {
      const code = readFileSync(join(PANE, name), "utf8");
      expect([name, /\{[^{}@]*&[^{}]*\{/u.test(code)]).toEqual([name, false]);
    }
  });
});
