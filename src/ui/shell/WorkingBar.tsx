import { ProgressBar } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something moves while something is under way. */
export const WorkingBar = ({ words }: { readonly words: string }): ReactNode => (
  <ProgressBar aria-label={words} thickness="medium" />
);
