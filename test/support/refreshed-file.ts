import { openBriefFile } from "../../src/adapters/docx/linked/brief-file";
import { planRefresh } from "../../src/domain/brief/refresh/plan-refresh";
import type { EditedChoice, RefreshChoices, RefreshPlan } from "../../src/domain/brief/refresh/refresh-plan";
import { toChanges } from "../../src/domain/brief/refresh/to-changes";
import type { LinkedContent } from "../../src/domain/brief/refresh/linked-text";
import type { Review } from "../../src/domain/review/review";
import { briefDocuments, briefInput, compose } from "../domain/brief/composed";

/** The file of a brief of a review. */
export const briefOf = (review: Review): Uint8Array => briefDocuments.write(compose(review));

export const contentOf = async (file: Uint8Array): Promise<LinkedContent> =>
  (await openBriefFile(file, briefDocuments.layout()).read()).value;

export const planFor = async (file: Uint8Array, review: Review): Promise<RefreshPlan> =>
  planRefresh(await contentOf(file), briefInput(review)).plan;

/** A brief brought up to date with a review; the file as it was where there was nothing to write. */
export async function refreshed(
  file: Uint8Array,
  review: Review,
  choices: Partial<RefreshChoices> = {},
): Promise<Uint8Array> {
  const brief = openBriefFile(file, briefDocuments.layout());
  const content = (await brief.read()).value;
  const input = briefInput(review);
  const usual = { blocks: new Map<string, EditedChoice>(), edited: "keep", places: () => false } as const;
  const changes = toChanges(planRefresh(content, input), content, input, { ...usual, ...choices });
  if (changes === undefined) return file;
  await brief.write(changes);
  return brief.file();
}

/** What the controls of a gap's texts show, those of the fields alone, in reading order. */
export async function shownIn(file: Uint8Array, gap: string, fields: readonly string[]): Promise<readonly string[]> {
  const { texts, controls } = await contentOf(file);
  const meant = new Set(
    texts.filter(({ binding }) => binding.gap === gap && fields.includes(binding.field)).map(({ value }) => value),
  );
  return controls.filter(({ value }) => meant.has(value)).map(({ text }) => text);
}
