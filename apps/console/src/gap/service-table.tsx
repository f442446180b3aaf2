import { useState } from 'react';
import { FigureValue } from '../figure/figure-value.js';
import { Button } from '../look/button.js';
import { LineLink } from '../look/line-link.js';
import { Sideways } from '../look/sideways.js';
import { useFocusAfter } from '../look/use-focus-after.js';
import style from './gap.module.css';
import type { GapReport } from './lines.js';
import { useGapWords } from './use-gap-words.js';

/** Lines that stand there at first. */
const mostAtFirst = 10;

/** At which services requests met a shut door, and how many of these no published rule explains. */
export const ServiceTable = ({ report: { byService, shutOut } }: { readonly report: GapReport }) => {
  const say = useGapWords();
  const [showsAll, setShowsAll] = useState(false);
  const [firstMore, focusMore] = useFocusAfter<HTMLTableCellElement>();
  const rows = showsAll ? byService : byService.slice(0, mostAtFirst);
  return (
    <>
      <Sideways label={say('services')}>
        <table className={style['table']}>
          <caption className="visually-hidden">{say('services')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('service')}</th>
              <th scope="col" className={style['number']}>
                {say('shutOut')}
              </th>
              <th scope="col" className={style['number']}>
                {say('undeclared')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ service, shutOut: here, undeclared }, at) => {
              const name = service?.name ?? say('namelessService');
              return (
                <tr key={service?.id ?? at}>
                  <th scope="row" {...(at === mostAtFirst && { ref: firstMore, tabIndex: -1 })}>
                    {service ? (
                      <LineLink to={`/services/${service.id}`}>
                        <bdi>{name}</bdi>
                      </LineLink>
                    ) : (
                      name
                    )}
                    {service?.organisation && (
                      <span className={style['beneath']}>
                        <bdi>{service.organisation.name}</bdi>
                      </span>
                    )}
                  </th>
                  <td className={style['number']}>
                    <FigureValue name={`${say('shutOut')}: ${name}`} figure={here} whole={shutOut} />
                  </td>
                  <td className={style['number']}>
                    <FigureValue name={`${say('undeclared')}: ${name}`} figure={undeclared} whole={here} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
      {rows.length < byService.length && (
        <>
          <div>
            <Button
              onClick={() => {
                setShowsAll(true);
                focusMore();
              }}
            >
              {say('allServices', { count: byService.length })}
            </Button>
          </div>
          <p className={style['onPaper']}>
            {say('rowsPrinted', { count: rows.length, of: byService.length })}
          </p>
        </>
      )}
    </>
  );
};
