import type { BriefFile } from "../../../app/linked-brief";
import type { PageLayout } from "../../../domain/brief/page-layout";
import { ok } from "../../../domain/result";
import { changeBriefFile } from "./change-brief-file";
import { freezeBriefFile } from "./freeze-brief-file";
import { openBrief } from "./open-brief";
import type { OpenedBrief } from "./open-brief";

/**
 * A brief in a file, as a refresh sees it.
 *
 * @param layout the measures of the template, for the number of pages
 * @throws UnusableInput when the file is no Word document, or none of ours
 */
export function openBriefFile(bytes: Uint8Array, layout: PageLayout): BriefFile {
  let file = bytes;
  let opened: OpenedBrief | undefined = openBrief(file, layout);
  // What was written was checked as it was written, so it is gone through again only when somebody asks.
  const present = (): OpenedBrief => (opened ??= openBrief(file, layout));
  const replace = (now: Uint8Array): void => {
    file = now;
    opened = undefined;
  };
  return {
    file: () => file,
    read: async () => {
      const { content, messages } = present();
      return ok(content, messages);
    },
    write: async (changes) => {
      const { file: now, written } = changeBriefFile(file, present(), changes);
      replace(now);
      return written;
    },
    freeze: async () => {
      const { file: now, controls } = freezeBriefFile(present());
      replace(now);
      return controls;
    },
  };
}
