/** The owner that the sites for the journeys are started with. */
export const OWNER = { email: 'owner@example.test', password: 'correct horse battery staple', name: 'Owner' } as const;

/** The instant at which those sites' clocks begin, after everything in the sample content. */
export const TEST_CLOCK = '2026-11-23T09:00:00.000Z';
