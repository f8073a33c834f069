import { PLAIN_TEXT, readPlain, readPlainText } from "../opc/plain-xml";

/** A cell in the form that nearly all have, with what stands in it. */
export interface PlainCell {
  /** `"B"` and `"4"` of `"B4"` */
  readonly letters: string;
  readonly digits: string;
  readonly style: string | undefined;
  readonly type: string | undefined;
  /** A formula of this cell alone, in `f`; with a value. */
  readonly formula: string | undefined;
  /** A value, in `v`. */
  readonly value: string | undefined;
  /** A text of its own, in `is`, without runs. */
  readonly text: string | undefined;
  readonly start: number;
  readonly end: number;
}

const CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d{1,9})")?(?: t="([a-zA-Z]{1,9})")?(?:/>|>` +
    String.raw`(?:(?:<f>(${PLAIN_TEXT})</f>)?<v>(${PLAIN_TEXT})</v>|<is><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></is>)</c>)`,
  "uy",
);

/** Read the cells that stand in that form from a place inside of a row on; gives where the last of them ends. */
export const readPlainCells = (xml: string, from: number, take: (cell: PlainCell) => void): number =>
  // By their numbers, since to take groups apart takes longer than to read them.
  readPlain(xml, from, CELL, (found, start, end) =>
    take({
      letters: found[1] as string,
      digits: found[2] as string,
      style: found[3],
      type: found[4],
      formula: read(found[5]),
      value: read(found[6]),
      text: read(found[7]),
      start,
      end,
    }),
  );

const read = (stored: string | undefined): string | undefined =>
  stored === undefined ? undefined : readPlainText(stored);
