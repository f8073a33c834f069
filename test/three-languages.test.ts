import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";

import { LANGUAGES } from "../src/domain/language";
import { wordsIn } from "./support/words";

const SRC = join(__dirname, "../src");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join("/"));

const sources = files.map((file) =>
  ts.createSourceFile(file, readFileSync(join(SRC, file), "utf8"), ts.ScriptTarget.ES2022, true),
);

/** Every node of the program that a test is about, with where it stands. */
function found<T>(seek: (node: ts.Node) => T | undefined): readonly { readonly at: string; readonly what: T }[] {
  return sources.flatMap((source) => {
    const here: { at: string; what: T }[] = [];
    const visit = (node: ts.Node): void => {
      const what = seek(node);
      if (what !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        here.push({ at: `${source.fileName}:${line + 1}`, what });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return here;
  });
}

/** The text of a literal, of several put together, or of a template without what is put into it. */
function literalText(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join("");
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [literalText(node.left), literalText(node.right)];
  return left === undefined && right === undefined ? undefined : `${left ?? ""}${right ?? ""}`;
}

/** Errors whose message a person reads as it is, and the kinds of them. */
const TOLD = /^(UnusableInput|NotVerified|Refused|ReviewBlocked|AnswerTooLarge)$/;

/** The texts of an object that says something in each language; undefined for any other. */
function textsOf(node: ts.Node): Readonly<Record<string, string>> | undefined {
  if (!ts.isObjectLiteralExpression(node) || node.properties.length !== LANGUAGES.length) return undefined;
  const texts: Record<string, string> = {};
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) return undefined;
    const text = literalText(property.initializer);
    if (text === undefined) return undefined;
    texts[property.name.getText()] = text;
  }
  return LANGUAGES.every((language) => language in texts) ? texts : undefined;
}

/** Three words in a row, of which none is a command to be typed: a sentence, not a name. */
const SENTENCE = /\b[a-z']{2,} [a-z']{2,} [a-z']{2,}\b/;

describe("what a person is told", () => {
  it("is never an error made of one language's words", () => {
    const bare = found((node) => {
      if (!ts.isNewExpression(node) || !TOLD.test(node.expression.getText())) return undefined;
      const [said] = node.arguments ?? [];
      return said && literalText(said);
    });
    expect(bare).toEqual([]);
  });

  it("is in the language's own letters in Russian and Kazakh", () => {
    const said = found(textsOf);
    expect(said.length).toBeGreaterThan(250);
    const english = said.filter(
      ({ what }) =>
        SENTENCE.test(what["en"] ?? "") &&
        ["ru", "kk"].some(
          (language) => !/\p{Script=Cyrillic}{3}/u.test(what[language] ?? "") || what[language] === what["en"],
        ),
    );
    expect(english.map(({ at }) => at)).toEqual([]);
  });

  it("calls a note of Excel “ескертпе” in Kazakh, since “жазба” is the brief", () => {
    const messages = found(textsOf).map(({ what }) => [what["ru"] ?? "", what["kk"] ?? ""] as const);
    const notes = [...messages, ...pairs(wordsIn("ru"), wordsIn("kk"))].filter(([ru]) => /заметк|заметок/iu.test(ru));
    expect(notes.length).toBeGreaterThan(8);
    expect(notes.filter(([, kk]) => !/ескертпе/iu.test(kk) || /жазба/iu.test(kk))).toEqual([]);
  });

  // Those of the domain are put together in ways of each language's own.
  it("names the same things in every language of a message", () => {
    const lost = found((node) => {
      if (!textsOf(node) || !ts.isObjectLiteralExpression(node)) return undefined;
      const [first = "", ...others] = node.properties.map(argumentsIn);
      return others.every((names) => names === first) ? undefined : node.properties.map(argumentsIn).join(" / ");
    });
    expect(lost.filter(({ at }) => !at.startsWith("domain/"))).toEqual([]);
  });
});

/** The phrases of a value in two languages, side by side; those that are put together as they are written. */
function pairs(one: unknown, other: unknown): readonly (readonly [string, string])[] {
  if (typeof one !== "object" || one === null) return [[String(one), String(other)]];
  return Object.entries(one).flatMap(([key, value]) => pairs(value, (other as Record<string, unknown>)[key]));
}

/** The values that a text puts in, each once, without the functions and languages by which they are put in. */
function argumentsIn(text: ts.Node): string {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isValue(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  if (ts.isPropertyAssignment(text)) visit(text.initializer);
  return [...names].sort().join(", ");
}

const isValue = ({ parent, text }: ts.Identifier): boolean =>
  !(ts.isPropertyAccessExpression(parent) && parent.name.text === text) &&
  !(ts.isCallExpression(parent) && parent.expression.getText() === text);
