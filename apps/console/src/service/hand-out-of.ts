/** Where the hand-out of a service is. Browsers print the address on the paper: it never says what is looked for. */
export const handOutOf = (serviceId: string): string => `/services/${serviceId}/hand-out`;
