/** Makes the sample drafts: `assets/sample-draft.*.txt` as they are typed here, and the same as Word documents. */
import { zipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Languages of the sample drafts; Russian and Kazakh are one draft in two languages. */
export const DRAFT_LANGUAGES = ["en", "ru", "kk"] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

const LANGUAGE_TAGS: Readonly<Record<DraftLanguage, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** The first day a zip can name, in local time as zips want it: the zone of the machine must not show. */
const NO_TIME = new Date(1980, 0, 1);

/** A sample draft as a plain text. */
export const draftText = (language: DraftLanguage): string =>
  readFileSync(join(__dirname, `draft.${language}.txt`), "utf8");

/** The same draft as a Word document. */
export const buildDraft = (language: DraftLanguage): Uint8Array => toWordDraft(draftText(language), language);

/**
 * A draft as a Word document: three lines of title, headings with their styles, points and sub-points numbered by Word,
 * so that their numbers stand in no text. The same text gives the same bytes.
 */
export function toWordDraft(draft: string, language: DraftLanguage): Uint8Array {
  const lines = draft.split("\n").filter((line) => line !== "");
  let articles = 0;
  const body = lines.map((line, index) => {
    if (index < 3) return paragraph(index === 1 ? "Title" : "Subtitle", line);
    if (/^(?:Chapter|Глава) \d+\.|^\d+-тарау\./u.test(line)) return paragraph("Heading1", line);
    if (/^(?:Article|Статья) \d+\.|^\d+-бап\./u.test(line)) {
      articles += 1;
      return paragraph("Heading2", line);
    }
    const [, mark = "", text = line] = /^\d+([.)]) (.*)$/u.exec(line) ?? [];
    const level = mark === "." ? 0 : 1;
    return paragraph("Normal", text, mark === "" ? undefined : { list: articles, level });
  });
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${["document.main", "styles", "numbering"].map((kind) => `<Override PartName="/word/${kind.replace(".main", "")}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
    "word/document.xml": word(
      "document",
      `<w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body>`,
    ),
    "word/_rels/document.xml.rels": relationships([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/styles.xml": word("styles", styles(LANGUAGE_TAGS[language])),
    "word/numbering.xml": word("numbering", numbering(articles)),
  };
  const files = Object.entries(parts).map(
    ([name, xml]) => [name, new TextEncoder().encode(DECLARATION + xml)] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: NO_TIME });
}

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

const word = (root: string, inner: string): string =>
  `<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:${root}>`;

const relationships = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

function paragraph(style: string, text: string, item?: { readonly list: number; readonly level: number }): string {
  const number = item ? `<w:numPr><w:ilvl w:val="${item.level}"/><w:numId w:val="${item.list}"/></w:numPr>` : "";
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${number}</w:pPr><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph"${id === "Normal" ? ` w:default="1"` : ""} w:styleId="${id}"><w:name w:val="${name}"/>${id === "Normal" ? "" : `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>`}${properties}</w:style>`;

const heading = (level: number, align: string): string =>
  `<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="${align}"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/></w:rPr>`;

function styles(language: string): string {
  const centred = `<w:pPr><w:jc w:val="center"/></w:pPr>`;
  return `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>${[
    style("Normal", "Normal", `<w:pPr><w:jc w:val="both"/></w:pPr>`),
    style("Title", "Title", `${centred}<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>`),
    style("Subtitle", "Subtitle", `${centred}<w:rPr><w:i/></w:rPr>`),
    style("Heading1", "heading 1", heading(0, "center")),
    style("Heading2", "heading 2", heading(1, "left")),
  ].join("")}`;
}

const numberLevel = (at: number, text: string): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${at * 426}" w:firstLine="709"/></w:pPr></w:lvl>`;

/** One list for all points and sub-points, begun anew by each article. */
function numbering(articles: number): string {
  const lists = Array.from(
    { length: articles },
    (_, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${numberLevel(0, "%1.")}${numberLevel(1, "%2)")}</w:abstractNum>${lists.join("")}`;
}

if (require.main === module) {
  for (const language of DRAFT_LANGUAGES) {
    const path = join(__dirname, `../sample-draft.${language}`);
    writeFileSync(`${path}.txt`, draftText(language));
    writeFileSync(`${path}.docx`, buildDraft(language));
    process.stdout.write(`Wrote ${path}.docx and ${path}.txt\n`);
  }
}
