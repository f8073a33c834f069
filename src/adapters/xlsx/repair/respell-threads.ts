import type { Thread } from "../../../domain/review/thread";
import { readMojibake } from "../../../domain/text/read-mojibake";
import { relatedParts } from "../../opc/relationships";
import { setAttribute, splice } from "../../opc/splice";
import type { Splice } from "../../opc/splice";
import { xmlSpans } from "../../opc/xml-spans";
import type { XmlElement } from "../../opc/xml-spans";
import { decodeExcelText, encodeExcelText } from "../excel-text";
import { bySheet } from "./sheet-at-hand";
import type { Workbench } from "./sheet-at-hand";

/** Let comments say again what they said before a program read their letters wrongly, and name their authors so too. */
export function respellThreads(workbench: Workbench, threads: readonly Thread[]): void {
  if (threads.length === 0) return;
  const { pkg } = workbench;
  for (const [sheet, here] of bySheet(workbench, threads)) {
    const cells = new Set(here.map(({ cell }) => cell));
    for (const part of relatedParts(pkg, sheet.part, "threadedComment")) {
      const xml = pkg.text(part);
      const splices: Splice[] = [];
      let isMeant = false;
      for (const element of xmlSpans(xml, part, new Set(["threadedComment", "text"]))) {
        if (element.name === "threadedComment") isMeant = cells.has(element.attributes["ref"] ?? "");
        else if (isMeant) splices.push(...respelled(element));
      }
      pkg.set(part, splice(xml, splices));
    }
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
