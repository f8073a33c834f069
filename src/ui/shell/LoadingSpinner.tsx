import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LoadingProps } from "./Loading";

/** Something turns while a screen is fetched. */
export const LoadingSpinner = ({ words }: LoadingProps): ReactNode => <Spinner size="small" label={words} />;
