import type { BriefFile } from "../../../app/linked-brief";
import type { PageLayout } from "../../../domain/brief/page-layout";
import type { LinkedContent } from "../../../domain/brief/refresh/linked-text";
import { ok } from "../../../domain/result";
import type { Result } from "../../../domain/result";
import { changeBriefFile } from "./change-brief-file";
import { freezeBriefFile } from "./freeze-brief-file";
import { openBrief } from "./open-brief";

/**
 * A brief in a file, as a refresh sees it.
 *
 * @param layout the measures of the template, for the number of pages
 * @throws UnusableInput when the file is no Word document, or none of ours
 */
export function openBriefFile(bytes: Uint8Array, layout: PageLayout): BriefFile {
  let file = bytes;
  let opened = openBrief(file, layout);
  const replace = (now: Uint8Array): void => {
    file = now;
    opened = openBrief(file, layout);
  };
  return {
    file: () => file,
    read: () => Promise.resolve<Result<LinkedContent>>(ok(opened.content, opened.messages)),
    write: (changes) => {
      const { file: now, written } = changeBriefFile(file, opened, changes);
      replace(now);
      return Promise.resolve(written);
    },
    freeze: () => {
      const { file: now, controls } = freezeBriefFile(opened);
      file = now;
      return Promise.resolve(controls);
    },
  };
}
