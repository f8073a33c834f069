import type { Thread } from "../../../domain/review/thread";
import { readMojibake } from "../../../domain/text/read-mojibake";
import { relatedParts } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { decodeExcelText, encodeExcelText } from "../excel-text";
import { sheetNamed } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/** Let the comments of a cell say again what they said before a program read their letters wrongly, and their authors too. */
export function respellThread(workbench: Workbench, { sheet: name, cell }: Thread): void {
  const { pkg } = workbench;
  const sheet = sheetNamed(workbench, name);
  for (const part of relatedParts(pkg, sheet.part, "threadedComment")) {
    const xml = pkg.text(part);
    const elements = xmlSpans(xml, part, new Set(["threadedComment", "text"]));
    const here = elements.filter((each) => each.name === "threadedComment" && each.attributes["ref"] === cell);
    const texts = elements.filter(
      (each) => each.name === "text" && here.some(({ start, end }) => each.start > start && each.end < end),
    );
    pkg.set(part, splice(xml, texts.flatMap(respelled)));
  }
  for (const part of relatedParts(pkg, pkg.mainPart, "person")) {
    const xml = pkg.text(part);
    const persons = xmlSpans(xml, part, new Set(["person"]));
    pkg.set(
      part,
      splice(
        xml,
        persons.flatMap((person) => respelledNames(xml, person)),
      ),
    );
  }
}

function respelled({ text, openEnd, closeStart }: XmlElement): readonly Splice[] {
  const was = readMojibake(decodeExcelText(text));
  return was === undefined ? [] : [{ start: openEnd, end: closeStart, text: encodeExcelText(was) }];
}

const respelledNames = (xml: string, person: XmlElement): readonly Splice[] =>
  ["displayName", "userId"].flatMap((name) => {
    const was = readMojibake(person.attributes[name] ?? "");
    return was === undefined ? [] : [setAttribute(xml, person, name, was)];
  });
