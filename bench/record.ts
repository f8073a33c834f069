import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";

import { createReviewWorkbook } from "../src/adapters/xlsx/create/create-review-workbook";
import { emptyReview } from "../src/adapters/xlsx/create/workbook-content";
import type { ThreadContent } from "../src/adapters/xlsx/create/workbook-content";
import { kazakhstanDigitalCode } from "../src/domain/profile/kazakhstan-digital-code";
import { DELIVERABLE_COLUMNS } from "../src/domain/review/tables";
import { COMMAND, benchWork } from "./command";

const THREADS = 5000;

/** Comments with replies that are listed, recorded for the first time, and recorded again with nothing new. */
export const benchRecord = (): Promise<void> =>
  benchWork(`${THREADS} comments with replies`, (folder) => {
    const [file, recorded] = [join(folder, "review.xlsx"), join(folder, "recorded.xlsx")];
    writeFileSync(file, commentedReview(THREADS));
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, "comments", file, "--record", "-o", recorded], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) throw new Error(stderr);
    const output = ["-o", join(folder, "out.xlsx"), "--force"];
    return [
      ["comments", [COMMAND, "comments", file]],
      ["comments --record", [COMMAND, "comments", file, "--record", ...output]],
      ["recorded again", [COMMAND, "comments", recorded, "--record", "--dry-run"]],
    ];
  });

/** A review with comments on its three columns, each with two replies. */
export function commentedReview(count: number): Uint8Array {
  const profile = kazakhstanDigitalCode;
  const content = emptyReview({ language: "en", jurisdiction: "KZ", profile, catalogueVersion: "bench" });
  const ids = Array.from({ length: Math.ceil(count / 3) }, (_, at) => `G-${String(at + 1).padStart(4, "0")}`);
  const Gaps = ids.map((id, at) => ({
    id,
    issue: `Consent is given without a word that a girl or boy of that age understands, case ${at}.`,
    solution: `Require information that a child understands, and an age below which a parent consents, case ${at}.`,
    sources: "CRC, art. 16; GC25, paras. 67-78",
  }));
  const threads = Array.from({ length: count }, (_, at): ThreadContent => ({
    gap: ids[Math.floor(at / 3)] ?? "",
    column: DELIVERABLE_COLUMNS[at % 3] ?? "issue",
    ...said(at, `Remark ${at}: is this within the powers of the ministry, and who would pay for the assessment?`),
    resolved: at % 3 === 0,
    replies: [1, 2].map((reply) =>
      said(at + reply, `Reply ${reply} to remark ${at}: the working group will look at it.`),
    ),
  }));
  return createReviewWorkbook({ ...content, rows: { ...content.rows, Gaps }, threads });
}

const said = (at: number, text: string) => ({
  author: `Reviewer ${at % 7}`,
  time: new Date(Date.UTC(2026, 9, 6, 9, at)).toISOString(),
  text,
});
