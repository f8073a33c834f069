import { openBrief } from "../../../src/adapters/word/open-brief";
import type { OpenDocument } from "../../../src/preview/host/document/open-document";
import { briefDocuments } from "../../domain/brief/composed";
import { briefOfHistories, requireTrueHistories } from "../../support/brief-histories";
import type { BriefInHand } from "../../support/brief-histories";
import { openInWord } from "../../support/word";
import { outsideOfControlsIn, wordsTypedIn } from "../../support/worked-in-brief";
import { OPEN_WORKS, shownIn } from "../../support/worked-in-open-brief";

const works = Object.values(OPEN_WORKS);
const layout = briefDocuments.layout();
const brief = openBrief(() => Promise.resolve(layout));

/** A lock may stand at another place among a control's properties than before. */
const withoutLocks = (xml: string): string => xml.replace(/<w:lock\b[^>]*\/>/gu, "");

const briefInWord = (document: OpenDocument): BriefInHand => ({
  open: () => brief,
  works: works.length,
  work: (name, pick, word) => works[name]!(document, pick, word),
  words: () => wordsTypedIn(shownIn(document)),
  outside: () => outsideOfControlsIn(withoutLocks(document.file.text(document.file.mainPart))),
});

describe.each(["live", "on saving"] as const)(
  "a brief that is open in a Word whose data and texts are joined %s, and its table, through a history of edits",
  (manner) => {
    it("loses no words of a person and calls no stale or edited text fresh", async () => {
      const { document } = await openInWord(briefOfHistories(), { manner });
      const untouched = document.file.moment();
      await requireTrueHistories(() => {
        document.file.goBackTo(untouched);
        return briefInWord(document);
      }, 15);
    }, 3_600_000);
  },
);
