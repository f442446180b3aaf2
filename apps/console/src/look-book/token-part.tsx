import { Row } from '../look/stack.js';
import { DoorState } from '../look/door-state.js';
import style from './look-book.module.css';
import { line } from './sample.js';

const colours = [
  'paper',
  'raised',
  'sunken',
  'ink',
  'quiet',
  'line',
  'edge',
  'accent',
  'accent-tint',
  'on-accent',
  'fault',
] as const;
const doorColours = ['open', 'ask', 'case', 'shut'] as const;
const doors = ['open', 'ask', 'case_by_case', 'shut'] as const;
const spaces = ['1', '2', '3', '4', '6', '8', '12'] as const;
const texts = ['small', '', 'large', 'larger', 'largest'] as const;

const Swatches = ({ tokens }: { readonly tokens: readonly string[] }) => (
  <ul className={style['tokens']} role="list">
    {tokens.map((token) => (
      <li key={token}>
        <span className={style['swatch']} style={{ background: `var(--${token})` }} />
        {token}
      </li>
    ))}
  </ul>
);

/** Colours, spaces and sizes of text: the few values that everything is made of. */
export const TokenPart = () => (
  <>
    <h2>Colours</h2>
    <Swatches tokens={colours} />
    <h2>Doors</h2>
    <Swatches tokens={doorColours} />
    <Row>
      {doors.map((status) => (
        <DoorState key={status} status={status} />
      ))}
    </Row>
    <h2>Spaces</h2>
    <ul className={style['scale']} role="list">
      {spaces.map((space) => (
        <li key={space}>
          <span className={style['space']} style={{ inlineSize: `var(--space-${space})` }} />
          space-{space}
        </li>
      ))}
    </ul>
    <h2>Text</h2>
    <ul className={style['scale']} role="list">
      {texts.map((text) => {
        const token = text ? `text-${text}` : 'text';
        return (
          <li key={token} style={{ fontSize: `var(--${token})` }}>
            {line(`${token}: which door is open?`)}
          </li>
        );
      })}
    </ul>
  </>
);
