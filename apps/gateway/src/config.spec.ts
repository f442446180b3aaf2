import { readGatewayConfig } from './config.js';

const complete = {
  WHICHDOOR_PORT: '4000',
  WHICHDOOR_CONSOLE_ORIGIN: 'http://localhost:4200/',
  DIRECTORY_URL: 'http://directory:4001',
  INTAKE_URL: 'http://intake:4002',
  REFERRALS_URL: 'http://referrals:4003',
  KNOWLEDGE_URL: 'http://knowledge:4004',
  ANALYTICS_URL: 'http://analytics:4005',
};

describe('reading the gateway’s configuration', () => {
  it('takes a complete one, and explores nothing in production', () => {
    expect(readGatewayConfig({ ...complete, NODE_ENV: 'production' })).toMatchObject({
      port: 4000,
      consoleOrigin: 'http://localhost:4200',
      isProduction: true,
    });
  });

  it('names everything that is missing or wrong at once, without its value', () => {
    const { INTAKE_URL: _left, ...rest } = complete;

    expect(() => readGatewayConfig({ ...rest, WHICHDOOR_PORT: 'eighty-secret' })).toThrow(
      /WHICHDOOR_PORT[\s\S]*INTAKE_URL/,
    );
    expect(() => readGatewayConfig({ ...rest, WHICHDOOR_PORT: 'eighty-secret' })).not.toThrow(/secret/);
  });
});
