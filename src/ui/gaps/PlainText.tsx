import type { ReactNode } from "react";
import { useGapCellStyles } from "./GapCell.styles";

/** A cell's text in which no citation is known. */
export function PlainText({ text }: { readonly text: string }): ReactNode {
  return <p className={useGapCellStyles().text}>{text}</p>;
}
