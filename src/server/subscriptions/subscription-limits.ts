import { mostWaiting } from '../../store/follower.js';

/** What connections over WebSocket may take at most. */
export interface SubscriptionLimits {
  /** Connections of this process at once; one more is refused with HTTP 503. */
  readonly connections: number;
  /** Subscriptions of one connection at once. */
  readonly subscriptions: number;
  /** Wait for `connection_init`; then the connection is closed with 4408. */
  readonly initMs: number;
  /** Of one message of the client; a longer one closes the connection with 1009. */
  readonly messageBytes: number;
  /** Changes that may wait for a subscriber who follows live; then its connection is closed with `closeCodes.tooSlow`. */
  readonly waiting: number;
}

/** No document of ours has 4 kB. */
export const subscriptionLimits: SubscriptionLimits = {
  connections: 2000,
  subscriptions: 20,
  initMs: 3000,
  messageBytes: 64 * 1024,
  waiting: mostWaiting,
};

/** Why the server closes a connection; after each of these the client subscribes again, `after` the cursor of the last event that it saw. */
export const closeCodes = {
  /** RFC 6455: the server ends. */
  goingAway: { code: 1001, reason: 'The server ends. Subscribe again with after: the cursor of your last event.' },
  /** Ours: events came faster than they were taken. */
  tooSlow: { code: 4490, reason: 'Too slow. Subscribe again with after: the cursor of your last event.' },
  /** The key or token is not good, or not any more. */
  forbidden: { code: 4403, reason: 'Forbidden.' },
  /** The key could not be checked. */
  unavailable: { code: 1013, reason: 'Try again later.' },
} as const;
