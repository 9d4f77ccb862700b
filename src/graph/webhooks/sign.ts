import { createHmac } from 'node:crypto';

/**
 * Headers of a delivery as Standard Webhooks has them. `id` is the same however often it is sent, so that the receiver knows what it has;
 * the signature is HMAC-SHA256 of `id.timestamp.body` with the key behind `whsec_`.
 */
export function signed(secret: string, id: string, body: string, nowMs: number): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
