/** Makes assets/brief-template.docx from the parts in brief-template/. The same parts give the same bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";

/** In the order of the file: Office wants the content types first. */
const PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "word/document.xml",
  "word/_rels/document.xml.rels",
  "word/styles.xml",
  "word/settings.xml",
  "word/numbering.xml",
  "word/fontTable.xml",
  "word/theme/theme1.xml",
  "word/header1.xml",
  "word/header2.xml",
  "word/footer1.xml",
  "word/footer2.xml",
  "customXml/item1.xml",
  "customXml/_rels/item1.xml.rels",
  "customXml/itemProps1.xml",
  "docProps/core.xml",
  "docProps/app.xml",
];

/** The first day a zip can name, in local time as zips want it: the zone of the machine must not show. */
const NO_TIME = new Date(1980, 0, 1);

export function buildTemplate(): Uint8Array {
  const files: Zippable = {};
  for (const part of PARTS) {
    files[part] = new Uint8Array(readFileSync(join(__dirname, "brief-template", part)));
  }
  return zipSync(files, { level: 9, mtime: NO_TIME });
}

if (require.main === module) writeFileSync(join(__dirname, "..", "brief-template.docx"), buildTemplate());
