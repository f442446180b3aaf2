import { fill } from '../figure/fill.js';
import { FigureValue } from '../figure/figure-value.js';
import { Sideways } from '../look/sideways.js';
import { Quiet, Stack } from '../look/stack.js';
import style from './gap.module.css';
import type { GapReport } from './lines.js';
import { useGapWords } from './use-gap-words.js';

/** Who worked on requests all the same, after a door was shut. */
export const AbsorberList = ({ report }: { readonly report: GapReport }) => {
  const say = useGapWords();
  if (report.byAbsorber.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{say('absorbers')}</h2>
        <Quiet>{say('absorbersHint')}</Quiet>
        <Sideways label={say('absorbers')}>
          <table className={`${style['table']} ${style['few']}`}>
            <caption className="visually-hidden">{say('absorbers')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('organisation')}</th>
                <th scope="col" className={style['number']}>
                  {say('workedOn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {report.byAbsorber.map(({ organisation, absorbed }, at) => {
                const name = organisation?.name ?? say('namelessOrganisation');
                return (
                  <tr key={organisation?.id ?? at}>
                    <th scope="row">
                      <bdi>{name}</bdi>
                    </th>
                    <td className={style['number']}>
                      <FigureValue name={name} figure={absorbed} whole={report.afterwards.absorbed} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Sideways>
      </Stack>
    </section>
  );
};

/** Offers that a service let run out: silence is no rule. */
export const Unanswered = ({
  report: { unanswered, requests },
}: {
  readonly report: Pick<GapReport, 'unanswered' | 'requests'>;
}) => {
  const say = useGapWords();
  return (
    <section>
      <Stack>
        <h2>{say('unanswered')}</h2>
        <p>
          {fill(
            (marks) => say(unanswered.value === null ? 'unansweredHidden' : 'unansweredSentence', marks),
            {
              unanswered: <FigureValue name={say('unanswered')} figure={unanswered} whole={requests} />,
              requests: <FigureValue name={say('requests')} figure={requests} />,
            },
          )}
        </p>
      </Stack>
    </section>
  );
};
