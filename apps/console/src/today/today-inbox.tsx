import { Inbox } from 'lucide-react';
import { ButtonLink } from '../look/button.js';
import { Card, Row, Stack } from '../look/stack.js';
import style from './today-page.module.css';
import { useTodayWords } from './use-today-words.js';

/** How many offers this person's organisation has to answer or follow up, with the way there. */
export const TodayInbox = ({
  count,
  overdue,
  isBesideQuestions,
}: {
  readonly count: number;
  readonly overdue: number;
  /** Whether others of them, about needs, are shown one by one */
  readonly isBesideQuestions: boolean;
}) => {
  const say = useTodayWords();
  return (
    <Card as="li">
      <Stack gap="close">
        <h3 className={style['inbox']}>
          <Inbox aria-hidden="true" size={20} strokeWidth={1.75} />
          {say(isBesideQuestions ? 'inbox.more' : 'inbox', { count })}
        </h3>
        {overdue > 0 && (
          <p className={style['late']}>{say('inbox.overdue', { count: overdue, all: count })}</p>
        )}
        <Row>
          <ButtonLink to="/inbox">{say('inbox.open')}</ButtonLink>
        </Row>
      </Stack>
    </Card>
  );
};
