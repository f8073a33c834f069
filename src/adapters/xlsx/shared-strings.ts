import { PLAIN_TEXT, readPlain, readPlainText } from "../opc/plain-xml";
import { walkBesidePlain } from "../opc/walk-beside-plain";
import { isOnlyTags } from "../opc/xml-spans";
import type { XmlHandlers } from "../opc/xml-spans";
import { decodeExcelText } from "./excel-text";
import { RICH_TEXT, RichTextReader, textWithoutRuns } from "./rich-text";
import type { RichText } from "./rich-text";

const ENTRIES = { parent: "sst", child: "si" };
const WANTED = new Set([ENTRIES.parent, ENTRIES.child, ...RICH_TEXT]);

/** An entry without runs. */
const ENTRY = new RegExp(`<si><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></si>`, "uy");

/** The texts of the shared strings part, in order. */
export function readSharedStrings(xml: string, part: string): readonly RichText[] {
  const texts: RichText[] = [];
  const reader = new RichTextReader();
  const on: XmlHandlers = {
    open: (element) => {
      // What stands between two entries is of neither.
      if (element.name === ENTRIES.child) reader.take();
      else reader.open(element);
    },
    close: (element) => {
      if (element.name === ENTRIES.child) texts.push(reader.take());
      else reader.close(element);
    },
  };
  const read = (from: number): number =>
    readPlain(xml, from, ENTRY, ([, text = ""]) => texts.push(textWithoutRuns(decodeExcelText(readPlainText(text)))));
  walkBesidePlain(xml, part, WANTED, on, { ...ENTRIES, read });
  return texts;
}

/**
 * The shared strings that are asked for. A workbook keeps those of all sheets in one part, most of which may be of
 * none of ours; so entries are found by their tags, and only those that are needed are parsed.
 */
export class SharedStrings {
  readonly #xml: string;
  readonly #part: string;
  readonly #entries: Entries | undefined;
  readonly #known = new Map<number, RichText>();

  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#part = part;
    this.#entries = findEntries(xml);
    if (this.#entries === undefined)
      readSharedStrings(xml, part).forEach((text, index) => this.#known.set(index, text));
  }

  /** Parse these together, as far as they are there. @throws UnusableInput when one of them is damaged */
  need(numbers: Iterable<number>): void {
    const { head, starts, tail } = this.#entries ?? { head: "", starts: [], tail: "" };
    const missing = [...new Set(numbers)].filter((number) => !this.#known.has(number) && number in starts);
    if (missing.length === 0) return;
    const entries = missing.map((number) =>
      this.#xml.slice(starts[number], starts[number + 1] ?? this.#xml.length - tail.length),
    );
    readSharedStrings([head, ...entries, tail].join(""), this.#part).forEach((text, index) =>
      this.#known.set(missing[index] as number, text),
    );
  }

  /** Undefined for a text that is not there. @throws UnusableInput when it is damaged */
  get(number: number): RichText | undefined {
    if (!this.#known.has(number)) this.need([number]);
    return this.#known.get(number);
  }
}

interface Entries {
  /** The XML up to the first entry, and from behind the last on. */
  readonly head: string;
  readonly starts: readonly number[];
  readonly tail: string;
}

/** The declaration and the root's opening tag, with the root's prefix. */
const HEAD =
  /^\ufeff?(?:<\?xml[^<>]{0,200}\?>)?\s*<([\w.-]{0,40}:)?sst(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*>/u;

/** Where entries begin; undefined where it can't be told without parsing. */
function findEntries(xml: string): Entries | undefined {
  const [head, prefix = ""] = HEAD.exec(xml) ?? [];
  if (head === undefined || !isOnlyTags(xml, head.length)) return undefined;
  if (head.split("spreadsheetml").length !== 2) return undefined;
  const end = xml.lastIndexOf("</");
  const tag = `<${prefix}si`;
  const starts: number[] = [];
  for (let at = xml.indexOf(tag, head.length); at >= 0 && at < end; at = xml.indexOf(tag, at + tag.length)) {
    if (/[\s/>]/u.test(xml[at + tag.length] ?? "")) starts.push(at);
  }
  return { head, starts, tail: xml.slice(end) };
}
