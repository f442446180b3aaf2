import { rmSync } from 'node:fs';
import { browse, CookieJar, postedForm } from '../sign-in.js';
import { openDoor, testAccounts } from './accounts.fixture.js';
import { authorizationAt, consoleUrl, newHome, startAt, type Home } from './identity.fixture.js';
import type { RunningIdentity } from './start-identity.js';

describe('the sign-in page', () => {
  let home: Home;
  let identity: RunningIdentity;

  beforeAll(async () => {
    home = await newHome();
    identity = await startAt(home);
  });

  afterAll(async () => {
    await identity.close();
    rmSync(home.folder, { recursive: true });
  });

  it('needs no script and nothing from elsewhere', async () => {
    const response = await fetch((await browse(new CookieJar(), authorizationAt(identity))).url);
    const { html } = await browse(new CookieJar(), authorizationAt(identity));
    const policy = response.headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    // With no-referrer a browser would hide the origin of the form, and its own form would look foreign.
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)).toEqual([
      '/resources/door.svg',
      '/resources/identity.css',
    ]);
    expect(html).toContain('<label for="username">');
    expect(html).toContain('<label for="password">');
    expect(html).toMatch(/demonstration identity/);
    for (const { username } of testAccounts) expect(html).toContain(`value="${username}"`);
  });

  it('fills the form for a demonstration account that was chosen', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorizationAt(identity));

    const filled = await browse(jar, new URL('?account=planner', page.url));

    expect(filled.html).toMatch(/id="username"[^>]*value="planner"/);
    expect(filled.html).toMatch(new RegExp(`id="password"[^>]*value="${openDoor}"`));
  });

  it('repeats what was typed without believing it, and never a password', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorizationAt(identity));
    const { action, fields } = postedForm(page);
    fields.set('username', '"><script>alert(1)</script>');
    fields.set('password', 'typed-by-mistake');

    const { html, status } = await browse(jar, action, fields);

    expect(status).toBe(401);
    expect(html).toContain('role="alert"');
    expect(html).not.toMatch(/<script>|typed-by-mistake/);
  });

  it('takes a form only from the browser that was asked, and from no other site', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorizationAt(identity));
    const form = new URLSearchParams({ username: 'planner', password: openDoor });

    expect((await browse(new CookieJar(), page.url, form)).status).toBe(400);
    const foreign = await fetch(page.url, {
      method: 'POST',
      headers: { cookie: jar.headerFor(page.url), origin: 'http://elsewhere.example' },
      body: form,
      redirect: 'manual',
    });
    expect(foreign.status).toBe(400);
    expect((await browse(jar, page.url, form)).url.origin).toBe(consoleUrl);
  });

  it('refuses a form that is too large', async () => {
    const jar = new CookieJar();
    const page = await browse(jar, authorizationAt(identity));

    const { status } = await browse(jar, page.url, new URLSearchParams({ username: 'x'.repeat(70_000) }));

    expect(status).toBe(413);
  });
});
