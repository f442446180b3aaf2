import { SigninState } from 'oidc-client-ts';
import { answersPopup } from './popup-answer.js';
import { signInsUnderWay } from './user-manager.js';

const begin = async (requestType: string) => {
  const state = await SigninState.create({
    request_type: requestType,
    authority: 'http://identity.invalid',
    client_id: 'console',
    redirect_uri: `${location.origin}/`,
    scope: 'openid',
  });
  await signInsUnderWay().set(state.id, state.toStorageString());
  return `${location.origin}/?code=a-code&state=${state.id}`;
};

describe('the small window of a second sign-in', () => {
  beforeEach(() => localStorage.clear());

  it('knows its answer from that of a sign-in on the page', async () => {
    expect(await answersPopup(await begin('si:p'), signInsUnderWay())).toBe(true);
    expect(await answersPopup(await begin('si:r'), signInsUnderWay())).toBe(false);
  });

  it('is no page that somebody opened, nor an answer to what nobody began here', async () => {
    expect(await answersPopup(`${location.origin}/doors`, signInsUnderWay())).toBe(false);
    expect(await answersPopup(`${location.origin}/?code=a&state=unknown`, signInsUnderWay())).toBe(false);
  });
});
