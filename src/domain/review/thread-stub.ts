/** What a note tells of the thread that it stands for: nothing of who said what, or when. */
export interface ThreadStub {
  /** The comment; what somebody typed above the words of Excel's own stands before it. */
  readonly text: string;
  readonly replies: readonly string[];
}

/**
 * `[Threaded comment]` on a line of its own, then prose about versions of Excel. Both are in the language of the Excel
 * that wrote it; the name of the program is the same in all of them, and so is the order.
 */
const OPENING = /^\s*\[[^[\]\n]{2,60}\][^\S\n]*$/u;
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
  if (!note.includes("Excel")) return undefined;
  const lines = note.replaceAll(/\r\n?/gu, "\n").split("\n");
  const found = ownWordsIn(lines);
  if (!found) return undefined;
  const { opening, label } = found;
  const [said = "", ...replies] = sectionsOf(lines.slice(label + 1), labelOf(lines[label]));
  const above = lines.slice(0, opening).join("\n").trim();
  return { text: above === "" ? said : `${above}\n${said}`, replies };
}

/** The lines of the words of Excel's own: where they begin, and the label of the comment behind them. */
function ownWordsIn(lines: readonly string[]): { readonly opening: number; readonly label: number } | undefined {
  let bracket: number | undefined;
  let opening: number | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.includes("Excel")) opening = bracket;
    if (OPENING.test(line)) bracket = at;
    if (!LABEL.test(line)) continue;
    if (opening !== undefined) return { opening, label: at };
    bracket = undefined;
  }
  return undefined;
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
