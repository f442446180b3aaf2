import { Inbox } from 'lucide-react';
import type { InboxCounts } from '../inbox/use-inbox-counts.js';
import { ButtonLink } from '../look/button.js';
import { Card, Row, Stack } from '../look/stack.js';
import style from './today-page.module.css';
import { useTodayWords } from './use-today-words.js';

/** How many offers this person's organisation has to answer or follow up, with the way there. */
export const TodayInbox = ({ counts }: { readonly counts: InboxCounts }) => {
  const say = useTodayWords();
  return (
    <Card as="li">
      <Stack gap="close">
        <h3 className={style['inbox']}>
          <Inbox aria-hidden="true" size={20} strokeWidth={1.75} />
          {say('inbox', { count: counts.needsMyAction })}
        </h3>
        {counts.overdue > 0 && (
          <p className={style['late']}>{say('inbox.overdue', { count: counts.overdue })}</p>
        )}
        <Row>
          <ButtonLink to="/inbox">{say('inbox.open')}</ButtonLink>
        </Row>
      </Stack>
    </Card>
  );
};
