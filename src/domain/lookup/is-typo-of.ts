/**
 * Whether a word is a beginning of another but for one typo: a letter wrong, missing, too many, or two
 * changed round. The other word itself counts as a beginning of it.
 */
export function isTypoOf(word: string, other: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  if (same === word.length) return true;
  const rest = word.slice(same + 1);
  return (
    other.startsWith(rest, same + 1) ||
    other.startsWith(rest, same) ||
    other.startsWith(word.slice(same), same + 1) ||
    (word[same] === other[same + 1] &&
      word[same + 1] === other[same] &&
      other.startsWith(word.slice(same + 2), same + 2))
  );
}
