import { useId } from 'react';
import { SelectBox } from '../look/select-box.js';
import { useLanguage } from './language-context.js';
import style from './language-choice.module.css';
import { languageFacts, languages } from './language.js';
import { useLanguageWords } from './use-language-words.js';

/** Lets the person choose the language, each named in itself; says where a translation was made by a machine. */
export const LanguageChoice = () => {
  const { language, choose } = useLanguage();
  const say = useLanguageWords();
  const id = useId();
  return (
    <div className={style['choice']}>
      <label htmlFor={id} className={style['label']}>
        {say('label')}
      </label>
      <SelectBox
        id={id}
        className={style['select']}
        value={language}
        onChange={({ target }) => {
          const chosen = languages.find((each) => each === target.value);
          if (chosen) choose(chosen);
        }}
      >
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>
            {languageFacts[each].name}
          </option>
        ))}
      </SelectBox>
      {languageFacts[language].isMachineMade && <p className={style['note']}>{say('machineMade')}</p>}
    </div>
  );
};
