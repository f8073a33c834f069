/** What a note tells of the thread that it stands for: nothing of who said what, or when. */
export interface ThreadStub {
  readonly text: string;
  readonly replies: readonly string[];
}

/**
 * `[Threaded comment]` on a line of its own, then prose about versions of Excel. Both are in the language of the Excel
 * that wrote it; the name of the program is the same in all of them, and so is the order.
 */
const OPENING = /^\s*\[[^[\]\n]{2,60}\][^\S\n]*\n(?=[\s\S]*?Excel)/u;
/** `Comment:` or `Reply:` in any language, on a line of its own. */
const LABEL = /^[^\S\n]?(\p{L}[\p{L} ]{0,30}?)\s?[:：][^\S\n]*$/u;
/** What Excel puts before the first line of each text. */
const INDENT = "    ";

/**
 * The thread in a note that Excel wrote beside it for programs that know no threads, and that outlived it; undefined
 * for a note of any other kind.
 *
 * Where a text holds lines that look like the beginning of a reply, they are taken for one, as long as they use the
 * same word as the first.
 */
export function parseThreadStub(note: string): ThreadStub | undefined {
  const text = note.replaceAll(/\r\n?/gu, "\n");
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const lines = text.slice(opening[0].length).split("\n");
  const first = lines.findIndex((line) => LABEL.test(line));
  if (first < 0 || !lines.slice(0, first).join("\n").includes("Excel")) return undefined;
  const [said = "", ...replies] = sectionsOf(lines.slice(first + 1), labelOf(lines[first]));
  return { text: said, replies };
}

/** The texts below the first label, cut where a reply begins. */
function sectionsOf(lines: readonly string[], label: string): readonly string[] {
  // Our own writing adds replies in English to a note in any language, as Excel does.
  let reply = label === "Comment" ? "Reply" : undefined;
  const sections: string[][] = [[]];
  lines.forEach((line, at) => {
    const word = labelOf(line);
    const isReply = word === "Reply" || word === reply || (word !== "" && reply === undefined);
    if (isReply && (lines[at + 1] ?? "").startsWith(INDENT)) {
      if (word !== "Reply") reply = word;
      sections.push([]);
    } else sections.at(-1)?.push(line);
  });
  return sections.map(([head = "", ...rest]) =>
    [head.startsWith(INDENT) ? head.slice(INDENT.length) : head, ...rest].join("\n").trimEnd(),
  );
}

const labelOf = (line: string | undefined): string => LABEL.exec(line ?? "")?.[1] ?? "";
