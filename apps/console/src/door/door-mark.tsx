import type { Status } from '@whichdoor/eligibility';

const frame = 'M5 29V3h22v26';

/** The mark of a door: ajar, with a question, with a hand, or closed. The word stands beside it. */
export const DoorMark = ({ status }: { readonly status: Status }) => (
  <svg className={`mark ${status}`} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
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
          <path className="tint" d="M5 29V3l12 5v21" />
          <path d="M13.5 17.5v2" />
        </>
      );
    case 'ask':
      return (
        <>
          <path className="tint" d={frame} />
          <path d="M12 12.2c0-5.400 8-5.400 8 0 0 3-4 3.200-4 6.800M16 23.300v.2" />
        </>
      );
    case 'case_by_case':
      return (
        <>
          <path className="tint" d={frame} />
          <path
            className="thin"
            d="M11.500 16.500v-5a1.200 1.200 0 0 1 2.400 0v4-6a1.200 1.200 0 0 1 2.400 0v6-5.400a1.200 1.200 0 0 1 2.400 0v6.400l1.400-1.900c1-1.100 2.500-.1 1.900 1.100l-3 5.600c-.8 1.500-1.800 2.200-3.500 2.200-2.600 0-4-1.500-4-4z"
          />
        </>
      );
    case 'shut':
      return (
        <>
          <path className="solid" d={frame} />
          <path className="cut" d="M21.500 16v3" />
        </>
      );
  }
};
