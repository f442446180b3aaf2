import { aCriterion, aRule } from './criterion.fixture.js';
import { publish, retire, revise } from './criterion.js';

const at = new Date('2026-11-23T09:00:00Z');
const ids = () => {
  const { id, organisationId, serviceId } = aCriterion();
  return { id, organisationId, serviceId };
};

describe('publishing a criterion', () => {
  it('reads its class and its sentence from the rule', () => {
    const published = publish({ ...ids(), rule: aRule() }, at);

    expect(published).toMatchObject({
      next: {
        version: 1,
        class: 'DEMOGRAPHIC_REMIT',
        quote: 'You have to be eighteen or over.',
        status: 'IN_FORCE',
      },
    });
    expect('next' in published && published.next.sentence).toMatch(/18/);
  });

  it('keeps equal rules as equal text', () => {
    const { effect, condition, evidence } = aRule();

    const one = publish({ ...ids(), rule: { effect, condition, evidence } }, at);
    const other = publish({ ...ids(), rule: { evidence, condition, effect } }, at);

    expect('next' in one && one.next.rule).toBe('next' in other && other.next.rule);
  });

  it('announces codes and no words', () => {
    const published = publish(
      {
        ...ids(),
        rule: aRule({
          discretion: 'case_by_case',
          exceptions: [{ attribute: 'pregnant', operator: 'is', value: true }],
        }),
      },
      at,
    );

    expect(published).toMatchObject({
      facts: [
        {
          type: 'CriterionPublished',
          data: { effect: 'require', discretion: 'case_by_case', attributes: ['age', 'pregnant'] },
        },
      ],
    });
    expect(JSON.stringify('facts' in published && published.facts)).not.toContain('eighteen');
  });

  it('announces what is not asked for as information', () => {
    expect(publish({ ...ids(), rule: aRule({ effect: 'not_required' }) }, at)).toMatchObject({
      facts: [{ data: { effect: 'inform' } }],
    });
  });

  it('says that a limit which the service keeps to itself is of no class', () => {
    expect(
      publish({ ...ids(), rule: aRule({ condition: { undisclosed: 'Call for income limits' } }) }, at),
    ).toMatchObject({ next: { class: 'NOT_CLASSIFIED' }, facts: [{ data: { attributes: [] } }] });
  });

  it.each([
    ['no object', 'age > 18', '/'],
    [
      'an unknown attribute',
      aRule({ condition: { attribute: 'shoe_size', operator: 'is', value: 4 } }),
      '/condition/attribute',
    ],
    [
      'a slip deep within',
      aRule({
        condition: {
          anyOf: [{ attribute: 'age', operator: 'at_least', value: 'old' }, { undisclosed: 'x' }],
        },
      }),
      '/condition/anyOf/0/value',
    ],
    ['an unknown field', { ...aRule(), secret: 1 }, '/secret'],
  ])('refuses %s, and says where', (_, rule, path) => {
    const published = publish({ ...ids(), rule }, at);

    expect(published).toMatchObject({ refusal: 'CriterionMalformed', path });
    expect('message' in published && published.message).toMatch(/\.$/);
  });
});

describe('revising a criterion', () => {
  it('makes the next version', () => {
    expect(revise(aCriterion(), { rule: aRule(), replacesVersion: 1 }, at)).toMatchObject({
      next: { version: 2, publishedAt: at },
      facts: [{ type: 'CriterionPublished', data: { version: 2 } }],
    });
  });

  it('refuses to replace what the editor has not seen', () => {
    expect(revise(aCriterion({ version: 3 }), { rule: aRule(), replacesVersion: 2 }, at)).toMatchObject({
      refusal: 'CriterionChangedMeanwhile',
    });
  });

  it('refuses after it was retired', () => {
    expect(
      revise(aCriterion({ status: 'RETIRED' }), { rule: aRule(), replacesVersion: 1 }, at),
    ).toMatchObject({ refusal: 'CriterionAlreadyRetired' });
  });
});

describe('retiring a criterion', () => {
  it('keeps what it said', () => {
    const criterion = aCriterion();

    expect(retire(criterion)).toMatchObject({
      next: { ...criterion, status: 'RETIRED' },
      facts: [{ type: 'CriterionRetired', data: { version: 1 } }],
    });
  });

  it('is refused a second time', () => {
    expect(retire(aCriterion({ status: 'RETIRED' }))).toMatchObject({ refusal: 'CriterionAlreadyRetired' });
  });
});
