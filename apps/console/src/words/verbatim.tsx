import type { ReactNode } from 'react';

/** Stands on what a service or a worker wrote: in the language of the sector, whatever the page speaks. */
export const verbatim = { lang: 'en', dir: 'auto' } as const;

/** What a service wrote itself, within something that is said here. */
export const Verbatim = ({ children }: { readonly children: ReactNode }) => (
  <span {...verbatim}>{children}</span>
);
