import style from './waiting.module.css';

/** The place of what is on its way; seen only when it takes longer than 200 ms. */
export const Waiting = ({ label, lines = 3 }: { readonly label: string; readonly lines?: number }) => (
  <div className={style['waiting']} role="status">
    <span className="visually-hidden">{label}</span>
    {Array.from({ length: lines }, (_, at) => (
      <div key={at} className={style['line']} />
    ))}
  </div>
);
