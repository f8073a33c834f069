import mammoth from "mammoth";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { toWordDraft } from "../assets/source/build-drafts";
import { readDraftFile } from "../src/adapters/draft/read-draft-file";
import { readDraft } from "../src/domain/draft/read-draft";
import { matchVersions } from "../src/domain/provision/versions/match-versions";
import { draftVersions } from "../test/support/draft-versions";
import { benchWork, COMMAND } from "./command";
import type { Work } from "./command";
import { measure, print } from "./measure";

/** Characters of the drafts that are imported: the largest is as long as a tax code. */
const SIZES = [1_100_000, 2_250_000, 4_500_000];
/** Articles of the drafts that are matched with their next version, at some seven provisions each. */
const ARTICLES = [150, 300, 750];

/** Drafts imported, beside mammoth that only reads the Word document; and versions matched. */
export async function benchDraft(): Promise<void> {
  await benchWork("Provisions of a draft as JSON", (folder) =>
    SIZES.flatMap((size): readonly Work[] => {
      const text = draftOf(size);
      const files = [
        [`${size / 1e6} M, .txt`, join(folder, `${size}.txt`), text],
        [`${size / 1e6} M, .docx`, join(folder, `${size}.docx`), toWordDraft(text, "ru")],
      ] as const;
      return files.map(([name, file, bytes]): Work => {
        writeFileSync(file, bytes);
        return [name, [COMMAND, "provisions", file, "--json", "--jurisdiction", "KZ"]];
      });
    }),
  );
  for (const size of SIZES) {
    const bytes = toWordDraft(draftOf(size), "ru");
    const contestants = [
      { name: "Gap Table, provisions", run: () => readDraft(readDraftFile(bytes, "draft.docx"), "KZ") },
      { name: "Gap Table, reading", run: () => readDraftFile(bytes, "draft.docx") },
      { name: "mammoth, reading", run: () => mammoth.extractRawText({ buffer: Buffer.from(bytes) }) },
    ];
    print(`A Word document of ${size / 1e6} M characters`, await measure(contestants, 3, () => undefined));
  }
  for (const articles of ARTICLES) {
    const { old, now } = draftVersions(1, articles);
    const [before, after] = [old, now].map(provisionsOf);
    const contestants = [{ name: "Gap Table", run: () => matchVersions(before ?? [], after ?? []) }];
    print(
      `Matching ${before?.length} provisions with their new version`,
      await measure(contestants, 5, () => undefined),
    );
  }
}

const provisionsOf = (text: string) =>
  readDraft(readDraftFile(new TextEncoder().encode(text), "draft.txt"), "KZ").provisions;

/** Of about so many characters, three lines of title first. */
function draftOf(size: number): string {
  const perArticle = draftVersions(1, 60).old.length / 60;
  return ["Закон", "О детях", "Проект", draftVersions(1, Math.round(size / perArticle)).old].join("\n");
}
