/** The one picture: a door ajar. */
export const Door = () => (
  <svg className="door" viewBox="0 0 32 32" aria-hidden="true">
    <path d="M6 28V4h20v24M3 28h26" />
    <path className="leaf" d="M12 28V9l9-4v23z" />
  </svg>
);
