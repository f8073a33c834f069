import { unzipSync } from "fflate";

import { openBriefFile } from "../../../../src/adapters/docx/linked/brief-file";
import { briefDocuments } from "../../../domain/brief/composed";
import { briefOfHistories, requireTrueHistories } from "../../../support/brief-histories";
import type { BriefInHand } from "../../../support/brief-histories";
import { WORKS, outsideOfControls, wordsTyped } from "../../../support/worked-in-brief";

const works = Object.values(WORKS);
const layout = briefDocuments.layout();

function briefInFile(): BriefInHand {
  let file = briefOfHistories();
  let brief = openBriefFile(file, layout);
  return {
    open: () => (brief = openBriefFile(file, layout)),
    works: works.length,
    work: (name, pick, word) => (file = works[name]!(file, pick, word)),
    words: () => wordsTyped(brief.file()),
    outside: () => outsideOfControls(brief.file()),
    requireMore: (_, { differing }) => {
      expect(differing).toEqual([]);
      requireSameParts(file, brief.file());
      file = brief.file();
    },
  };
}

describe("a brief and its table through a history of edits", () => {
  it("loses no words of a person and calls no stale or edited text fresh", async () => {
    await requireTrueHistories(briefInFile, 30);
  }, 3_600_000);
});

/** Every part but those that show bound texts, the data part and the properties, byte for byte. */
function requireSameParts(before: Uint8Array, after: Uint8Array): void {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const others = Object.keys(is).filter(
    (name) => !/^(word\/(document|header\d|footer\d)|customXml\/item1|docProps\/(core|app))\.xml$/.test(name),
  );
  for (const name of others) expect([name, Buffer.compare(is[name]!, was[name]!)]).toEqual([name, 0]);
}
