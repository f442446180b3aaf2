import { largestBody } from './limits.js';
import { refuseRequest } from './refuse-request.js';

const question = { 'content-type': 'application/json', 'content-length': '20' };
const building = { isProduction: false };
const inProduction = { isProduction: true };

describe('refusing a request by its head', () => {
  it.each<[string, string, string, Record<string, string>, typeof building]>([
    ['a question', 'POST', '/graphql', question, inProduction],
    ['a page that asks for leave', 'OPTIONS', '/graphql', {}, inProduction],
    ['somebody who explores', 'GET', '/graphql?query=x', { accept: 'text/html' }, building],
  ])('lets %s through', (_, method, url, headers, mode) => {
    expect(refuseRequest({ method, url, headers }, mode)).toBeNull();
  });

  it.each<[number, string, string, string, Record<string, string>, typeof building]>([
    [404, 'elsewhere', 'POST', '/elsewhere', question, building],
    [405, 'in the address', 'GET', '/graphql?query=x', {}, building],
    [405, 'in the address of a question', 'POST', '/graphql?query=x', question, building],
    [405, 'by somebody who explores in production', 'GET', '/graphql', { accept: 'text/html' }, inProduction],
    [405, 'by another method', 'PUT', '/graphql', question, building],
    [
      411,
      'that does not say how long it is',
      'POST',
      '/graphql',
      { 'content-type': 'application/json' },
      building,
    ],
    [413, 'too long', 'POST', '/graphql', { ...question, 'content-length': `${largestBody + 1}` }, building],
    [
      415,
      'that any page can send',
      'POST',
      '/graphql',
      { ...question, 'content-type': 'text/plain' },
      building,
    ],
    [
      415,
      'from a form',
      'POST',
      '/graphql',
      { ...question, 'content-type': 'application/x-www-form-urlencoded' },
      building,
    ],
  ])('answers %d to what is asked %s', (status, _, method, url, headers, mode) => {
    expect(refuseRequest({ method, url, headers }, mode)).toMatchObject({
      status,
      message: expect.stringMatching(/^[A-Z].*\.$/) as string,
    });
  });
});
