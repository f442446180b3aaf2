import { InsightsDocument, RemoveInsightDocument, TodayDocument } from '../graph/operations.generated.js';
import { useCommand } from '../graph/use-command.js';
import { useAnnounce } from '../look/announcer.js';
import { AskOnce } from '../look/ask-once.js';
import { NotDone } from '../look/not-done.js';
import { useInsightWords } from './use-insight-words.js';

/** Takes an insight back that the person noted, after asking once. */
export const TakeBack = ({ insightId }: { readonly insightId: string }) => {
  const say = useInsightWords();
  const announce = useAnnounce();
  const remove = useCommand(RemoveInsightDocument, [InsightsDocument, TodayDocument]);

  const takeBack = async () => {
    if (!(await remove.give({ id: insightId }))) return false;
    announce(say('takeBack.done'));
    return true;
  };

  return (
    <AskOnce
      action={say('takeBack')}
      weight="quiet"
      heading={say('takeBack.heading')}
      yes={say('takeBack.yes')}
      no={say('takeBack.no')}
      isBusy={remove.isBusy}
      onYes={takeBack}
    >
      <p>{say('takeBack.sentence')}</p>
      <NotDone {...remove.problem} />
    </AskOnce>
  );
};
