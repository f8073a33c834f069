/**
 * Tells whether a place in a text is inside a quotation or a bracket, nested ones included; one that is never closed goes
 * on to the end. A mark that closes nothing, as in `1)` or `15"`, is no such mark.
 *
 * @returns for places in UTF-16 units that never go back
 */
export function toEnclosure(text: string): (place: number) => boolean {
  const marks = [...text.matchAll(MARKS)];
  const open: string[] = [];
  let next = 0;
  return (place) => {
    for (let mark = marks[next]; mark !== undefined && mark.index < place; mark = marks[++next])
      pass(mark[0], /^$|[\s([«„“"—–-]/u.test(text.charAt(mark.index - 1)), open);
    return open.length > 0;
  };
}

const MARKS = /[«»„“”"()[\]]/gu;

/** What each mark may close. */
const CLOSES: Readonly<Record<string, string>> = { "»": "«", "”": "“„", "“": "„“", '"': '"', ")": "(", "]": "[" };

/** @param isBeforeWord whether nothing, white space or another opening mark stands before it */
function pass(mark: string, isBeforeWord: boolean, open: string[]): void {
  const closes = CLOSES[mark] ?? "";
  const isAmbiguous = mark === "“" || mark === '"';
  if (closes === "" || (isAmbiguous && isBeforeWord)) {
    open.push(mark);
    return;
  }
  const at = Math.max(...[...closes].map((opened) => open.lastIndexOf(opened)));
  // A bracket ends no quotation that began inside it: "1)" may stand there.
  if (at >= 0 && (!BRACKETS.includes(mark) || at === open.length - 1)) open.length = at;
}

const BRACKETS = ")]";
