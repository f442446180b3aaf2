import type { ReactNode } from 'react';

/** What a service wrote itself: in the language of the sector, whatever the page speaks. */
export const Verbatim = ({ children }: { readonly children: ReactNode }) => (
  <span lang="en" dir="auto">
    {children}
  </span>
);
