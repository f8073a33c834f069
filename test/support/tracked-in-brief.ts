import { withPart } from "../adapters/docx/open-docx";

const DOCUMENT = "word/document.xml";
const MARKS = 'w:author="A reader" w:date="2026-02-03T10:00:00Z"';

/** The first paragraph that shows a text of the brief, as XML. */
function paragraphOf(xml: string, tag: string): string {
  const at = xml.indexOf(`w:val="gap-table:${tag}"`);
  if (at < 0) throw new Error(`The brief does not show ${tag}`);
  const start = Math.max(xml.lastIndexOf("<w:p>", at), xml.lastIndexOf("<w:p ", at));
  return xml.slice(start, xml.indexOf("</w:p>", at) + "</w:p>".length);
}

type Mark = "ins" | "del" | "moveFrom" | "moveTo";

/** A paragraph as Word tracks that it was put in or taken out, whole. */
function marked(paragraph: string, mark: Mark): string {
  let id = 7000 + mark.length * 100;
  const runs = paragraph.replace(/<w:r>.*?<\/w:r>/gsu, (run) => {
    const kept = mark === "del" ? run.replace(/<(\/?)w:t(?=[ >])/gu, "<$1w:delText") : run;
    return `<w:${mark} w:id="${id++}" ${MARKS}>${kept}</w:${mark}>`;
  });
  return runs.replace("</w:pPr>", `<w:rPr><w:${mark} w:id="${id++}" ${MARKS}/></w:rPr></w:pPr>`);
}

/** A brief in which somebody moved the paragraph of a text behind that of another, with tracked changes. */
export const withMove = (file: Uint8Array, tag: string, behind: string): Uint8Array =>
  withPart(file, DOCUMENT, (xml) => {
    const paragraph = paragraphOf(xml, tag);
    const goal = paragraphOf(xml, behind);
    const copy = paragraph.replace(
      /<w:id w:val="(\d+)"\/>/gu,
      (_, id: string) => `<w:id w:val="${Number(id) + 5000}"/>`,
    );
    const range = (mark: Mark, id: number): string =>
      `<w:${mark}RangeStart w:id="${id}" ${MARKS} w:name="move1"/>` +
      `${marked(mark === "moveTo" ? copy : paragraph, mark)}<w:${mark}RangeEnd w:id="${id}"/>`;
    return xml.replace(goal, () => `${goal}${range("moveTo", 8001)}`).replace(paragraph, () => range("moveFrom", 8000));
  });

/** A brief in which somebody deleted the paragraph of a text, with tracked changes. */
export const withDeletion = (file: Uint8Array, tag: string): Uint8Array =>
  withPart(file, DOCUMENT, (xml) => {
    const paragraph = paragraphOf(xml, tag);
    return xml.replace(paragraph, () => marked(paragraph, "del"));
  });

const run = (text: string, element = "t"): string =>
  `<w:r><w:${element} xml:space="preserve">${text}</w:${element}></w:r>`;

/** A brief in which somebody put another word in the place of one, with tracked changes. */
export const withReplacement = (file: Uint8Array, before: string, word: string, now: string): Uint8Array =>
  withPart(file, DOCUMENT, (xml) => {
    const [left = "", right = ""] = before.split(word);
    const gone = `<w:del w:id="9001" ${MARKS}>${run(word, "delText")}</w:del>`;
    const come = `<w:ins w:id="9002" ${MARKS}>${run(now)}</w:ins>`;
    return xml.replace(run(before), () => `${run(left)}${gone}${come}${run(right)}`);
  });

/** The document once all of that is accepted, or rejected. */
export const settled = (file: Uint8Array, how: "accepted" | "rejected"): Uint8Array =>
  withPart(file, DOCUMENT, (xml) => {
    const [go, stay] = how === "accepted" ? ["del|moveFrom", "ins|moveTo"] : ["ins|moveTo", "del|moveFrom"];
    return xml
      .replace(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu, (paragraph) =>
        new RegExp(`<w:rPr><w:(?:${go}) `, "u").test(/<w:pPr>.*?<\/w:pPr>/su.exec(paragraph)?.[0] ?? "")
          ? ""
          : paragraph,
      )
      .replace(new RegExp(`<w:(${go}) [^>]*[^/]>.*?</w:\\1>`, "gsu"), "")
      .replace(new RegExp(`</?w:(?:${stay})(?: [^>]*)?>`, "gu"), "")
      .replace(/<w:move(?:From|To)Range(?:Start|End)[^>]*>/gu, "")
      .replace(/<(\/?)w:delText/gu, "<$1w:t");
  });
