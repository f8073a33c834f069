import type { NameIndex } from "../names/name-index";
import { FOLDED, isBlankCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { PhraseMatch } from "../../text/phrase-trie";

/** What stands between two places or names, and where it ends. */
export interface Join {
  readonly end: number;
  readonly comma: boolean;
  /** A dash that sets apart; it counts as a comma too. */
  readonly dash: boolean;
  readonly and: boolean;
  readonly of: boolean;
  readonly in: boolean;
  /** "read in conjunction with", "see also" and the like. */
  readonly with: boolean;
  readonly to: boolean;
  readonly semicolon: boolean;
  readonly colon: boolean;
  readonly open: boolean;
  readonly close: boolean;
  readonly newline: boolean;
}

type Flags = { -readonly [key in keyof Join]: Join[key] };

/** Read blanks, commas, brackets and joining words from an offset on, up to the first thing that is none of them. */
export function readJoin(text: string, from: number, names: NameIndex): Join {
  const join: Flags = {
    end: from,
    comma: false,
    dash: false,
    and: false,
    of: false,
    in: false,
    with: false,
    to: false,
    semicolon: false,
    colon: false,
    open: false,
    close: false,
    newline: false,
  };
  const match: PhraseMatch = { end: from, meaning: -1 };
  for (let at = from; at < text.length; join.end = at) {
    if (sign(text, at, join)) at++;
    else if (at > from || text[at] === "&") {
      if (!longestPhrase(names.joins, text, at, match) || isLatinLetter(text, at, match.end)) return join;
      const kind = names.joinKinds[match.meaning];
      if (kind) join[kind] = true;
      at = match.end;
    } else return join;
  }
  return join;
}

/** "b)" is no Russian "в". */
const isLatinLetter = (text: string, at: number, end: number): boolean =>
  end === at + 1 && /[a-z]/iu.test(text.charAt(at));

function sign(text: string, at: number, join: Flags): boolean {
  const code = text.charCodeAt(at);
  switch (FOLDED[code]) {
    case 0x20:
      if (code === 0x0a || code === 0x0d) join.newline = true;
      return true;
    case 0x2c:
      return (join.comma = true);
    case 0x3b:
      return (join.semicolon = true);
    case 0x3a:
      return (join.colon = true);
    case 0x28:
    case 0x5b:
      return (join.open = true);
    case 0x29:
    case 0x5d:
      return (join.close = true);
    case 0x2d:
      // A dash between blanks sets apart as a comma does.
      return (
        isBlankCode(text.charCodeAt(at - 1)) && isBlankCode(text.charCodeAt(at + 1)) && (join.comma = join.dash = true)
      );
    default:
      return false;
  }
}
