/** Stands on what a service or a worker wrote: in the language of the sector, whatever the page speaks. */
export const verbatim = { lang: 'en', dir: 'auto' } as const;
