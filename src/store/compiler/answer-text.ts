/**
 * The `data` of an answer as the text that PostgreSQL wrote.
 *
 * A tab stands before a value for each point that it costs: white space to JSON, and never within its strings, where it is `\t`. So what an
 * answer cost is counted without reading it.
 */
export class AnswerText {
  constructor(readonly text: string) {}

  points(): number {
    let count = 0;
    for (let at = this.text.indexOf('\t'); at !== -1; at = this.text.indexOf('\t', at + 1)) count += 1;
    return count;
  }

  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}
