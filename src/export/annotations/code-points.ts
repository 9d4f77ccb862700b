/**
 * Counts code points up to an offset in UTF-16 code units: the Web Annotation standard counts characters of Unicode, our spans code units.
 * Offsets that rise are counted once over the whole text.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let [at, count] = [0, 0];
  return (offset) => {
    if (offset < at) [at, count] = [0, 0];
    for (; at < offset; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return count;
  };
}
