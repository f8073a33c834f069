import type { BriefDocuments } from "../../app/ports";
import { openBriefFile } from "./linked/brief-file";
import { contentSeal } from "./content-seal";
import { readBriefRecord } from "./read-brief-record";
import { isSealed } from "./seal";
import { readTemplate } from "./template";
import { toPageLayout } from "./template-layout";
import { writeBrief } from "./write-brief";

/**
 * Briefs as Word documents on a template, whose look a person may have changed in Word.
 *
 * @throws UnusableInput when the template is no Word document or lost something the brief needs
 */
export function docxDocuments(template: Uint8Array): BriefDocuments {
  const parts = readTemplate(template);
  const layout = toPageLayout(parts);
  return {
    layout: () => layout,
    write: (brief) => writeBrief(template, parts, brief),
    open: (file) => openBriefFile(file, layout),
    read: readBriefRecord,
    isUntouched: isSealed,
    contentSeal,
  };
}
