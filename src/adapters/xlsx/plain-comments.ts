import { PLAIN_TEXT, PLAIN_VALUE, readPlain, readPlainText } from "../opc/plain-xml";

/** What a threaded comment says of itself, as it is stored. */
export type CommentAttributes = Readonly<
  Partial<Record<"ref" | "dT" | "personId" | "id" | "parentId" | "done", string | undefined>>
>;

const given = (name: string): string => ` ${name}="(${PLAIN_VALUE})"`;

/** As Excel writes those that mention nobody. */
const COMMENT = new RegExp(
  `<threadedComment${["ref", "dT", "personId", "id"].map(given).join("")}(?:${given("parentId")})?(?:${given("done")})?>` +
    `<text>(${PLAIN_TEXT})</text></threadedComment>`,
  "uy",
);

/** Read the comments that stand in that form from a place on; gives where the last of them ends. */
export const readPlainComments = (
  xml: string,
  from: number,
  take: (attributes: CommentAttributes, text: string) => void,
): number =>
  readPlain(xml, from, COMMENT, (found) =>
    take(
      { ref: found[1], dT: found[2], personId: found[3], id: found[4], parentId: found[5], done: found[6] },
      readPlainText(found[7] as string),
    ),
  );
