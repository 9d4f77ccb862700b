import type { Named } from './world.js';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Writes a text piece by piece and remembers where its blocks and names stand. ASCII only: an offset is a character. */
export class TextBuilder {
  #text = '';
  readonly blocks: (Place & { readonly kind: string })[] = [];
  readonly mentions: (Place & { readonly entityKey: string })[] = [];

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  write(words: string): void {
    this.#text += words;
  }

  /** What `write` writes, as a place. */
  place(write: () => void): Place {
    const start = this.length;
    write();
    return { start, end: this.length };
  }

  name({ id, name }: Named): Place {
    const place = this.place(() => this.write(name));
    this.mentions.push({ ...place, entityKey: id });
    return place;
  }

  block(kind: string, write: () => void): Place {
    if (this.length > 0) this.write('\n\n');
    const place = this.place(write);
    this.blocks.push({ ...place, kind });
    return place;
  }

  slice({ start, end }: Place): string {
    return this.#text.slice(start, end);
  }
}
