import type { ReactNode } from "react";
import { useWords } from "../words/use-words";
import { isSameName } from "../../domain/brief/refresh/is-same-name";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface OtherWorkbookProps {
  /** Name of the workbook that the brief was made from; "" when it had none. */
  readonly origin: string;
  readonly workbook: string;
}

/** A remark where a brief is compared with a workbook of another name than it was made from. */
export function OtherWorkbook({ origin, workbook }: OtherWorkbookProps): ReactNode {
  const styles = useRefreshStyles();
  const { refresh: words } = useWords();
  if (origin === "" || isSameName(origin, workbook)) return null;
  return <strong className={styles.problem}>{words.otherWorkbook(origin)}</strong>;
}
