const everyMs = 15_000;

/** Tells how much of a long work is done and how long the rest takes: on a terminal in one line, else in a line every quarter of a minute. */
export function progress(
  now: () => number = Date.now,
  write = (text: string) => void process.stderr.write(text),
  isTerminal = process.stderr.isTTY,
) {
  const started = now();
  let told = started;
  return (share: number, what: string): void => {
    if (!isTerminal && now() - told < everyMs) return;
    told = now();
    const left = Math.round((((now() - started) / 1000) * (1 - share)) / Math.max(share, 1e-6));
    const line = `${Math.floor(share * 100)} %, ${Math.floor(left / 60)} min ${left % 60} s left (${what})`;
    write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  };
}
