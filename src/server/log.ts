import { pino, type DestinationStream, type Logger } from 'pino';
import { withoutSecrets } from '../graph/accounts/api-key.js';

/** Where headers and the parameters of websockets would stand, whoever should come to log them. */
const places = ['authorization', 'headers.authorization', '*.headers.authorization', 'connectionParams', '*.connectionParams'];

/** A log that holds no key and no token, wherever in an entry one should come: in an address, in a message, in the stack of an error. */
export const createLog = (level: string, destination: DestinationStream): Logger =>
  pino({ level, redact: { paths: places, censor: '…' }, hooks: { streamWrite: withoutSecrets } }, destination);
