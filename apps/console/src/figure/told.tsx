import type { ReactNode } from 'react';

/** A sentence that the sector's services say themselves, or a service's own words: in English whatever the page speaks. */
export const Told = ({ children }: { readonly children: ReactNode }) => (
  <span lang="en" dir="auto">
    {children}
  </span>
);
