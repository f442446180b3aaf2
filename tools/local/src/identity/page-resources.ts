/** A door, ajar: the mark of Whichdoor. */
const doorShape = `<path d="M5 4h14v24H5z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M5 4l10 4v24L5 28z" fill="currentColor"/><circle cx="12.4" cy="19" r="1.3" class="knob"/>`;

export const doorMark = `<svg class="door" viewBox="0 0 24 34" aria-hidden="true" focusable="false">${doorShape}</svg>`;

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-5 0 34 34" color="#0b5d5e">${doorShape.replace('class="knob"', 'fill="#f8f5ee"')}</svg>`;

// The same tokens as the console, so that a person sees that they are still in the same house.
const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(oklch(97.5% 0.012 85), oklch(21% 0.012 230));
  --raised: light-dark(oklch(99.3% 0.006 85), oklch(25.5% 0.014 230));
  --ink: light-dark(oklch(26% 0.02 240), oklch(93% 0.012 85));
  --quiet: light-dark(oklch(45% 0.02 240), oklch(76% 0.015 85));
  --line: light-dark(oklch(87% 0.015 85), oklch(37% 0.015 230));
  --field: light-dark(oklch(60% 0.02 230), oklch(62% 0.02 230));
  --accent: light-dark(oklch(44% 0.075 195), oklch(79% 0.09 190));
  --deeper: light-dark(oklch(37% 0.07 195), oklch(85% 0.08 190));
  --on-accent: light-dark(oklch(99% 0.005 85), oklch(20% 0.03 195));
  --tint: light-dark(oklch(94.5% 0.022 190), oklch(29% 0.03 195));
  --fault: light-dark(oklch(47% 0.16 27), oklch(78% 0.12 27));
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
.page { max-width: 27rem; margin: 0 auto; padding: clamp(1.5rem, 6vh, 4rem) 1rem 3rem; }
.brand { display: flex; align-items: center; gap: 0.625rem; margin: 0; font-weight: 650; font-size: 1.25rem; }
.door { width: 1.5rem; height: 2.125rem; color: var(--accent); }
.knob { fill: var(--paper); }
h1 { margin: 1.75rem 0 0.25rem; font-size: 1.953rem; line-height: 1.2; font-weight: 650; }
h2 { margin: 0; font-size: 1.125rem; line-height: 1.3; font-weight: 650; }
p { margin: 0.5rem 0; }
.lead { color: var(--quiet); margin-bottom: 1.25rem; }
code { white-space: nowrap; font: 600 0.95em ui-monospace, 'Cascadia Mono', Menlo, monospace; }
.card { padding: 1.25rem; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); }
label { display: block; margin: 0 0 0.375rem; font-weight: 600; }
input {
  width: 100%; min-height: 2.75rem; margin: 0 0 1.125rem; padding: 0.5rem 0.75rem;
  border: 1px solid var(--field); border-radius: 8px; background: var(--paper); color: inherit; font: inherit;
}
input[aria-invalid='true'] { border: 2px solid var(--fault); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.button {
  display: inline-block; width: 100%; min-height: 2.75rem; padding: 0.5rem 1rem; border: 0; border-radius: 8px;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600;
  text-align: center; text-decoration: none; cursor: pointer;
}
.button:hover { background: var(--deeper); }
.problem {
  margin: 0 0 1rem; padding: 0.75rem 1rem; border: 1px solid var(--fault); border-inline-start-width: 6px;
  border-radius: 8px; background: var(--raised); color: var(--ink);
}
.problem strong { color: var(--fault); }
.accounts { margin-top: 2rem; }
.people { display: grid; grid-template-columns: 1fr 1fr; gap: 0.5rem; margin: 0.75rem 0 0; padding: 0; list-style: none; }
.people button {
  width: 100%; height: 100%; min-height: 3.5rem; padding: 0.5rem 0.75rem; border: 1px solid var(--line);
  border-radius: 8px; background: var(--raised); color: var(--ink); font: inherit; text-align: start; cursor: pointer;
  display: flex; flex-direction: column;
}
.people button:hover { border-color: var(--accent); background: var(--tint); }
.people button[aria-pressed='true'] { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.people span { display: block; color: var(--quiet); font-size: 0.875rem; line-height: 1.35; }
.people strong { display: block; font-weight: 600; line-height: 1.3; }
.page > p > .button, .page > .button { margin-top: 0.75rem; }
.aside { margin: 1.25rem 0 0; padding-inline-start: 0.875rem; border-inline-start: 3px solid var(--accent); color: var(--quiet); font-size: 0.9375rem; }
.aside strong { color: var(--ink); font-weight: 600; }
.notice { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.9375rem; }
@media (max-width: 22rem) { .people { grid-template-columns: 1fr; } }
@media (min-width: 56rem) {
  .page.wide { max-width: 56rem; }
  .wide .columns { display: grid; grid-template-columns: 22rem 1fr; gap: 3rem; align-items: start; }
  .wide .accounts { margin-top: 0; }
}
`;

/** Sends the form of a page that only stands between a person who asked to leave and their leaving. */
const signOutScript = `document.querySelector('form[data-submits-itself]')?.requestSubmit(document.querySelector('button[name=logout]'));`;

/** The pages' own files by path; nothing comes from anywhere else. */
export const pageResources: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  '/resources/identity.css': { type: 'text/css; charset=utf-8', body: style },
  '/resources/sign-out.js': { type: 'text/javascript; charset=utf-8', body: signOutScript },
  '/resources/door.svg': { type: 'image/svg+xml', body: icon },
};
