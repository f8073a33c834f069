import { partOf, treeOf, visibleText, withPart } from "../adapters/docx/open-docx";

const DOCUMENT = "word/document.xml";
const STORE = "customXml/item1.xml";

/** What a person does to a brief; `pick` says where, `word` is one that stands nowhere else. */
export type Work = (file: Uint8Array, pick: number, word: string) => Uint8Array;

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs;
const CONTROL =
  /<w:sdt>\s*<w:sdtPr>(?:(?!<w:sdt>).)*?<w:tag w:val="gap-table:[^"]*\/[^"]*"\/>(?:(?!<w:sdt>).)*?<\/w:sdt>/gs;
/** Controls that show a cell as it stands. */
const CELL = /<w:tag w:val="gap-table:[^"]*\/(headline|issue|solution|recommendation)"/;
export const BLOCK = /<w:pStyle w:val="Brief(?:GapTitle|GapText|GapSource|Number|Body)"\/>/;

/** Change one of the places that a pattern finds, if it finds any. */
const at = (
  file: Uint8Array,
  pattern: RegExp,
  pick: number,
  change: (found: string) => string,
  which = /./,
): Uint8Array =>
  withPart(file, DOCUMENT, (xml) => {
    const found = [...xml.matchAll(pattern)].filter(([text]) => which.test(text));
    const one = found[pick % Math.max(1, found.length)];
    if (one === undefined) return xml;
    return xml.slice(0, one.index) + change(one[0]) + xml.slice(one.index + one[0].length);
  });

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const retyped = (control: string, text: string): string =>
  control.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent>${run(text)}</w:sdtContent>`);

/** Each as a word processor leaves it in the file. */
export const WORKS: Readonly<Record<string, Work>> = {
  "types over a bound text, as LibreOffice stores it": (file, pick, word) =>
    at(file, CONTROL, pick, (control) => retyped(control, `${word} instead`), CELL),
  "types over a bound text, as Word stores it": (file, pick, word) => {
    const controls = [...partOf(file, DOCUMENT).matchAll(CONTROL)]
      .map(([control]) => control)
      .filter((control) => CELL.test(control));
    const path = /w:xpath="([^"]*)"/.exec(controls[pick % Math.max(1, controls.length)] ?? "")?.[1];
    if (path === undefined) return file;
    const typed = withPart(file, DOCUMENT, (xml) =>
      xml.replace(CONTROL, (control) => (control.includes(`"${path}"`) ? retyped(control, `${word} typed`) : control)),
    );
    return withPart(typed, STORE, (xml) => setAt(xml, path, `${word} typed`));
  },
  "adds a paragraph": (file, pick, word) =>
    at(file, PARAGRAPH, pick, (found) => `${found}<w:p>${run(word)}</w:p>`, BLOCK),
  "types beside a bound text": (file, pick, word) => at(file, CONTROL, pick, (control) => run(word) + control),
  "moves a paragraph": (file, pick) => {
    const blocks = [...partOf(file, DOCUMENT).matchAll(PARAGRAPH)]
      .map(([text]) => text)
      .filter((text) => BLOCK.test(text));
    const moved = blocks[pick % Math.max(1, blocks.length)];
    if (moved === undefined || blocks.length < 2) return file;
    const cut = withPart(file, DOCUMENT, (xml) => xml.replace(moved, () => ""));
    return at(cut, PARAGRAPH, pick * 7 + 1, (found) => found + moved, BLOCK);
  },
  "deletes a paragraph": (file, pick) => at(file, PARAGRAPH, pick, () => "", BLOCK),
  "doubles a paragraph": (file, pick) => at(file, PARAGRAPH, pick, (found) => found + found, BLOCK),
  "doubles a paragraph and types into the copy": (file, pick, word) =>
    at(file, PARAGRAPH, pick, (found) => found + found.replace(CONTROL, (one) => retyped(one, `${word} copied`)), CELL),
  "restyles a text": (file, pick) =>
    at(file, CONTROL, pick, (control) =>
      control.replace(/(<w:sdtContent>.*?<w:r>)(?:<w:rPr>.*?<\/w:rPr>)?/s, "$1<w:rPr><w:i/></w:rPr>"),
    ),
};

/** The data part with another text for one value. */
function setAt(xml: string, path: string, text: string): string {
  const steps = [...path.matchAll(/b:(\w+)\[(\d+)\]/g)]
    .slice(1)
    .map(([, name, number]) => [name!, Number(number)] as const);
  let from = 0;
  for (const [name, number] of steps) {
    const pattern = new RegExp(`<${name}(?=[\\s>/])`, "g");
    // The first step below a parent finds the parent's own name too where both are called alike.
    pattern.lastIndex = from === 0 ? 0 : from + 1;
    for (let count = 0; count < number; count++) from = pattern.exec(xml)!.index;
  }
  const open = xml.indexOf(">", from) + 1;
  return xml.slice(0, open) + text + xml.slice(xml.indexOf("</", open));
}

/** The words that a person typed, as often as the document shows them. */
export const wordsTyped = (file: Uint8Array): readonly string[] => wordsTypedIn(partOf(file, DOCUMENT));

export const wordsTypedIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/mine\d+/g)].map(([word]) => word).sort();

/** The document without what our controls hold. */
export const outsideOfControls = (file: Uint8Array): string => outsideOfControlsIn(partOf(file, DOCUMENT));

export const outsideOfControlsIn = (xml: string): string =>
  xml.replace(CONTROL, (control) =>
    control.replace(/<w:sdtContent>.*<\/w:sdtContent>/s, "").replace(/ w:xpath="[^"]*"/, ""),
  );

/** What the document says, in reading order. */
export const documentText = (file: Uint8Array): string => visibleText(treeOf(file));
