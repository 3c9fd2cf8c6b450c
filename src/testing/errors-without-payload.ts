/** Stands in for Payload in a test's child process that stores rows without it. */
export class APIError extends Error {}
