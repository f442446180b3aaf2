import { TestEnvironment } from 'jest-environment-jsdom';

/** A document without a browser, with the parts of fetch that it lacks: the router makes its navigations of them. */
export default class PageEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    Object.assign(this.global, { AbortController, AbortSignal, Headers, Request, Response });
  }
}
