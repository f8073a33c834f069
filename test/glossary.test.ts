import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { LANGUAGES } from "../src/domain/language";
import type { Language } from "../src/domain/language";
import { bundledCatalogue } from "../src/adapters/catalogue/bundled-catalogue";

const ROOT = join(__dirname, "..");

/** What reads all forms that a person may type, and what quotes the titles of instruments as they are. */
const READS_ALL_FORMS =
  /\/(?:citation|lookup|draft|adopt|provision|text)\/|\/adapters\/catalogue\/|\/style-sheet\.ts$|kazakhstan-documents\.ts$/u;

/** A word of the glossary that is not used: the row it stands in, as it is written there, and as it is looked for. */
interface Unused {
  readonly row: number;
  readonly language: Language;
  readonly written: string;
  readonly pattern: RegExp;
}

/** Rows of the page's tables: what, then for each language the term and, in backticks, what is not used. */
function glossary(page: string): {
  readonly terms: readonly (readonly string[])[];
  readonly unused: readonly Unused[];
} {
  const rows = page
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| (?:what +\||-)/u.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const unused = rows.flatMap((cells, row) =>
    LANGUAGES.flatMap((language, at) =>
      [...(cells[2 + 2 * at] ?? "").matchAll(/`([^`]+)`/gu)].map(([, written = ""]) => ({
        row,
        language,
        written,
        pattern: toPattern(written),
      })),
    ),
  );
  return { terms: rows, unused };
}

const toPattern = (written: string): RegExp => {
  const words = written.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll("\\*", "[\\p{L}]*");
  return new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}])`, "giu");
};

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file}`)
    .filter((file) => ending.test(file));

/** The texts of a source by their language: those of `ru.ts`, and what stands behind `ru:` elsewhere. */
function textsOf(file: string, source: string): readonly (readonly [Language, string])[] {
  const named = LANGUAGES.find((language) => new RegExp(`[/.]${language}\\.(?:ts|yaml)$`, "u").test(file));
  if (named !== undefined) return [[named, source]];
  const [, ...pieces] = source.split(/\b(en|ru|kk): /u);
  return pieces.flatMap((piece, at) => (at % 2 === 0 ? [[piece as Language, pieces[at + 1] ?? ""] as const] : []));
}

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*(?:\/\/|#).*$/gmu, "");

/** Names of earlier versions are read, and never said. */
const withoutFormer = (source: string): string => source.replace(/\bformerly: \[[^\]]*\]/gu, "");

const { terms, unused } = glossary(readFileSync(join(ROOT, "docs/glossary.md"), "utf8"));

const unusedIn = (language: Language, text: string): readonly Unused[] =>
  unused.filter((each) => each.language === language && text.search(each.pattern) >= 0);

describe("the glossary", () => {
  it("has a term of each language in every row, and says which are not used", () => {
    expect(terms.length).toBeGreaterThan(20);
    for (const cells of terms) {
      expect(cells).toHaveLength(7);
      for (const cell of cells) expect(cell).not.toBe("");
    }
  });

  it("never says of a term both that it is used and that it is not", () => {
    const clashes = unused.filter(({ language, pattern }) =>
      terms.some((cells) => [...(cells[1 + 2 * LANGUAGES.indexOf(language)] ?? "").matchAll(pattern)].length > 0),
    );
    expect(clashes.map(({ written }) => written)).toEqual([]);
  });

  it("is kept by all that the program and its samples say", () => {
    const files = [...filesIn("src", /\.tsx?$/u), ...filesIn("assets/source", /\.yaml$/u)].filter(
      (file) => !READS_ALL_FORMS.test(`/${file}`),
    );
    const faults = files.flatMap((file) =>
      textsOf(file, withoutFormer(withoutComments(readFileSync(join(ROOT, file), "utf8")))).flatMap(
        ([language, text]) =>
          unused
            .filter((each) => each.language === language)
            .flatMap(({ pattern, written }) =>
              [...text.matchAll(pattern)].map(([found]) => `${relative("src", file)}: “${found}” (${written})`),
            ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("calls the sheet of remarks in Russian and Kazakh by its name in that language", () => {
    const lines = filesIn("src", /\.tsx?$/u).flatMap((file) =>
      textsOf(file, withoutComments(readFileSync(join(ROOT, file), "utf8")))
        .filter(([language]) => language !== "en")
        .flatMap(([, text]) => text.split("\n"))
        .filter((line) => /\p{Script=Cyrillic}/u.test(line) && /(?<!\p{L})Feedback(?!\p{L})/u.test(line)),
    );
    expect(lines).toEqual([]);
  });

  it("is kept by the catalogue's headings in Russian and Kazakh, save where the English has the instrument's own word", () => {
    const faults = bundledCatalogue().instruments.flatMap(({ id, parts }) =>
      parts.flatMap(({ heading, headingRu = "", headingKk = "" }) =>
        [...unusedIn("ru", headingRu), ...unusedIn("kk", headingKk)]
          .filter(({ row }) => !unusedIn("en", heading).some((each) => each.row === row))
          .map(({ written }) => `${id}, ${heading}: ${written}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  it("finds a word in another form, and not inside another word", () => {
    expect("об общих комментариях Комитета".match(toPattern("общ* комментари*"))).not.toBeNull();
    expect("сообщение комментария".match(toPattern("общ* комментари*"))).toBeNull();
  });
});
