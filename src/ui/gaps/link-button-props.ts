import type { ReactNode } from "react";

export interface LinkButtonProps {
  readonly title?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}
