/** How long what somebody typed stays on a device that they do not come back to, in milliseconds. */
export const keptFor = 24 * 60 * 60 * 1000;
