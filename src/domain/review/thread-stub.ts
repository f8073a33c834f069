/** What a note tells of the thread that it stands for: nothing of who said what, or when. */
export interface ThreadStub {
  /** The comment; what somebody typed above the words of Excel's own stands before it. */
  readonly text: string;
  readonly replies: readonly string[];
}

/**
 * `[Threaded comment]` on a line of its own, then a sentence about versions of Excel. Both are in the language of the
 * Excel that wrote it; the name of the program is the same in all of them, and so are the order and the link.
 */
const OPENING = /^\s*\[([^[\]\n]{2,60})\][^\S\n]*$/u;
const LINK = /https?:\/\/go\.microsoft\.com\/fwlink\//u;
const LINK_ALONE = /^\s?https?:\/\/go\.microsoft\.com\/fwlink\/\S*\s*$/u;
const BEGINS_SMALL = /^\s?\p{Ll}/u;
/** What programs are known to open such a note with; nobody else's brackets say the same. */
const KNOWN_OPENINGS: ReadonlySet<string> = new Set([
  "Threaded comment",
  "Цепочка примечаний",
  "Kommentarthread",
  "Comentario encadenado",
  "线程批注",
]);
/** `Comment:` or `Reply:` in any language, on a line of its own. */
const LABEL = /^[^\S\n]?(\p{L}[\p{L} ]{0,30}?)\s?[:：][^\S\n]*$/u;
/** What Excel puts before the first line of each text. */
const INDENT = "    ";

/**
 * The thread in a note that Excel wrote beside it for programs that know no threads, and that outlived it; undefined
 * for a note of any other kind, and where it is not sure that the words in it are Excel's own.
 *
 * Where a text holds lines that look like the beginning of a reply, they are taken for one, as long as they use the
 * same word as the first.
 *
 * @param isExcels whether the note's author tells that Excel put it there
 */
export function parseThreadStub(note: string, isExcels = false): ThreadStub | undefined {
  if (!note.includes("Excel")) return undefined;
  const lines = note.replaceAll(/\r\n?/gu, "\n").split("\n");
  const own = ownWordsIn(lines, isExcels);
  if (!own) return undefined;
  const [said = "", ...replies] = sectionsOf(lines.slice(own.label + 1), labelOf(lines[own.label]));
  const typed = lines.slice(0, own.label).filter((_, at) => at !== own.opening && (at < own.first || at > own.last));
  const above = typed.join("\n").trim();
  return { text: above === "" ? said : `${above}\n${said}`, replies };
}

/** The lines that hold words of Excel's own. */
interface OwnWords {
  readonly opening: number;
  /** Of the sentence, which a program may have broken into several. */
  readonly first: number;
  readonly last: number;
  /** Of the comment. */
  readonly label: number;
}

/** Excel's own words, the surest of what may be them; all other lines are somebody's. */
function ownWordsIn(lines: readonly string[], isExcels: boolean): OwnWords | undefined {
  const openings = [...lines.keys()].filter((at) => OPENING.test(lines[at] ?? ""));
  const sentences = [...lines.keys()].filter((at) => namesProgram(lines[at]));
  const signs = [
    ({ first, last }: Sentence) => lines.slice(first, last + 1).some((line) => LINK.test(line)),
    (_: Sentence, opening: number) => KNOWN_OPENINGS.has(OPENING.exec(lines[opening] ?? "")?.[1] ?? ""),
    () => isExcels,
  ];
  for (const isSure of signs) {
    for (const at of sentences) {
      const opening = openings.filter((each) => each < at).at(-1);
      if (opening === undefined) continue;
      const sentence = sentenceAround(lines, at);
      const label = isSure(sentence, opening) ? labelBelow(lines, sentence.last) : undefined;
      if (label !== undefined) return { opening, ...sentence, label };
    }
  }
  return undefined;
}

type Sentence = Pick<OwnWords, "first" | "last">;

/** The lines of a sentence that one of them is of, down to the last that names the program or the link below that. */
function sentenceAround(lines: readonly string[], at: number): Sentence {
  let first = at;
  while (goesOn(lines[first - 1], lines[first])) first--;
  let last = at;
  for (let row = at; !LINK.test(lines[row] ?? "") && goesOn(lines[row], lines[row + 1]); row++) {
    if (namesProgram(lines[row + 1])) last = row + 1;
  }
  return { first, last: linkBelow(lines, last) ?? last };
}

const namesProgram = (line = ""): boolean => line.includes("Excel");

/**
 * The line with the link that ends a sentence, where nothing but the rest of it stands between: words in small letters,
 * and what introduces the link. Any other line may be a person's own, as may all of them where no link follows.
 */
function linkBelow(lines: readonly string[], sentence: number): number | undefined {
  if (LINK.test(lines[sentence] ?? "")) return sentence;
  for (let at = sentence + 1; !namesProgram(lines[at]); at++) {
    const line = lines[at] ?? "";
    if (LINK.test(line)) return at;
    const isIntroduction = /[:：]\s*$/u.test(line) && LINK_ALONE.test(lines[at + 1] ?? "");
    if (!BEGINS_SMALL.test(line) && !isIntroduction) return undefined;
  }
  return undefined;
}

/** Whether a line is the rest of the sentence above: a line that begins as a sentence does may be a person's own. */
const goesOn = (above = "", below = ""): boolean =>
  /[^\s.!?…。！？\]]\s*$/u.test(above) &&
  (BEGINS_SMALL.test(below) || (above.includes("Excel") && below.startsWith("Excel")));

/** The label of the comment below Excel's sentence; further down only where its text is set in as Excel does. */
function labelBelow(lines: readonly string[], sentence: number): number | undefined {
  const next = lines.findIndex((line, at) => at > sentence && line.trim() !== "");
  if (labelOf(lines[next]) !== "") return next;
  const label = lines.findIndex((line, at) => at > sentence && labelOf(line) !== "");
  return label > 0 && (lines[label + 1] ?? "").startsWith(INDENT) ? label : undefined;
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
