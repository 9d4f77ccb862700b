import { clean } from '../../../src/extract/clean/clean.js';
import type { Document } from '../../../src/extract/document.js';
import { segment } from '../../../src/extract/segment/segment.js';
import { tag } from '../../../src/extract/tag/tag.js';

/** A text read as far as word classes and phrases. */
export const tagged = (text: string): Document => tag(segment({ ...clean({ text }), language: 'en' }, undefined));
