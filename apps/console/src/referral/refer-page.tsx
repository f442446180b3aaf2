import { useLocation, useParams } from 'react-router';
import { asksForException } from '../door/exception.js';
import { isSoughtKind } from '../door/kind.js';
import { useSought } from '../door/sought.js';
import { SoughtChoice } from '../door/sought-choice.js';
import { useWho } from '../door/use-who.js';
import { ServiceDocument, SoughtNeedDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { ButtonLink } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { ReferForm } from './refer-form.js';
import { useReferralWords } from './use-referral-words.js';

/** Sends a referral to one service: what to share, what to ask, what the recipient will see, and how the client agreed. */
export const ReferPage = () => {
  const say = useReferralWords();
  const { serviceId = '' } = useParams();
  const { sought, seek } = useSought();
  const { state } = useLocation();
  const { who, onOpened } = useWho(sought.needId);
  const query = useGraphQuery(ServiceDocument, { id: serviceId });
  const need = useGraphQuery(
    SoughtNeedDocument,
    { id: sought.needId ?? '' },
    { isWanted: sought.needId !== null },
  ).data?.need;
  const name = query.data?.service?.name;

  return (
    <Page heading={name ? say('refer.to', { name }) : say('refer')} title={say('refer')}>
      <Asked query={query} label={say('refer.reading')} lines={6}>
        {({ service }) => {
          if (!service || service.status !== 'ACTIVE')
            return (
              <Empty action={<ButtonLink to="/doors">{say('refer.back')}</ButtonLink>}>
                {say('refer.notAvailable')}
              </Empty>
            );
          const kind =
            sought.kind ??
            (isSoughtKind(need?.kind) ? need.kind : null) ??
            service.kinds.find(isSoughtKind) ??
            null;
          return (
            <Stack>
              {!sought.needId && (
                <Stack gap="close">
                  <SoughtChoice
                    sought={{ ...sought, kind }}
                    onSeek={(next) => seek(next, { replace: true })}
                  />
                  <Quiet>{say('refer.opensNeed')}</Quiet>
                </Stack>
              )}
              <ReferForm
                key={who}
                service={service}
                sought={sought}
                kind={kind}
                asksForException={asksForException(state)}
                onOpened={(needId) => {
                  onOpened(needId);
                  seek({ needId, kind }, { replace: true });
                }}
              />
            </Stack>
          );
        }}
      </Asked>
    </Page>
  );
};
