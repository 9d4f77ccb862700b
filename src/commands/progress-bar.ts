import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  /** One more is done. */
  step(): void;
  end(): void;
}

/** A bar on stderr that fills up on a terminal; one line before the work where there is none. */
export function progressBar(title: string, total: number): ProgressBar {
  if (process.stderr.isTTY !== true) {
    process.stderr.write(`${title}: ${total} …\n`);
    return { step: () => undefined, end: () => undefined };
  }
  const bar = new SingleBar(
    { format: `${title} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: false },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
}
