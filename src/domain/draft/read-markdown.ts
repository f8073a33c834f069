import type { DraftSource } from "./draft-paragraph";
import { readLines } from "./read-lines";

/**
 * The paragraphs of a text in Markdown: marks of headings, emphasis, quotations, links and tables are taken away, and
 * so is the stroke before an escaped sign. Words and signs of the text itself stay.
 */
export function readMarkdown(markdown: string): DraftSource {
  const lines = markdown
    .split(/\r\n|\n|\r/u)
    .filter(
      (line) => !/^\s*(?:```|~~~|\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*|-{3,}|\*{3,}|_{3,}|={3,})\s*$/u.test(line),
    );
  return readLines(lines.map(plainLine).join("\n"));
}

function plainLine(line: string): string {
  const bare = line
    .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/u, "$1")
    .replace(/^(?:\s{0,3}>\s?)+/u, "")
    .replace(/^\s*\|(.*)\|\s*$/u, (_, cells: string) =>
      cells
        .split("|")
        .map((cell) => cell.trim())
        .join("\n"),
    );
  return withoutEscapes(
    bare
      .replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s"[^"]*")?\)/gu, "$1")
      .replace(/(\*{1,3})(?=\S)([^*]*\S)\1/gu, "$2")
      .replace(/(?<![\p{L}\d])(_{1,3})(?=\S)([^_]*\S)\1(?![\p{L}\d])/gu, "$2"),
  );
}

const withoutEscapes = (text: string): string => text.replace(/\\([\\`*_{}[\]()#+\-.!<>|~])/gu, "$1");
