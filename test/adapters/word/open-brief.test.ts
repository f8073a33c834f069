import { openBriefFile } from "../../../src/adapters/docx/linked/brief-file";
import { openBrief } from "../../../src/adapters/word/open-brief";
import type { EditedChoice, RefreshPlan } from "../../../src/domain/brief/refresh/refresh-plan";
import { OfficeError } from "../../../src/preview/host/rich-api/office-error";
import { textOf } from "../../../src/preview/host/document/control-text";
import type { WireAction } from "../../../src/preview/host/rich-api/wire";
import type { WordWindow } from "../../../src/preview/host/document/word-window";
import { briefOfSample, changedSample, KEEP_ALL, lookAt, templateLayout } from "../../support/linked-brief";
import { describeLinkedBrief } from "../../support/linked-brief-conformance";
import { officeErrors } from "../../support/validate-office";
import { openInWord } from "../../support/word";

let file: Uint8Array;
const brief = openBrief(() => Promise.resolve(templateLayout()));
beforeAll(async () => {
  file = await briefOfSample();
});

const ISSUE = "The draft lets a school publish photographs of pupils without asking them.";
const MINE = "What a person typed into the brief.";
const changed = () => changedSample({ "Gaps!B4": ISSUE });
const TAG = "gap-table:G-001/issue";
const SET_TEXT = 143;

const controlOf = ({ document }: WordWindow, tag = TAG) => document.controls.find((control) => control.tag === tag)!;
const shown = (word: WordWindow, tag = TAG) => textOf(controlOf(word, tag).content!, "Current");
const dataOf = ({ document: { file: parts } }: WordWindow) => parts.text(parts.dataParts[0]!);
const locksOf = ({ document }: WordWindow) =>
  document.controls.map(({ tag, lock }) => `${tag} ${JSON.stringify(lock)}`);
const blockOf = (plan: RefreshPlan) => plan.blocks.find(({ id }) => id === "G-001/issue")!;

/** As a person edits a text of the brief: after unlocking it, by hand. */
function typeInto(word: WordWindow, text: string): void {
  const { id, lock } = controlOf(word);
  word.document.setLock(id, { content: false, deletion: false });
  word.document.writeControl(id, text);
  word.document.setLock(id, lock);
}

async function refresh(choice: EditedChoice = "keep") {
  const looked = await lookAt(brief, changed());
  return brief.write(looked.changesFor({ ...KEEP_ALL, edited: choice })!);
}

describe.each(["live", "on saving"] as const)("in a Word whose data and texts are joined %s", (manner) =>
  describeLinkedBrief(
    "an open document",
    async (given) => {
      const { document } = await openInWord(given, { manner });
      return { brief, save: () => document.save() };
    },
    // Word fills its controls from the data as it opens a document, so what stands in the document alone is gone by then.
    "the document and the data",
  ),
);

describe.each(["live", "on saving"] as const)(
  "a brief that is open in a Word whose data and texts are joined %s",
  (manner) => {
    it("is read as its file is", async () => {
      await openInWord(file, { manner });
      const { value } = await brief.read();
      const ofFile = (await openBriefFile(file, templateLayout()).read()).value;
      const seen = ({ controls }: typeof value) => controls.map(({ value: of, text, locked }) => [of, text, locked]);
      expect(seen(value)).toEqual(seen(ofFile));
      expect({ ...value, controls: [] }).toEqual({ ...ofFile, controls: [] });
    });

    it("says what the workbook says after a refresh, in the texts and in the data, and is locked as before", async () => {
      const word = await openInWord(file, { manner });
      const locks = locksOf(word);
      expect(await refresh()).toMatchObject({ differing: [], freed: 0, placed: [] });
      expect(shown(word)).toBe(ISSUE);
      expect(dataOf(word)).toContain(ISSUE);
      expect(locksOf(word)).toEqual(locks);
      expect(blockOf((await lookAt(brief, changed())).plan).state).toBe("fresh");
      const saved = word.document.save();
      expect(await officeErrors(saved)).toEqual([]);
      expect(blockOf((await lookAt(openBriefFile(saved, templateLayout()), changed())).plan).state).toBe("fresh");
    });

    it("changes as its file would be changed", async () => {
      const word = await openInWord(file, { manner });
      const looked = await lookAt(brief, changed());
      await brief.write(looked.changesFor(KEEP_ALL)!);
      const closed = openBriefFile(file, templateLayout());
      await closed.write((await lookAt(closed, changed())).changesFor(KEEP_ALL)!);
      const { value: inFile } = await closed.read();
      const { value: inWord } = await openBriefFile(word.document.save(), templateLayout()).read();
      expect(inWord).toEqual(inFile);
    });

    it("leaves no tracked change, and tracks on afterwards", async () => {
      const word = await openInWord(file, { manner });
      word.document.tracking = "TrackAll";
      await refresh();
      expect(word.document.tracking).toBe("TrackAll");
      expect(word.document.file.text("word/document.xml")).not.toMatch(/<w:(?:ins|del) /u);
      expect(shown(word)).toBe(ISSUE);
    });

    it("keeps what a person typed, and says so from then on", async () => {
      const word = await openInWord(file, { manner });
      typeInto(word, MINE);
      expect(blockOf((await lookAt(brief, changed())).plan)).toMatchObject({ state: "both", text: MINE, now: ISSUE });
      await refresh("keep");
      expect(shown(word)).toBe(MINE);
      expect(blockOf((await lookAt(brief, changed())).plan)).toMatchObject({ state: "edited", text: MINE });
    });

    it("takes the table's text where a person chooses so", async () => {
      const word = await openInWord(file, { manner });
      typeInto(word, MINE);
      await refresh("take");
      expect(shown(word)).toBe(ISSUE);
      expect(blockOf((await lookAt(brief, changed())).plan).state).toBe("fresh");
    });

    it("turns a text loose where a person chooses so, and leaves it", async () => {
      const word = await openInWord(file, { manner });
      typeInto(word, MINE);
      expect(await refresh("free")).toMatchObject({ freed: 1, differing: [] });
      expect(word.document.controls.some(({ tag }) => tag === TAG)).toBe(false);
      expect(textOf(word.document.file.tree("word/document.xml"))).toContain(MINE);
    });

    it("is plain text once it is frozen, without its data", async () => {
      const word = await openInWord(file, { manner });
      const before = textOf(word.document.file.tree("word/document.xml"));
      const count = word.document.controls.length;
      expect(await brief.freeze()).toBe(count);
      expect(word.document.controls).toEqual([]);
      expect(word.document.file.dataParts).toEqual([]);
      expect(textOf(word.document.file.tree("word/document.xml"))).toBe(before);
      expect(await officeErrors(word.document.save())).toEqual([]);
      await expect(brief.read()).rejects.toThrow("not a brief");
    });

    it("leaves a text that was edited after the preview, and names it", async () => {
      const word = await openInWord(file, { manner });
      const looked = await lookAt(brief, changed());
      typeInto(word, MINE);
      const { differing } = await brief.write(looked.changesFor(KEEP_ALL)!);
      expect(differing).toEqual([{ control: `${TAG} 1`, expected: ISSUE, found: MINE }]);
      expect(shown(word)).toBe(MINE);
      expect(dataOf(word)).not.toContain(ISSUE);
    });

    it("puts the old texts back where the data is refused, and locks them", async () => {
      let refusals = 1;
      const word = await openInWord(file, {
        manner,
        faults: { common: (call) => (call === SET_TEXT && refusals-- > 0 ? 6100 : undefined) },
      });
      const [old, data, locks] = [shown(word), dataOf(word), locksOf(word)];
      await expect(refresh()).rejects.toThrow("its texts were put back");
      expect([shown(word), dataOf(word), locksOf(word)]).toEqual([old, data, locks]);
    });

    it("names what stands between where nothing can be put back either", async () => {
      let isBroken = false;
      await openInWord(file, {
        manner,
        faults: {
          common: (call) => (call === SET_TEXT ? ((isBroken = true), 6100) : undefined),
          request: ({ ObjectPaths }) =>
            isBroken && Object.values(ObjectPaths).some(({ Name }) => Name === "InsertText")
              ? new OfficeError("GeneralException", "Word is busy")
              : undefined,
        },
      });
      await expect(refresh()).rejects.toThrow(/press Undo until these texts are as they were: .*G-001: Issue/u);
    });
  },
);

/** Whether an action locks a control. */
const isLocking = ({ Name, ArgumentInfo }: WireAction): boolean =>
  Name === "CannotEdit" && (ArgumentInfo?.Arguments ?? [])[0] === true;

it("names the texts that Word does not lock again", async () => {
  const word = await openInWord(file, {
    faults: {
      request: ({ Actions }) =>
        Actions.filter(isLocking).length > 0 ? new OfficeError("GeneralException", "Word is busy") : undefined,
    },
  });
  await expect(refresh()).rejects.toThrow(/did not lock these texts again: .*G-001: Issue/u);
  expect(shown(word)).toBe(ISSUE);
});

it("locks the others one by one where Word refuses some", async () => {
  const word = await openInWord(file, {
    faults: {
      request: ({ Actions }) =>
        Actions.filter(isLocking).length > 1 ? new OfficeError("GeneralException", "Word is busy") : undefined,
    },
  });
  const locks = locksOf(word);
  await refresh();
  expect(locksOf(word)).toEqual(locks);
});

describe("a brief that Word does not show in full", () => {
  it("is left as it is where Word lists fewer controls than the document holds", async () => {
    const word = await openInWord(file, { faults: { loses: ({ tag }) => tag === TAG } });
    const before = word.document.save();
    await expect(brief.read()).rejects.toThrow("does not list all texts");
    await expect(
      brief.write({
        texts: [],
        freed: [],
        placed: [],
        properties: [],
        draft: {
          box: undefined,
          mark: undefined,
          status: { before: "", now: "" },
          value: undefined,
          sections: undefined,
        },
        memory: (await openBriefFile(file, templateLayout()).read()).value.memory,
      }),
    ).rejects.toThrow("does not list all texts");
    expect(word.document.save()).toEqual(before);
  });

  it("is read without a text that a person deleted", async () => {
    const word = await openInWord(file);
    const { id } = controlOf(word);
    word.document.setLock(id, { content: false, deletion: false });
    word.document.deleteControl(id, false);
    expect(blockOf((await lookAt(brief, changed())).plan).state).toBe("removed");
  });

  it("is refused by a Word before its time, in plain words", async () => {
    await openInWord(file, { apiSets: { WordApi: "1.3", CustomXmlParts: "1.1" } });
    await expect(brief.read()).rejects.toThrow("too old to refresh a brief while it is open");
  });

  it("shows the text a person goes to", async () => {
    const word = await openInWord(file);
    const selected: number[] = [];
    word.document.onSelect = (id) => selected.push(id);
    await brief.goTo(`${TAG} 1`);
    await brief.goTo("gap-table:G-404/issue 1");
    expect(selected).toEqual([controlOf(word).id]);
  });
});
