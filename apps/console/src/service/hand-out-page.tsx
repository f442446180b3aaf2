import { useParams } from 'react-router';
import { ServiceDocument } from '../graph/operations.generated.js';
import { useGraphQuery } from '../graph/use-graph.js';
import { Asked } from '../look/asked.js';
import { Button } from '../look/button.js';
import { Empty } from '../look/empty.js';
import { Page } from '../look/page.js';
import { Quiet, Stack } from '../look/stack.js';
import { useMe } from '../me/me-context.js';
import style from './hand-out.module.css';
import type { Service } from './service-page.js';
import { useServiceWords } from './use-service-words.js';
import { WayIn } from './way-in.js';

/** One page for the client's pocket: where, when, what to bring, whom to ask for. Nothing about the client is on it. */
export const HandOutPage = () => {
  const say = useServiceWords();
  const { serviceId = '' } = useParams();
  const query = useGraphQuery(ServiceDocument, { id: serviceId });
  return (
    <div className={style['page']}>
      <Page heading={say('handOut')}>
        <Asked query={query} label={say('service.reading')}>
          {({ service }) =>
            service ? (
              <Stack>
                <div className={style['aside']}>
                  <Quiet>{say('handOut.what')}</Quiet>
                  <Button weight="primary" onClick={() => print()}>
                    {say('handOut.print')}
                  </Button>
                </div>
                <Sheet service={service} />
              </Stack>
            ) : (
              <Empty>{say('service.gone')}</Empty>
            )
          }
        </Asked>
      </Page>
    </div>
  );
};

const Sheet = ({ service }: { readonly service: Service }) => {
  const say = useServiceWords();
  const { organisation } = useMe();
  return (
    <article className={style['sheet']}>
      <h2>
        <bdi>{service.name}</bdi>
      </h2>
      {service.organisation && service.organisation.name !== service.name && (
        <p>
          <bdi>{service.organisation.name}</bdi>
        </p>
      )}
      <WayIn service={service} />
      {organisation && (
        <p className={style['from']}>{say('handOut.from', { organisation: organisation.name })}</p>
      )}
    </article>
  );
};
