import style from './whichdoor-sign.module.css';

/** The product's sign: a door ajar. */
export const WhichdoorSign = ({ isLarge = false }: { readonly isLarge?: boolean }) => (
  <svg
    className={isLarge ? `${style['sign']} ${style['large']}` : style['sign']}
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M6 28V4h20v24M3 28h26" />
    <path className={style['leaf']} d="M12 28V9l9-4v23z" />
  </svg>
);
