import { useState } from 'react';
import { OneChoice } from '../look/choice.js';
import { Page } from '../look/page.js';
import { Stack } from '../look/stack.js';
import { ButtonPart, ChoicePart, FieldPart } from './filling-in.js';
import { FigurePart } from './figure-part.js';
import style from './look-book.module.css';
import { StatePart } from './state-part.js';
import { ListPart, NoticePart } from './telling.js';
import { TokenPart } from './token-part.js';

// For those who build the console. It is in English only, since it is no part of anybody's work with people.

const themes = [
  { code: 'device', label: 'As the device' },
  { code: 'light', label: 'Light' },
  { code: 'dark', label: 'Dark' },
] as const;
type Theme = (typeof themes)[number]['code'];

/** The design system as it stands, for whoever builds screens and whoever judges them. */
export const LookBookPage = () => {
  const [theme, setTheme] = useState<Theme>('device');
  return (
    // Written for those who build the console, in English; right to left it shows how the parts stand.
    <div lang="en" className={`${style['look']} ${style[theme]}`}>
      <Page heading="The look">
        <OneChoice
          legend="Theme of this page"
          options={themes}
          chosen={theme}
          onChoose={(chosen) => setTheme(chosen ?? 'device')}
        />
        <Stack>
          <TokenPart />
          <ButtonPart />
          <ChoicePart />
          <FieldPart />
          <NoticePart />
          <StatePart />
          <FigurePart />
          <ListPart />
        </Stack>
      </Page>
    </div>
  );
};
