import type { Status } from '@whichdoor/eligibility';
import style from './door-mark.module.css';

const frame = 'M5 29V3h22v26';

/** The mark of a door: ajar, with a question, with a hand, or closed. The word stands beside it. */
export const DoorMark = ({ status }: { readonly status: Status }) => (
  <svg
    className={`${style['mark']} ${style[status]}`}
    viewBox="0 0 32 32"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M2 29h28" />
    <Shape status={status} />
  </svg>
);

const Shape = ({ status }: { readonly status: Status }) => {
  switch (status) {
    case 'open':
      return (
        <>
          <path d={frame} />
          <path className={style['tint']} d="M5 29V3l12 5v21" />
          <path d="M13.5 17.5v2" />
        </>
      );
    case 'ask':
      return (
        <>
          <path className={style['tint']} d={frame} />
          <path d="M12 12.2c0-5.4 8-5.4 8 0 0 3-4 3.2-4 6.8M16 23.3v.2" />
        </>
      );
    case 'case_by_case':
      return (
        <>
          <path className={style['tint']} d={frame} />
          <path
            className={style['thin']}
            d="M11.5 16.5v-5a1.2 1.2 0 0 1 2.4 0v4-6a1.2 1.2 0 0 1 2.4 0v6-5.4a1.2 1.2 0 0 1 2.4 0v6.4l1.4-1.9c1-1.1 2.5-.1 1.9 1.1l-3 5.6c-.8 1.5-1.8 2.2-3.5 2.2-2.6 0-4-1.5-4-4z"
          />
        </>
      );
    case 'shut':
      return (
        <>
          <path className={style['solid']} d={frame} />
          <path className={style['cut']} d="M21.5 16v3" />
        </>
      );
  }
};
