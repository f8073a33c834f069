import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Something turns while a screen is fetched. */
export const LoadingSpinner = ({ words }: { readonly words: string }): ReactNode => (
  <Spinner size="small" label={words} />
);
