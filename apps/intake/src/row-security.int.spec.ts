import { randomUUID } from 'node:crypto';
import { roles, rolesWith, type Role } from '@whichdoor/contracts';
import { startService, type TestedService } from '@whichdoor/testing';
import { intakeService } from './intake.js';
import { aNeed } from './need/need.fixture.js';
import { NeedEntity } from './need/need.entity.js';

type Running = Awaited<ReturnType<typeof intakeService.run>>;

/** What the database itself gives, should a query of ours ever forget to ask who is asking. */
describe('the rows of intake', () => {
  let tested: TestedService;
  let running: Running;
  const own = randomUUID();
  const inTheNameOf = (organisationId: string | null, role: Role) =>
    ({ id: randomUUID(), kind: 'person', organisationId, roles: [role], team: null }) as const;
  beforeAll(async () => {
    tested = await startService({
      ...intakeService,
      run: async (...settings) => (running = await intakeService.run(...settings)),
    });
    await running.database.transaction(inTheNameOf(own, 'worker'), (tx) =>
      tx.insert(NeedEntity, aNeed({ organisationId: own })),
    );
  });
  afterAll(() => tested.close());

  const needsOf = (organisationId: string | null, role: Role) =>
    running.database.transaction(inTheNameOf(organisationId, role), (tx) => tx.count(NeedEntity));

  it('are those of one’s own organisation', async () => {
    expect(await needsOf(own, 'worker')).toBe(1);
    expect(await needsOf(randomUUID(), 'worker')).toBe(0);
    expect(await needsOf(null, 'worker')).toBe(0);
  });

  it.each(roles.filter((role) => !(rolesWith.NEED_READ as readonly Role[]).includes(role)))(
    'are nothing to a %s',
    async (role) => {
      expect(await needsOf(own, role)).toBe(0);
    },
  );

  it('are nothing where no organisation is set, whatever the roles say', async () => {
    const found = await running.database.transaction(inTheNameOf(own, 'worker'), async (tx) => {
      await tx.query("select set_config('app.client_organisation', '', true)");
      return tx.count(NeedEntity);
    });
    expect(found).toBe(0);
  });

  it('are written in nobody else’s name, and by nobody who works with no clients', async () => {
    for (const [organisationId, role] of [
      [randomUUID(), 'worker'],
      [own, 'organisation-admin'],
    ] as const)
      await expect(
        running.database.transaction(inTheNameOf(organisationId, role), (tx) =>
          tx.insert(NeedEntity, aNeed({ organisationId: own })),
        ),
      ).rejects.toThrow('violates row-level security policy');
  });
});
