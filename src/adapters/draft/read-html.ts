import { Tokenizer, TokenizerMode } from "parse5";
import type { Token, TokenHandler } from "parse5";

import type { DraftParagraph } from "../../domain/draft/draft-paragraph";
import { raiseDigits } from "../../domain/text/raised-digits";
import { withoutBlank } from "../../domain/draft/without-blank";
import { formatOrderedNumber } from "./ordered-list";

/** Elements whose inside is no text of the page, and how it is read up to their end. */
const LEFT_OUT: Readonly<Record<string, Tokenizer["state"]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
};

/** Elements that stand in a line; all others begin one and end it. */
const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/**
 * The paragraphs of a page; numbers of its lists are written out, since they stand in no text. Blanks that a browser
 * shows as one are one; nothing is fetched or run. Time is linear however deep elements are nested, since no tree is
 * built: which elements begin a line is all that counts here.
 */
export function readHtml(html: string): readonly DraftParagraph[] {
  const page = new Page();
  const tokenizer: Tokenizer = new Tokenizer({ sourceCodeLocationInfo: false }, page);
  page.leaveOut = (state) => (tokenizer.state = state);
  tokenizer.write(html, true);
  page.endLine();
  return withoutBlank(page.paragraphs);
}

/** Elements whose inside is struck through: it does not stand in the draft any more. */
const STRUCK = new Set(["del", "s", "strike"]);

/** A list that is open, and the number of its next item; undefined for one without numbers. */
type OpenList = { next: number; readonly type: string } | undefined;

class Page implements TokenHandler {
  readonly paragraphs: DraftParagraph[] = [];
  leaveOut: (state: Tokenizer["state"]) => void = () => undefined;
  readonly #lists: OpenList[] = [];
  #leftOut: string | undefined;
  #raisedBy = 0;
  #struckBy = 0;
  /** The passage that is struck through, and how many there were in the line. */
  #passage = "";
  #passages = 0;
  #preformattedBy = 0;
  #text = "";

  onStartTag({ tagName: name, attrs }: Token.TagToken): void {
    const attribute = (wanted: string) => attrs.find((one) => one.name === wanted)?.value;
    const state = LEFT_OUT[name];
    if (state !== undefined) {
      this.#leftOut = name;
      this.leaveOut(state);
    } else if (name === "sup") this.#raisedBy++;
    else if (STRUCK.has(name)) this.#struckBy++;
    else if (!INLINE.has(name)) this.endLine();
    if (name === "pre") this.#preformattedBy++;
    else if (name === "ul") this.#lists.push(undefined);
    else if (name === "ol")
      this.#lists.push({ next: wholeNumber(attribute("start")) ?? 1, type: attribute("type") ?? "1" });
    else if (name === "li") this.#beginItem(wholeNumber(attribute("value")));
  }

  onEndTag({ tagName: name }: Token.TagToken): void {
    if (name === this.#leftOut) this.#leftOut = undefined;
    else if (name === "sup") this.#raisedBy = Math.max(this.#raisedBy - 1, 0);
    else if (STRUCK.has(name)) this.#endStruck();
    else if (!INLINE.has(name)) this.endLine();
    if (name === "pre") this.#preformattedBy = Math.max(this.#preformattedBy - 1, 0);
    else if (name === "ol" || name === "ul") this.#lists.pop();
  }

  onCharacter({ chars }: Token.CharacterToken): void {
    if (this.#leftOut !== undefined) return;
    if (this.#preformattedBy === 0) {
      const shown = chars.replace(/[ \t\n\r\f]+/gu, " ");
      this.#add(this.#text === "" || this.#text.endsWith(" ") ? shown.replace(/^ /u, "") : shown);
      return;
    }
    const [first = "", ...more] = chars.split(/\r\n|\n|\r/u);
    this.#add(first);
    for (const line of more) {
      this.endLine();
      this.#add(line);
    }
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.onCharacter(token);
  }

  onNullCharacter(): void {
    // As browsers do, it is left out.
  }

  onComment(): void {
    // No text of the page.
  }

  onDoctype(): void {
    // No text of the page.
  }

  onEof(): void {
    this.endLine();
  }

  /** What stands in the line is a paragraph, unless it is blank. */
  endLine(): void {
    this.#endPassage();
    const leftOut = this.#passages > 0 ? { leftOut: { struck: this.#passages, hidden: 0 } } : {};
    const text = this.#text.trimEnd();
    if (text !== "" || this.#passages > 0) this.paragraphs.push({ text, ...leftOut });
    this.#passages = 0;
    this.#text = "";
    this.#raisedBy = 0;
  }

  #beginItem(value: number | undefined): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    list.next = value ?? list.next;
    this.#add(`${formatOrderedNumber(list.next, list.type)}. `);
    list.next++;
  }

  #endStruck(): void {
    this.#struckBy = Math.max(this.#struckBy - 1, 0);
    if (this.#struckBy === 0) this.#endPassage();
  }

  #endPassage(): void {
    if (this.#passage.trim() !== "") this.#passages++;
    this.#passage = "";
  }

  #add(text: string): void {
    if (this.#struckBy > 0) {
      this.#passage += text;
      return;
    }
    this.#text += this.#raisedBy > 0 ? raiseDigits(text) : text;
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? "", 10);
  return Number.isNaN(number) ? undefined : number;
}
