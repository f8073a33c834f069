import type { ReactNode } from "react";
import { columnOf } from "../../domain/review/tables";
import { useLanguage } from "../words/use-words";
import { FoldedCells } from "./FoldedCells";
import type { FoldedProps } from "./FoldedCells";

/** Where a gap stands in the brief, whom it asks and by when: what is said of it in a line, and inside the cells. */
export function RankFacts(props: FoldedProps): ReactNode {
  const { gap } = props;
  const language = useLanguage();
  const texts = {
    rank: gap.rank === undefined ? (gap.typedRank ?? "") : String(gap.rank),
    addressee: gap.addressee ?? "",
    byWhen: gap.byWhen ?? "",
  };
  const names = Object.keys(texts).map((column) => columnOf("Gaps", column)?.header[language] ?? column);
  const said = Object.values(texts).filter((text) => text.trim() !== "");
  const label = `${names.join(" · ")}${said.length === 0 ? "" : `: ${said.join(" · ")}`}`;
  return <FoldedCells {...props} label={label} texts={texts} />;
}
