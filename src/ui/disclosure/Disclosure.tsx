import { useState } from "react";
import type { ReactNode } from "react";

export interface DisclosureProps {
  /** What stands on the line that opens and closes. */
  readonly label: ReactNode;
  /** Whether it begins open. */
  readonly isOpen?: boolean;
  readonly className?: string;
  readonly summaryClassName?: string;
  readonly children: () => ReactNode;
}

/** A line that opens; what is inside is made when it first opens, so that hundreds of rows cost nothing until then. */
export function Disclosure({ label, isOpen = false, className, summaryClassName, children }: DisclosureProps) {
  const [wasOpened, setWasOpened] = useState(isOpen);
  return (
    <details
      className={className}
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary className={summaryClassName}>{label}</summary>
      {wasOpened && children()}
    </details>
  );
}
