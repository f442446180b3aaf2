import { configure } from '@testing-library/react';

// What is kept on the device is sealed and written, sent and read again: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 20_000 });
